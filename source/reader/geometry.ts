import type {Width} from '../layout/index.ts';
import type {Options, Size, State} from './state.ts';

/** A part of the screen, in cells from the upper left. */
export type Region = {readonly row: number; readonly column: number; readonly rows: number; readonly columns: number};

/** Where everything stands on a screen. */
export type Geometry = {
  /** The rows of the article, over the whole width of its part of the screen. */
  readonly page: Region;
  /** The column at which its text begins, and how wide it is set. */
  readonly left: number;
  readonly measure: number;
  /** How the text is set: the measure, and what the reader wants beside it. */
  readonly set: Width;
  /** The margin for notes beside the text, where there is room. */
  readonly notes?: {readonly column: number; readonly columns: number};
  readonly panel?: Region & {readonly side: 'right' | 'bottom'};
};

/** The least that can be drawn sensibly. */
export const leastSize: Size = {columns: 20, rows: 5};

/** Whether a screen is too small to be drawn on. */
export const isTooSmall = ({columns, rows}: Size): boolean => columns < leastSize.columns || rows < leastSize.rows;

/** From this width on, panels stand beside the page and notes in its margin. */
const wide = 100;
const gutter = 2;
const notesGap = 3;
const widestNotes = 30;
const narrowestNotes = 16;

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

type Parts = Pick<Geometry, 'page' | 'panel'>;

/** Shares the rows between title bar and status bar out to page and panel. */
function partsOf({columns, rows}: Size, hasPanel: boolean): Parts {
  // A tall screen has an empty row under the title bar, for air.
  const top = rows >= 18 ? 2 : 1;
  const height = Math.max(1, rows - top - 1);
  const whole = {row: top, column: 0, rows: height, columns};
  if (!hasPanel) return {page: whole};
  if (columns >= wide) {
    const wished = between(34, Math.floor(columns * 0.36), 56);
    const panel = {side: 'right', row: 1, column: columns - wished, rows: rows - 2, columns: wished} as const;
    return {page: {...whole, columns: columns - wished}, panel};
  }
  const taken = between(Math.min(4, height - 1), Math.floor(height / 2), 16);
  const panel = {side: 'bottom', row: top + height - taken, column: 0, rows: taken, columns} as const;
  return {page: {...whole, rows: height - taken}, panel};
}

/** Where the text stands within its part, and its notes. The margin is kept free with or without notes: nothing moves when they come. */
function setting({columns}: Region, wished: number): Pick<Geometry, 'left' | 'measure' | 'notes'> {
  const measure = Math.max(10, Math.min(wished, columns - 2 * gutter));
  const free = columns - measure - 2 * gutter - notesGap;
  if (columns < wide || free < narrowestNotes)
    return {measure, left: Math.max(gutter, Math.floor((columns - measure) / 2))};
  const width = Math.min(free, widestNotes);
  const left = Math.max(gutter, Math.floor((columns - measure - notesGap - width) / 2));
  return {measure, left, notes: {column: left + measure + notesGap, columns: width}};
}

/** The arithmetic of columns and rows for a size, a measure, and with or without a list beside the page or below it. */
export function geometryFor(
  size: Size,
  wished: number,
  hasList: boolean,
  {hyphenate, justify, rightToLeft, large: wanted}: Omit<Options, 'measure' | 'theme' | 'mouse'>,
): Geometry {
  const parts = partsOf(size, hasList);
  // A row of double height is so from edge to edge: what stands beside it would be too.
  const large = wanted && parts.panel?.side !== 'right';
  const placed = setting(parts.page, wished);
  // Such a row has every other column of the others.
  const left = large ? placed.left & ~1 : placed.left;
  const columns = placed.measure;
  const isPlain = !hyphenate && !justify && !rightToLeft && !large;
  return {...parts, ...placed, left, set: isPlain ? columns : {columns, hyphenate, justify, rightToLeft, large}};
}

const known = new WeakMap<Size, Map<string, Geometry>>();

type Asked = Pick<State, 'size' | 'measure' | 'options'> & {readonly hasList: boolean; readonly geometry: Geometry};

let last: Asked | undefined;

/** The geometry of a state; the same object as long as nothing of it has changed. */
export function geometryOf({size, measure, panel, prompt, options}: State): Geometry {
  const hasList = panel !== undefined || prompt?.kind === 'palette';
  const isSame = last?.size === size && last.measure === measure && last.hasList === hasList;
  if (last && isSame && last.options === options) return last.geometry;
  last = {size, measure, options, hasList, geometry: knownGeometry({size, measure, options}, hasList)};
  return last.geometry;
}

function knownGeometry(
  {size, measure, options}: Pick<State, 'size' | 'measure' | 'options'>,
  hasList: boolean,
): Geometry {
  const made = known.get(size) ?? new Map<string, Geometry>();
  known.set(size, made);
  const {hyphenate, justify, rightToLeft, large} = options;
  const key = [measure, hasList, hyphenate, justify, rightToLeft, large].join(' ');
  const geometry = made.get(key) ?? geometryFor(size, measure, hasList, options);
  made.set(key, geometry);
  return geometry;
}

/** How many rows of the help stand in a screen of that height. */
export const helpHeight = (rows: number): number => Math.max(1, rows - 3);
