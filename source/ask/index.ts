export {chainOf, type Link} from './chain.ts';
export {compareQuotations} from './compare/quotations.ts';
export {compareSources} from './compare/sources.ts';
export {type Dated, datesOf, nameOfWhen, timelineOf} from './dates/find.ts';
export {type Pair, pairsOf, type Side} from './denials/find.ts';
export {introductionOf} from './introductions.ts';
export {type Name, nameAt, namesOf} from './names/find.ts';
export {sentenceAt, sentencesOf, shareOfSentences} from './sentences.ts';
