import {part} from '../layout/index.ts';
import type {Article} from '../model.ts';

/** How much text is remembered at a place, to find it again. */
const remembered = 80;

/** Some text at a place, by which it is found again when the article has changed. */
export const wordsAt = ({text}: Pick<Article, 'text'>, place: number): string => part(text, place, place + remembered);

/** A remembered place in an article that may have changed since: where its words stand nearest to it, or else as far down. */
export function placeIn(
  {text}: Pick<Article, 'text'>,
  {place, words}: {readonly place: number; readonly words?: string},
): number {
  const held = Math.min(place, text.length);
  if (!words || text.startsWith(words, held)) return held;
  const before = text.lastIndexOf(words, held);
  const after = text.indexOf(words, held);
  if (before === -1) return after === -1 ? held : after;
  return after !== -1 && after - held < held - before ? after : before;
}
