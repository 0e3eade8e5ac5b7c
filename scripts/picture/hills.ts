import {writeFileSync} from 'node:fs';
import {pngOf} from '../../test/helpers/picture-bytes.ts';

const [width, height] = [720, 450];

type Rgb = readonly [number, number, number];

const mixed = (one: Rgb, other: Rgb, share: number): Rgb => {
  const part = (at: 0 | 1 | 2): number => Math.round(one[at] + (other[at] - one[at]) * share);
  return [part(0), part(1), part(2)];
};

/** Ranges of hills, the furthest first: where they stand, how high they go, and their colour. */
const ranges: readonly (readonly [number, number, Rgb])[] = [
  [250, 60, [120, 96, 120]],
  [300, 45, [78, 70, 98]],
  [350, 30, [40, 44, 66]],
];

const crest = (column: number, base: number, high: number): number =>
  base - high * (Math.sin(column / (base / 3)) + 0.5 * Math.sin(column / 37 + base));

function colorAt(column: number, row: number): Rgb {
  const range = ranges.findLast(([base, high]) => row > crest(column, base, high));
  if (row > 400) return mixed([36, 52, 84], [200, 140, 96], Math.abs(Math.sin(row * 1.7 + column / 90)) * 0.5);
  if (range) return range[2];
  return Math.hypot(column - 520, row - 150) < 42
    ? [255, 240, 214]
    : mixed([52, 74, 128], [244, 176, 112], Math.min(1, row / 300));
}

/** Paints the picture of the story that has one. */
export const paintHills = (): void =>
  writeFileSync('scripts/picture/stories/harbour.png', pngOf(width, height, colorAt));
