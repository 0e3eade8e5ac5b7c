import type {Picture} from '../model.ts';
import {dithered} from './dither.ts';
import {paletteOf, type Rgb} from './palette.ts';

/** How many rows of pixels a row of sixels has. */
const bandRows = 6;

/** A stretch of the same sixel, shorter where that is shorter. */
const runOf = (sixel: number, count: number): string => {
  const letter = String.fromCharCode(63 + sixel);
  return count > 3 ? `!${count}${letter}` : letter.repeat(count);
};

/** The sixels of one colour in a band; what is empty at its end is left out. */
function rowOf(sixels: Uint8Array): string {
  let row = '';
  let count = 0;
  for (let column = 0; column < sixels.length; column += 1) {
    count += 1;
    if (sixels[column] === sixels[column + 1]) continue;
    const isEmptyEnd = column === sixels.length - 1 && sixels[column] === 0;
    if (!isEmptyEnd) row += runOf(sixels[column] ?? 0, count);
    count = 0;
  }
  return row;
}

/** A band: each of its colours over the whole width, one laid over the other. */
function bandOf(indices: Uint8Array, width: number): string {
  const byColor = new Map<number, Uint8Array>();
  for (const [at, color] of indices.entries()) {
    const sixels = byColor.get(color) ?? new Uint8Array(width);
    byColor.set(color, sixels);
    const column = at % width;
    sixels[column] = (sixels[column] ?? 0) | (1 << Math.floor(at / width));
  }
  return [...byColor].map(([color, sixels]) => `#${color}${rowOf(sixels)}`).join('$');
}

const percent = (value: number): number => Math.round((value * 100) / 255);

const registerOf = ([red, green, blue]: Rgb, index: number): string =>
  `#${index};2;${percent(red)};${percent(green)};${percent(blue)}`;

/**
 * A picture as sixel, in `colors` colours at the most, square pixels as they are (DEC STD 070; P2 = 1: what is not drawn stays as it was).
 */
export function sixelOf(picture: Picture, colors: number): string {
  const {width, height} = picture;
  const palette = paletteOf(picture, colors);
  const indices = dithered(picture, palette);
  const bands = Array.from({length: Math.ceil(height / bandRows)}, (_, band) =>
    bandOf(indices.subarray(band * bandRows * width, (band + 1) * bandRows * width), width),
  );
  return `\u001bP0;1;0q"1;1;${width};${height}${palette.map(registerOf).join('')}${bands.join('-')}\u001b\\`;
}
