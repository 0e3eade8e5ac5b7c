import type {Article, Citation, Span} from '../model.ts';
import type {Focus} from './state.ts';

/** Verbs by which somebody says that something is not so, or says nothing. */
const turning =
  /\b(?:den(?:y|ie[sd])|denying|(?:reject|dismiss|disput|refus|declin|refut|rebutt?|disavow|doubt|question)(?:e?s|e?d|ing)?)\b/i;

/** “did not” before “say”, “refused to” before “confirm”. */
const turnedBefore =
  /\b(?:(?:did|does|do|had|has|have|would|could|will|can) not|(?:did|does|do|had|has|have|would|could)n['’]t|cannot|never|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to)\s$/i;

const reach = 24;

/** A statement and what tells it stand so near each other at most. */
const nearest = 60;

/**
 * A statement of which the telling words turn the sense, with these words: “denied that it was too small”. Without them it would be
 * told as what somebody said, and they said the contrary. Any other statement is as it stands.
 */
export function statementOf({text}: Article, {from, to, attribution: {cue}}: Citation): Span {
  if (!cue || cue.from - to > nearest || from - cue.to > nearest) return {from, to};
  const before = turnedBefore.exec(text.slice(Math.max(0, cue.from - reach), cue.from))?.[0].length ?? 0;
  if (before === 0 && !turning.test(text.slice(cue.from, cue.to))) return {from, to};
  return {from: Math.min(from, cue.from - before), to: Math.max(to, cue.to)};
}

/** What lists tell of a place: of a statement that is denied, what denies it too. */
export function spanToTell(article: Article, place: Focus): Span {
  const statement = place.kind === 'citation' ? article.citations[place.index] : undefined;
  return statement ? statementOf(article, statement) : place;
}
