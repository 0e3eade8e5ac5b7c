import type {Color} from './style.ts';

/** The six steps of each colour in xterm's cube of 216. */
const steps: readonly number[] = [0, 95, 135, 175, 215, 255];

type Rgb = readonly [number, number, number];

/** Red, green and blue, each from 0 to 255. */
export const rgbOf = (color: Color): Rgb => {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const distance = (one: Rgb, other: Rgb): number =>
  2 * (one[0] - other[0]) ** 2 + 4 * (one[1] - other[1]) ** 2 + 3 * (one[2] - other[2]) ** 2;

const nearestStep = (value: number): number =>
  steps.reduce<number>(
    (best, step, at) => (Math.abs(step - value) < Math.abs((steps[best] ?? 0) - value) ? at : best),
    0,
  );

/**
 * The colour of xterm's 256 that looks most like `color`: of the cube, or of the ramp of greys, which has the dark
 * grounds that the cube lacks.
 */
export function nearest256(color: Color): number {
  const rgb = rgbOf(color);
  const [red = 0, green = 0, blue = 0] = rgb.map(nearestStep);
  const cube: Rgb = [steps[red] ?? 0, steps[green] ?? 0, steps[blue] ?? 0];
  const grey = Math.max(0, Math.min(23, Math.round(((rgb[0] + rgb[1] + rgb[2]) / 3 - 8) / 10)));
  const level = 8 + 10 * grey;
  const isGrey = distance(rgb, [level, level, level]) < distance(rgb, cube);
  return isGrey ? 232 + grey : 16 + 36 * red + 6 * green + blue;
}

/** Where the bright ones of the sixteen colours begin, counted from the first. */
const bright = 60;

/** How much of a colour there is, from 0 to 1, as the cube of 216 and the ramp of greys have it. */
const shareOfColor = (value: number): number => Math.round((value / 255) * 5) / 5;

function shareOfGrey(value: number): number {
  if (value < 8) return 0;
  return value > 248 ? 1 : (10 * Math.round(((value - 8) / 247) * 24) + 8) / 255;
}

/**
 * Which of the sixteen colours stands for `color`, counted from the first; the bright ones begin at 60. Terminals show them as their
 * owners like, so only what is mixed in counts, and whether it shines (the method of ansi-styles).
 */
export function nearest16(color: Color): number {
  const rgb = rgbOf(color);
  const isGrey = rgb[0] === rgb[1] && rgb[1] === rgb[2];
  const [red = 0, green = 0, blue = 0] = rgb.map(isGrey ? shareOfGrey : shareOfColor);
  const value = 2 * Math.max(red, green, blue);
  if (value === 0) return 0;
  const mixed = (Math.round(blue) << 2) | (Math.round(green) << 1) | Math.round(red);
  return value === 2 ? bright + mixed : mixed;
}
