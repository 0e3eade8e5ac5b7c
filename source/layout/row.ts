import type {Article, Decoration, Piece} from '../model.ts';
import {cells} from './cells.ts';
import type {Line, Part} from './line.ts';
import {pieces} from './pieces.ts';

const partPieces = (text: string, part: Part, decorations: readonly Decoration[]): readonly Piece[] => {
  const {shown} = part;
  const made = pieces(text, part, decorations);
  return shown === undefined ? made : made.map(piece => ({...piece, text: shown}));
};

const blanks: Piece[] = [];

/** So many empty columns; the same piece each time. */
export function blank(columns: number): Piece {
  const wide = Math.max(0, columns);
  const made = blanks[wide] ?? {text: ' '.repeat(wide), roles: []};
  blanks[wide] = made;
  return made;
}

/** A line as pieces from its first column on, with the columns between its parts filled with spaces. */
export function rowOf({text}: Pick<Article, 'text'>, line: Line, decorations: readonly Decoration[]): readonly Piece[] {
  const [only] = line.parts;
  if (only && line.parts.length === 1 && line.ornaments.length === 0) {
    const words = partPieces(text, only, decorations);
    return only.at > 0 ? [blank(only.at)].concat(words) : words;
  }
  const stretches = [
    ...line.parts.map(part => ({at: part.at, pieces: partPieces(text, part, decorations)})),
    ...line.ornaments.map(({at, text: mark, role}) => ({at, pieces: [{text: mark, roles: [role]}]})),
  ].sort((one, other) => one.at - other.at);
  const row: Piece[] = [];
  let column = 0;
  for (const stretch of stretches) {
    if (stretch.at > column) row.push(blank(stretch.at - column));
    row.push(...stretch.pieces);
    column = Math.max(column, stretch.at) + widthOf(stretch.pieces);
  }
  return row;
}

/** The width of pieces side by side, in cells. */
export const widthOf = (row: readonly Piece[]): number => row.reduce((sum, piece) => sum + cells(piece.text), 0);
