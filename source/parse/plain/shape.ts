import {chunksOf, type Line} from './lines.ts';

/** How a text is set: the columns its lines are broken at, infinite when its lines are its paragraphs, and the indent of most lines. */
export type Shape = {readonly width: number; readonly indent: number};

/** How much of a text is looked at, in UTF-16 units. */
const sample = 32_000;

const narrowest = 32;
const widest = 110;

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

/** The columns at which lines are broken: nine of ten lines that are followed by another are no longer. */
function widthOf(chunks: readonly (readonly Line[])[]): number {
  const inner = chunks.flatMap(lines => lines.slice(0, -1).map(({columns}) => columns));
  const width = at(ascending(inner), 0.9);
  const all = ascending(chunks.flat().map(({columns}) => columns));
  const isBroken = width >= narrowest && width <= widest && at(all, 0.85) <= 1.3 * width;
  return isBroken ? width : Number.POSITIVE_INFINITY;
}

/** The indent that two lines of five have, when there is one: pages of a book may be set in from the edge as a whole. */
function indentOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const {indent} of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [indent, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return 5 * count > 2 * lines.length ? indent : 0;
}

/** How a text is set, by its beginning. */
export function shapeOf(text: string): Shape {
  const chunks = [...chunksOf(text.slice(0, sample))].map(({lines}) => lines);
  return {width: widthOf(chunks), indent: indentOf(chunks.flat())};
}
