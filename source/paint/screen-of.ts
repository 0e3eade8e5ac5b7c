import {cells} from '../layout/index.ts';
import type {Piece} from '../model.ts';
import type {Screen} from './compositor.ts';
import {halves} from './large.ts';

type Row = readonly Piece[];

/** What a screen is put together from: a frame of the reader, as far as paint has to know it. */
export type Parts = {
  readonly size: {readonly columns: number; readonly rows: number};
  readonly title: Row;
  readonly status: Row;
  readonly region: {readonly row: number; readonly rows: number; readonly columns: number};
  readonly page: readonly Row[];
  /** Rows of the page that are the upper half of letters of double height, with the lower half after each. */
  readonly large?: readonly number[];
  /** A picture over the page, from a row of the page and a column on; its rows are painted elsewhere. */
  readonly picture?: {readonly row: number; readonly column: number; readonly rows: number};
  readonly list?: {
    readonly side: 'right' | 'bottom' | 'whole';
    readonly columns: number;
    readonly rows: readonly Row[];
  };
  readonly cursor?: {readonly row: number; readonly column: number};
};

const strings = new WeakMap<(row: Row) => string, WeakMap<Row, string>>();

/** A row painted once: the same row in the same paint is the same string. */
function painted(paint: (row: Row) => string, row: Row): string {
  const known = strings.get(paint) ?? new WeakMap<Row, string>();
  const ready = known.get(row);
  if (ready !== undefined) return ready;
  const made = paint(row);
  strings.set(paint, known.set(row, made));
  return made;
}

/** Paints rows that may be shown soon, each by itself. */
export function paintAhead(rows: readonly Row[], paint: (row: Row) => string): void {
  for (const row of rows) painted(paint, row);
}

const widthOf = (row: Row): number => row.reduce((sum, {text}) => sum + cells(text), 0);

/** A row of the page with a row of the list at its right. */
function beside(page: string, width: number, columns: number, list: string): string {
  return list === '' ? page : `${page}${' '.repeat(Math.max(0, columns - width))}${list}`;
}

type Body = {
  readonly frame: Parts;
  readonly paint: (row: Row) => string;
  readonly list: readonly string[];
  readonly pictured: readonly string[];
};

/** A row of a picture in its column; undefined where it has none. */
function pictureRow(
  {row, column, rows}: NonNullable<Parts['picture']>,
  at: number,
  pictured: readonly string[],
): string | undefined {
  const painted = at >= row && at < row + rows ? pictured[at - row] : undefined;
  return painted === undefined ? undefined : `${' '.repeat(column)}${painted}`;
}

/** What the row at `at` of the page begins with. */
function halfAt({large = []}: Parts, at: number): string {
  if (large.includes(at)) return halves.upper;
  return large.includes(at - 1) ? halves.lower : '';
}

/** What stands in a row between the bars: the page, the list, or both. */
function bodyRow({frame, paint, list, pictured}: Body, at: number): string {
  const {region, page} = frame;
  const side = frame.list?.side;
  const drawn = frame.picture && pictureRow(frame.picture, at - region.row, pictured);
  if (drawn !== undefined) return drawn;
  if (side === 'whole') return list[at - 1] ?? '';
  const below = at - region.row - region.rows;
  if (side === 'bottom' && below >= 0) return list[below] ?? '';
  const row = below < 0 ? page[at - region.row] : undefined;
  const words = row ? halfAt(frame, at - region.row) + painted(paint, row) : '';
  return side === 'right' ? beside(words, row ? widthOf(row) : 0, region.columns, list[at - 1] ?? '') : words;
}

/**
 * The screen of a frame: page, bars and list laid beside and below each other.
 *
 * `paint` makes a row of pieces a string; `list` are the rows of the panel or the help, painted elsewhere (by Ink), and `pictured` those
 * of a picture.
 */
export function screenOf(
  frame: Parts,
  paint: (row: Row) => string,
  list: readonly string[],
  pictured: readonly string[] = [],
): Screen {
  const {size, cursor} = frame;
  const rows = Array.from({length: size.rows}, (_, at): string => {
    if (at === 0) return painted(paint, frame.title);
    return at === size.rows - 1 ? painted(paint, frame.status) : bodyRow({frame, paint, list, pictured}, at);
  });
  return {columns: size.columns, rows, ...(cursor && {cursor})};
}
