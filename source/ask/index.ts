export {introductionOf} from './introductions.ts';
export {sentenceAt, sentencesOf, shareOfSentences} from './sentences.ts';
