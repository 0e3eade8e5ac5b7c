import {type Candidate, tells} from './attribution/candidate.ts';
import {isNobody} from './attribution/nobody.ts';
import {nounKind} from './attribution/noun-kind.ts';
import {isReporting} from './citations/find.ts';
import type {Known} from './people/resolve.ts';
import type {Reading} from './reading.ts';

/** Shorter texts, in sentences, tell too little of what they are. */
const fewest = 30;

/** One sentence in as many, at least, quotes or leans on somebody where a text reports: three news articles in four have five times that, three guides in four half of it. */
const oneIn = 40;

/** Longer words in marks are no term and no title, in characters. */
export const longestTerm = 60;

/** Whoever writes, and whoever reads, is no source; neither is a thing. */
const voiceless: ReadonlySet<string> = new Set(['thing', 'number', 'i', 'it', '?']);

/** Whether somebody is said, in so many words, to say something: “according to Lee”, “the mayor warned that”. */
export function isPlainlySaid(
  known: Known,
  {sentence, noun, clause}: Pick<Candidate, 'sentence' | 'noun' | 'clause'>,
): boolean {
  if (!clause || !tells(clause) || isNobody(sentence, noun)) return false;
  return (clause.shape === 'according' || isReporting(clause)) && !voiceless.has(nounKind(known, sentence, noun));
}

/**
 * Whether a text tells how things are, not what others say: a guide, a review, a manual. There “like”, “add” and “show” are seldom cues, and words in
 * marks are terms more often than somebody's. `said` is how many statements are plainly said.
 */
export function isGuide({paragraphs, quotations}: Reading, said: number): boolean {
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const quoted = quotations.filter(({from, to}) => to - from > longestTerm).length;
  return sentences >= fewest && (said + quoted) * oneIn < sentences;
}
