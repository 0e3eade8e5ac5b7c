import type {Picture} from '../model.ts';
import {type Rgb, shadeOf} from './palette.ts';

const clamped = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : Math.round(value));

function nearestIn(palette: readonly Rgb[], red: number, green: number, blue: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, color] of palette.entries()) {
    const distance = (color[0] - red) ** 2 + (color[1] - green) ** 2 + (color[2] - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Where what a pixel is off goes: columns and rows further on, and its sixteenths (Floyd and Steinberg, 1976). */
const shares = [
  [1, 0, 7],
  [-1, 1, 3],
  [0, 1, 5],
  [1, 1, 1],
] as const;

/** Gives what the pixel at `at` is off to those that are not settled yet. */
function share(values: Float32Array, width: number, at: number, off: readonly number[]): void {
  for (const [right, down, sixteenths] of shares) {
    const column = (at % width) + right;
    if (column < 0 || column >= width) continue;
    const next = 3 * (at + right + down * width);
    // What would lie below the last row is not there, and writing to it does nothing.
    for (const [part, value] of off.entries())
      values[next + part] = (values[next + part] ?? 0) + (value * sixteenths) / 16;
  }
}

/** For each pixel the number of its colour in a palette; what it is off is made up for by its neighbours. */
export function dithered({width, height, pixels}: Picture, palette: readonly Rgb[]): Uint8Array {
  const values = Float32Array.from(pixels);
  const known = new Int16Array(32_768).fill(-1);
  const indices = new Uint8Array(width * height);
  for (let at = 0; at < indices.length; at += 1) {
    const wanted = [0, 1, 2].map(part => clamped(values[3 * at + part] ?? 0));
    const [red = 0, green = 0, blue = 0] = wanted;
    const shade = shadeOf(red, green, blue);
    if (known[shade] === -1) known[shade] = nearestIn(palette, red, green, blue);
    const index = known[shade] ?? 0;
    indices[at] = index;
    share(
      values,
      width,
      at,
      wanted.map((value, part) => value - (palette[index]?.[part] ?? 0)),
    );
  }
  return indices;
}
