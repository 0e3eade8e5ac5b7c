import type {Picture} from '../model.ts';

/** A stretch of pixels, `to` not included. */
type Stretch = {readonly from: number; readonly to: number};

const stretchOf = (index: number, count: number, of: number): Stretch => {
  const from = Math.floor((index * of) / count);
  return {from, to: Math.max(from + 1, Math.floor(((index + 1) * of) / count))};
};

/** The mean of one part (0 red, 1 green, 2 blue) of the pixels in some columns of some rows. */
function meanOf({width, pixels}: Picture, across: Stretch, down: Stretch, part: number): number {
  let sum = 0;
  for (let row = down.from; row < down.to; row += 1)
    for (let column = across.from; column < across.to; column += 1)
      sum += pixels[(row * width + column) * 3 + part] ?? 0;
  return Math.round(sum / ((down.to - down.from) * (across.to - across.from)));
}

/** A picture at another size: each pixel is the mean of those that it stands for. */
export function resized(picture: Picture, columns: number, rows: number): Picture {
  const pixels = new Uint8Array(columns * rows * 3);
  for (let at = 0; at < columns * rows; at += 1) {
    const across = stretchOf(at % columns, columns, picture.width);
    const down = stretchOf(Math.floor(at / columns), rows, picture.height);
    for (let part = 0; part < 3; part += 1) pixels[3 * at + part] = meanOf(picture, across, down, part);
  }
  return {width: columns, height: rows, pixels};
}

/** A picture that is no larger than `most` pixels either way, in the same proportions. */
export function shrunk(picture: Picture, most: number): Picture {
  const {width, height} = picture;
  const share = Math.min(1, most / Math.max(width, height));
  if (share === 1) return picture;
  return resized(picture, Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share)));
}
