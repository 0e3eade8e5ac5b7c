/** What a terminal tells of the pixels that it draws as sixel. */
export type Sixel = {
  /** How many pixels a cell has. */
  readonly cell: {readonly width: number; readonly height: number};
  /** The most pixels of a picture. */
  readonly most: {readonly width: number; readonly height: number};
  readonly colors: number;
};

/** Whether two pictures would be drawn alike. */
export const isSameSixel = (one: Sixel | undefined, other: Sixel | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** How large a screen is, in cells. */
type Screen = {readonly columns: number; readonly rows: number};

/**
 * Asks for the size of a cell, for how many colours there are, and for the size of the largest picture; then for the device's attributes, which ends
 * the waiting (xterm's control sequences: XTWINOPS 16, XTSMGRAPHICS 1 and 2).
 */
export const askSixel = '\u001b[16t\u001b[?1;1;0S\u001b[?2;1;0S\u001b[c';

/** Whether the device's attributes tell of sixel: a 4 among them, after the first, which is the kind of terminal. */
export const tellsSixel = (answer: string): boolean =>
  /^\?[\d;]*c$/.test(answer) && answer.slice(1, -1).split(';').slice(1).includes('4');

const numbersIn = (answers: readonly string[], pattern: RegExp): readonly number[] | undefined =>
  answers
    .flatMap(answer => pattern.exec(answer) ?? [])
    .slice(1, 3)
    .map(Number);

/** Fewer colours than these are told better by half blocks. */
const fewestColors = 16;
const mostColors = 256;

/** A terminal that does not tell how large pictures may be takes those of xterm's usual limit. */
const usualMost = {width: 1000, height: 1000};

/** A terminal tells its screen as the largest picture, and no more than its limit: then only one side may be right, and letters are about half as wide as high. */
function cellFrom({columns, rows}: Screen, most: Sixel['most']): Sixel['cell'] | undefined {
  const height = most.height / rows;
  const width = most.width / columns;
  if (!Number.isInteger(height)) return undefined;
  return {height, width: Number.isInteger(width) ? width : Math.floor(height / 2)};
}

/** What the answers to `askSixel` say; undefined where they do not say how large a cell is. */
export function sixelFrom(answers: readonly string[], screen: Screen): Sixel | undefined {
  const [height = 0, width = 0] = numbersIn(answers, /^6;(\d{1,3});(\d{1,3})t$/) ?? [];
  const [colors = mostColors] = numbersIn(answers, /^\?1;0;(\d{1,9})S$/) ?? [];
  const [widest, highest] = numbersIn(answers, /^\?2;0;(\d{1,5});(\d{1,5})S$/) ?? [];
  const told = widest && highest ? {width: widest, height: highest} : undefined;
  const cell = height > 0 && width > 0 ? {width, height} : told && cellFrom(screen, told);
  if (!cell || cell.width < 2 || cell.height < 4 || colors < fewestColors) return undefined;
  return {cell, most: told ?? usualMost, colors: Math.min(mostColors, colors)};
}
