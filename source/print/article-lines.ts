import {cells, type Line, linesOf, pieces} from '../layout/index.ts';
import type {Article, Decoration, Piece} from '../model.ts';
import type {Painter} from '../theme/index.ts';
import {decorationsOf} from './decorations.ts';

/** Pieces of a line with the columns between them filled with spaces. */
function piecesOf({text}: Article, line: Line, decorations: readonly Decoration[]): readonly Piece[] {
  const stretches = [
    ...line.parts.map(part => ({at: part.at, pieces: pieces(text, part, decorations)})),
    ...line.ornaments.map(({at, text: mark, role}) => ({at, pieces: [{text: mark, roles: [role]}]})),
  ].sort((one, other) => one.at - other.at);
  const row: Piece[] = [];
  let column = 0;
  for (const stretch of stretches) {
    if (stretch.at > column) row.push({text: ' '.repeat(stretch.at - column), roles: []});
    row.push(...stretch.pieces);
    column = Math.max(column, stretch.at) + stretch.pieces.reduce((sum, piece) => sum + cells(piece.text), 0);
  }
  return row;
}

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
    for (const line of linesOf(article, block, width)) yield paint(piecesOf(article, line, decorations)).trimEnd();
  }
}
