import type {Picture} from '../model.ts';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** A shade that a picture has: the pixels that are alike in the five highest bits of each part, and their mean. */
type Shade = {readonly color: Rgb; readonly count: number};

/** Shades that become one colour, and how much it pays to part them. */
type Box = {readonly shades: readonly Shade[]; readonly part: number; readonly worth: number};

/** The number of a shade, 0 to 32767. */
export const shadeOf = (red: number, green: number, blue: number): number =>
  ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

function shadesOf({pixels}: Picture): readonly Shade[] {
  const counts = new Uint32Array(32_768);
  const sums = new Float64Array(3 * 32_768);
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const shade = shadeOf(red, green, blue);
    counts[shade] = (counts[shade] ?? 0) + 1;
    for (const [part, value] of [red, green, blue].entries())
      sums[3 * shade + part] = (sums[3 * shade + part] ?? 0) + value;
  }
  const mean = (shade: number, part: number): number => (sums[3 * shade + part] ?? 0) / (counts[shade] ?? 1);
  return [...counts].flatMap((count, shade) =>
    count > 0 ? [{count, color: [mean(shade, 0), mean(shade, 1), mean(shade, 2)] as const}] : [],
  );
}

function boxOf(shades: readonly Shade[]): Box {
  const ranges = [0, 1, 2].map(part => {
    const values = shades.map(({color}) => color[part] ?? 0);
    return (
      values.reduce((most, value) => Math.max(most, value), 0) -
      values.reduce((least, value) => Math.min(least, value), 255)
    );
  });
  const range = Math.max(...ranges);
  const count = shades.reduce((sum, shade) => sum + shade.count, 0);
  return {shades, part: ranges.indexOf(range), worth: shades.length > 1 ? range * range * count : 0};
}

/** Parts a box where half of its pixels are on either side. */
function parted({shades, part}: Box): readonly Box[] {
  const sorted = [...shades].sort((one, other) => (one.color[part] ?? 0) - (other.color[part] ?? 0));
  const half = sorted.reduce((sum, {count}) => sum + count, 0) / 2;
  let seen = 0;
  const found = sorted.findIndex(({count}) => {
    seen += count;
    return seen >= half;
  });
  const at = Math.min(Math.max(1, found + 1), sorted.length - 1);
  return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))];
}

function meanOf({shades}: Box): Rgb {
  const count = shades.reduce((sum, shade) => sum + shade.count, 0);
  const mean = (part: number): number =>
    Math.round(shades.reduce((sum, shade) => sum + (shade.color[part] ?? 0) * shade.count, 0) / count);
  return [mean(0), mean(1), mean(2)];
}

/** The few colours that stand best for a picture’s, `most` of them at the most (median cut, Heckbert 1982). */
export function paletteOf(picture: Picture, most: number): readonly Rgb[] {
  const boxes: Box[] = [boxOf(shadesOf(picture))];
  while (boxes.length < most) {
    const next = boxes.reduce((best, box) => (box.worth > best.worth ? box : best));
    if (next.worth === 0) break;
    boxes.splice(boxes.indexOf(next), 1, ...parted(next));
  }
  return boxes.map(meanOf);
}
