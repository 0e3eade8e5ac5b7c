import {crc32, deflateSync} from 'node:zlib';
import {encode} from 'jpeg-js';
// It has no types.
// @ts-expect-error
import {GifWriter} from 'omggif';

type Rgb = readonly [number, number, number];

/** The colour of a pixel of a picture for tests. */
export type Painting = (column: number, row: number) => Rgb;

// Node 20.19 has no crc32 in zlib.
const table = Array.from({length: 256}, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const checksum = (bytes: Uint8Array): number =>
  crc32?.(bytes) ??
  (bytes.reduce((sum, byte) => (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE(checksum(body), body.length + 4);
  return made;
}

/** A PNG whose head says what is wanted, around pixel data that may be something else. */
export function pngAround(
  {width, height, interlace = 0, kind = 2}: {width: number; height: number; interlace?: number; kind?: number},
  data: Uint8Array,
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, kind, 0, 0, interlace], 8);
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(data)), chunk('IEND', Buffer.alloc(0))]);
}

/** A PNG in red, green and blue. */
export function pngOf(width: number, height: number, paint: Painting): Buffer {
  const rows = Array.from({length: height}, (_, row) => [
    0,
    ...Array.from({length: width}, (__, column) => paint(column, row)).flat(),
  ]);
  return pngAround({width, height}, Buffer.from(rows.flat()));
}

/** A PNG of one colour that shines through. */
export const glassOf = (width: number, height: number, color: Rgb, alpha: number): Buffer =>
  pngAround(
    {width, height, kind: 6},
    Buffer.from(
      Array.from({length: height}, () => [0, ...Array.from({length: width}, () => [...color, alpha]).flat()]).flat(),
    ),
  );

/** A JPEG. */
export function jpegOf(width: number, height: number, paint: Painting): Buffer {
  const data = Buffer.from(
    Array.from({length: width * height}, (_, at) => [...paint(at % width, Math.floor(at / width)), 255]).flat(),
  );
  return encode({width, height, data}, 90).data;
}

/** A GIF of up to 256 colours. */
export function gifOf(width: number, height: number, paint: Painting): Buffer {
  const colors = Array.from({length: width * height}, (_, at) => paint(at % width, Math.floor(at / width)));
  const numbers = colors.map(([red, green, blue]) => red * 65_536 + green * 256 + blue);
  const palette = [...new Set(numbers)];
  const room = 2 ** Math.max(1, Math.ceil(Math.log2(palette.length)));
  const bytes = Buffer.alloc(4096 + 2 * numbers.length);
  const writer = new GifWriter(bytes, width, height, {palette: [...palette, ...Array(room - palette.length).fill(0)]});
  const indices = numbers.map(number => palette.indexOf(number));
  writer.addFrame(0, 0, width, height, indices);
  return bytes.subarray(0, writer.end());
}
