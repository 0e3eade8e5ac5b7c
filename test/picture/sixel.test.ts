import assert from 'node:assert/strict';
import test from 'node:test';
import type {Picture} from '../../source/model.ts';
import {sixelOf} from '../../source/picture/index.ts';

type Rgb = readonly [number, number, number];

const pictureOf = (width: number, height: number, paint: (column: number, row: number) => Rgb): Picture => ({
  width,
  height,
  pixels: Uint8Array.from(
    Array.from({length: width * height}, (_, at) => paint(at % width, Math.floor(at / width))).flat(),
  ),
});

type Canvas = {readonly width: number; readonly height: number; readonly pixels: string[][]};

/** Draws what one token says; `pen` is where the next sixel goes, and in which colour. */
function follow(token: string, pen: {column: number; top: number; color: string}, {pixels}: Canvas): void {
  if (token === '$' || token === '-') Object.assign(pen, {column: 0, top: token === '-' ? pen.top + 6 : pen.top});
  else if (token.startsWith('#')) pen.color = token.slice(1);
  else {
    const mask = token.charCodeAt(token.length - 1) - 63;
    for (let left = token.length > 1 ? Number.parseInt(token.slice(1), 10) : 1; left > 0; left -= 1, pen.column += 1)
      for (const bit of [0, 1, 2, 3, 4, 5].filter(at => mask & (1 << at)))
        pixels[pen.top + bit]![pen.column] = pen.color;
  }
}

/** What a terminal would show: the colour of each pixel in hundredths, empty where nothing was drawn. */
function drawn(sixel: string): Canvas {
  const head = /^\u001bP0;1;0q"1;1;(\d+);(\d+)((?:#\d+;2;[\d;]+)+)/.exec(sixel);
  assert.ok(head && sixel.endsWith('\u001b\\'));
  const [width = 0, height = 0] = head.slice(1, 3).map(Number);
  const canvas = {width, height, pixels: Array.from({length: height}, () => Array<string>(width).fill(''))};
  const colors = new Map(
    [...(head[3] ?? '').matchAll(/#(\d+);2;([\d;]+)/g)].map(([, at = '', color = '']) => [at, color]),
  );
  const pen = {column: 0, top: 0, color: ''};
  for (const [token] of sixel.slice(head[0].length, -2).matchAll(/#\d+|!\d+[?-~]|[?-~$-]/g)) follow(token, pen, canvas);
  return {...canvas, pixels: canvas.pixels.map(row => row.map(at => colors.get(at) ?? ''))};
}

test('a picture of few colours is drawn as it is, every pixel once, to its last row', () => {
  const picture = pictureOf(40, 15, (column, row) => (column < 25 && row !== 7 ? [255, 0, 0] : [0, 0, 255]));
  const {width, height, pixels} = drawn(sixelOf(picture, 16));
  assert.deepEqual([width, height], [40, 15]);
  for (const [row, colors] of pixels.entries())
    for (const [column, color] of colors.entries())
      assert.equal(color, column < 25 && row !== 7 ? '100;0;0' : '0;0;100', `${column}, ${row}`);
});

test('a picture of many colours keeps its light and shade in sixteen', () => {
  const picture = pictureOf(64, 64, (column, row) => [4 * column, 4 * row, 128]);
  const {pixels} = drawn(sixelOf(picture, 16));
  const seen = pixels.flat();
  assert.ok(new Set(seen).size <= 16);
  const mean = (rows: readonly string[], part: number): number =>
    rows.reduce((sum, color) => sum + Number(color.split(';')[part]), 0) / rows.length;
  // Hundredths: 4 * 31.5 of 255 on the left half of the picture is 25, and so is the upper half in green.
  for (const [rows, part] of [
    [pixels.flatMap(row => row.slice(0, 32)), 0],
    [pixels.slice(0, 32).flat(), 1],
  ] as const)
    assert.ok(Math.abs(mean(rows, part) - 24.3) < 4, String(mean(rows, part)));
});

test('one pixel, and one colour, are pictures too', () => {
  assert.deepEqual(
    drawn(
      sixelOf(
        pictureOf(1, 1, () => [255, 255, 255]),
        256,
      ),
    ).pixels,
    [['100;100;100']],
  );
});
