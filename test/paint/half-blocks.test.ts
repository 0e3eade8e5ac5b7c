import assert from 'node:assert/strict';
import test from 'node:test';
import type {Picture} from '../../source/model.ts';
import {halfBlocks} from '../../source/paint/index.ts';
import {resized, shrunk} from '../../source/paint/shrink.ts';
import {trespassIn} from '../../source/terminal/gate.ts';
import {makeEmulator} from '../helpers/terminal-emulator.ts';

/** Red above, blue below, in as many pixels as wanted. */
function flag(width: number, height: number): Picture {
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) pixels[3 * at + (at < (width * height) / 2 ? 0 : 2)] = 255;
  return {width, height, pixels};
}

const drawing = {columns: 4, rows: 2, depth: 3, background: 'dark'} as const;

test('a cell is two pixels, and the terminal shows them in their colours', async () => {
  const {write, cells} = makeEmulator(10, 3);
  const rows = halfBlocks(flag(40, 40), {...drawing, rows: 1});
  await write(rows.join('\r\n'));
  const [cell] = cells()[0] ?? [];
  assert.deepEqual([cell?.text, cell?.color, cell?.background], ['▀', '#ff0000', '#0000ff']);
  assert.equal(cells()[0]?.[4]?.text, ' ');
});

test('a picture needs no sequence that the last gate does not know', () => {
  for (const depth of [0, 1, 2, 3] as const)
    for (const row of halfBlocks(flag(33, 17), {...drawing, depth})) assert.equal(trespassIn(row), -1);
});

test('without colours light is told by shades, the other way round on a light ground', () => {
  const white: Picture = {width: 2, height: 2, pixels: new Uint8Array(12).fill(255)};
  assert.deepEqual(halfBlocks(white, {...drawing, depth: 0}), ['████', '████']);
  assert.deepEqual(halfBlocks(white, {...drawing, depth: 0, background: 'light'}), ['    ', '    ']);
});

test('a smaller picture has the mean of the pixels', () => {
  const {pixels} = resized(flag(10, 10), 1, 1);
  assert.deepEqual([...pixels], [128, 0, 128]);
  assert.deepEqual([shrunk(flag(900, 300), 480).width, shrunk(flag(900, 300), 480).height], [480, 160]);
  assert.equal(shrunk(flag(9, 3), 480).width, 9);
});
