import type {Picture} from '../model.ts';
import {nearest256} from '../theme/index.ts';
import {plainStyle} from './sequences.ts';
import {resized} from './shrink.ts';

/** How many colours a terminal has: none, 16, 256, all of them. */
type Depth = 0 | 1 | 2 | 3;

type Rgb = readonly [number, number, number];

const pixelAt = ({width, pixels}: Picture, column: number, row: number): Rgb => {
  const at = (row * width + column) * 3;
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
};

const hex = (part: number): string => part.toString(16).padStart(2, '0');

/** The parameters of a colour; the same numbers as the theme's painter uses. */
const colorOf = ([red, green, blue]: Rgb, depth: Depth): string =>
  depth === 3 ? `2;${red};${green};${blue}` : `5;${nearest256(`#${hex(red)}${hex(green)}${hex(blue)}`)}`;

/** A row of cells, the upper half of each in one colour and the lower in another. */
function coloredRow(picture: Picture, row: number, depth: Depth): string {
  let text = '';
  let last = '';
  for (let column = 0; column < picture.width; column += 1) {
    const upper = colorOf(pixelAt(picture, column, 2 * row), depth);
    const lower = colorOf(pixelAt(picture, column, 2 * row + 1), depth);
    const style = `\u001b[38;${upper};48;${lower}m`;
    text += `${style === last ? '' : style}▀`;
    last = style;
  }
  return `${text}${plainStyle}`;
}

const shades = ' ░▒▓█';

// Rec. 709 weights.
const lightOf = ([red, green, blue]: Rgb): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/** A row of cells by their light alone, for terminals without colours. */
function shadedRow(picture: Picture, row: number, isDark: boolean): string {
  return Array.from({length: picture.width}, (_, column) => {
    const light = (lightOf(pixelAt(picture, column, 2 * row)) + lightOf(pixelAt(picture, column, 2 * row + 1))) / 2;
    const ink = isDark ? light : 1 - light;
    return shades[Math.min(shades.length - 1, Math.floor(ink * shades.length))] ?? ' ';
  }).join('');
}

/** What decides on how a picture is drawn. */
export type Drawing = {
  readonly columns: number;
  readonly rows: number;
  readonly depth: Depth;
  readonly background: 'dark' | 'light';
};

let last: {readonly picture: Picture; readonly key: string; readonly rows: readonly string[]} | undefined;

/** A picture as painted rows of half blocks, so that a cell is two pixels; where there are no colours, of shades. */
export function halfBlocks(picture: Picture, {columns, rows, depth, background}: Drawing): readonly string[] {
  const key = `${columns} ${rows} ${depth} ${background}`;
  if (last?.picture === picture && last.key === key) return last.rows;
  const sized = resized(picture, columns, 2 * rows);
  const made = Array.from({length: rows}, (_, row) =>
    depth >= 2 ? coloredRow(sized, row, depth) : shadedRow(sized, row, background === 'dark'),
  );
  last = {picture, key, rows: made};
  return made;
}
