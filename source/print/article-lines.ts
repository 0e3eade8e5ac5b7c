import {decorationsOf, linesOf, rowOf} from '../layout/index.ts';
import type {Article} from '../model.ts';
import type {Painter} from '../theme/index.ts';

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
    for (const line of linesOf(article, block, width)) yield paint(rowOf(article, line, decorations)).trimEnd();
  }
}
