export {chainOf, type Link} from './chain.ts';
export {compareQuotations, type QuotePair} from './compare/quotations.ts';
export {compareSources, type SourceComparison} from './compare/sources.ts';
export {wordingOf} from './compare/wording.ts';
export {type Dated, datesOf, nameOfWhen, timelineOf} from './dates/find.ts';
export {type Pair, pairsOf, type Side} from './denials/find.ts';
export {introductionOf} from './introductions.ts';
export {type Name, nameAt, namesOf} from './names/find.ts';
export {sentenceAt, sentencesOf, shareOfSentences} from './sentences.ts';
