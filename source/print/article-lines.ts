import {decorationsOf, type Line, linesOf, rowOf} from '../layout/index.ts';
import type {Article, Decoration} from '../model.ts';
import type {Painter} from '../theme/index.ts';

/** Those decorations that hold somewhere in the lines. */
function holdingIn(lines: readonly Line[], decorations: readonly Decoration[]): readonly Decoration[] {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const {parts} of lines)
    for (const part of parts) {
      from = Math.min(from, part.from);
      to = Math.max(to, part.to);
    }
  return decorations.filter(decoration => decoration.from < to && decoration.to > from);
}

/** How many lines are set at a time: a block of megabytes may have as many links as lines, and each line looks through those given to it. */
const several = 128;

/**
 * An article as text at a measure of `width` columns, line by line, so that a closed pipe ends the work.
 *
 * `paint` makes a row of pieces a string; the plain painter at depth 0 writes no escape codes.
 */
export function* printArticle(
  article: Article,
  {width, paint}: {readonly width: number; readonly paint: Painter},
): Generator<string> {
  for (let block = 0; block < article.blocks.length; block += 1) {
    const decorations = decorationsOf(article, block);
    const lines = linesOf(article, block, width);
    for (let at = 0; at < lines.length; at += several) {
      const some = lines.slice(at, at + several);
      const holding = holdingIn(some, decorations);
      for (const line of some) yield paint(rowOf(article, line, holding)).trimEnd();
    }
  }
}
