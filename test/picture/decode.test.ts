import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decode, Unshown} from '../../source/picture/index.ts';
import {gifOf, glassOf, jpegOf, pngAround, pngOf} from '../helpers/picture-bytes.ts';

const stripes = (column: number): readonly [number, number, number] => (column < 8 ? [250, 10, 10] : [10, 10, 250]);

const why = (bytes: Uint8Array): string => {
  try {
    decode(bytes);
  } catch (error) {
    assert.ok(error instanceof Unshown, String(error));
    return error.reason;
  }
  return 'it was shown';
};

const pixel = (bytes: Uint8Array, column: number, row: number): readonly number[] => {
  const {width, pixels} = decode(bytes);
  return [...pixels.slice((row * width + column) * 3, (row * width + column) * 3 + 3)];
};

test('a PNG is read to its pixels', () => {
  const png = pngOf(16, 4, stripes);
  assert.deepEqual([decode(png).width, decode(png).height, decode(png).pixels.length], [16, 4, 192]);
  assert.deepEqual(pixel(png, 0, 0), [250, 10, 10]);
  assert.deepEqual(pixel(png, 15, 3), [10, 10, 250]);
});

test('a JPEG is read to its pixels, as nearly as JPEG has them', () => {
  const [red = 0, green = 255, blue = 255] = pixel(jpegOf(16, 16, stripes), 2, 8);
  assert.ok(red > 200 && green < 60 && blue < 60, `${red} ${green} ${blue}`);
});

test('of a GIF the first picture is read', () => {
  const gif = gifOf(16, 4, stripes);
  assert.deepEqual([decode(gif).width, decode(gif).height], [16, 4]);
  assert.deepEqual(pixel(gif, 0, 0), [250, 10, 10]);
  assert.deepEqual(pixel(gif, 15, 3), [10, 10, 250]);
});

test('what shines through a picture is laid on white', () => {
  assert.deepEqual(pixel(glassOf(2, 2, [0, 0, 0], 0), 1, 1), [255, 255, 255]);
  assert.deepEqual(pixel(glassOf(2, 2, [0, 0, 0], 128), 1, 1), [127, 127, 127]);
});

test('pictures that are made to be a burden are refused before they are one', () => {
  assert.match(why(pngAround({width: 60_000, height: 60_000}, Buffer.alloc(10))), /more than 24 million pixels/);
  assert.match(why(pngAround({width: 64, height: 64, interlace: 1}, Buffer.alloc(10))), /interlaced/);
  const before = process.memoryUsage().arrayBuffers;
  assert.match(why(pngAround({width: 8, height: 8}, Buffer.alloc(50_000_000))), /damaged|was shown/);
  assert.ok(process.memoryUsage().arrayBuffers - before < 60_000_000);
  const wide = gifOf(16, 4, stripes);
  wide.writeUInt16LE(60_000, 6);
  wide.writeUInt16LE(60_000, 8);
  assert.match(why(wide), /more than 24 million pixels/);
  const outside = gifOf(16, 4, stripes);
  outside.writeUInt16LE(4, 6);
  assert.match(why(outside), /damaged/);
  const huge = jpegOf(16, 16, stripes);
  const frame = huge.indexOf(Buffer.from([0xff, 0xc0]));
  huge.writeUInt16BE(60_000, frame + 5);
  huge.writeUInt16BE(60_000, frame + 7);
  assert.match(why(huge), /more than 24 million pixels/);
});

test('a picture that says it has no columns or no rows is damaged', () => {
  assert.equal(why(pngAround({width: 0, height: 10}, Buffer.alloc(10))), 'is damaged');
  assert.equal(why(pngAround({width: 10, height: 0}, Buffer.alloc(0))), 'is damaged');
  const flat = jpegOf(16, 16, stripes);
  flat.writeUInt16BE(0, flat.indexOf(Buffer.from([0xff, 0xc0])) + 7);
  assert.equal(why(flat), 'is damaged');
});

test('other kinds of picture are called by their names', () => {
  assert.match(why(Buffer.from('RIFF\0\0\0\0WEBPVP8 ')), /is WebP, and only PNG, JPEG and GIF are shown/);
  assert.match(why(Buffer.from('\0\0\0\x1cftypavif')), /is AVIF/);
  assert.match(why(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), /is SVG/);
  assert.match(why(Buffer.from('Hello')), /of a kind that is not known/);
});

test('whatever the bytes are, they are shown or refused in words', () => {
  const starts = [pngOf(6, 6, stripes), jpegOf(8, 8, stripes)];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.tuple(fc.nat(600), fc.nat(255)), {maxLength: 12}),
      fc.nat(700),
      (start, changes, cut) => {
        const bytes = Buffer.from(start);
        for (const [at, value] of changes) if (at > 3 && at < bytes.length) bytes[at] = value;
        assert.notEqual(why(bytes.subarray(0, Math.max(4, cut))), '');
      },
    ),
    {numRuns: 150},
  );
});
