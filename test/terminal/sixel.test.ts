import assert from 'node:assert/strict';
import test from 'node:test';
import {sixelOf} from '../../source/picture/index.ts';
import {fitted} from '../../source/picture-overlay.ts';
import {trespassIn} from '../../source/terminal/gate.ts';
import {sixelFrom, tellsSixel} from '../../source/terminal/sixel.ts';

const screen = {columns: 80, rows: 24};

test('a terminal tells of sixel by a 4 among its attributes', () => {
  for (const answer of ['?62;4;22c', '?63;1;2;4;6;9;15;16;22;28c', '?64;4c']) assert.equal(tellsSixel(answer), true);
  for (const answer of ['?4;6c', '?62;c', '?64;1;2;6;9;15;16;17;18;21;22;28c', '?1;2c', '62;4c', '?62;4;22S'])
    assert.equal(tellsSixel(answer), false, answer);
});

test('how large a cell is comes from the terminal, or from its screen where it tells only that', () => {
  assert.deepEqual(sixelFrom(['6;20;10t'], screen), {
    cell: {width: 10, height: 20},
    most: {width: 1000, height: 1000},
    colors: 256,
  });
  const xterm = ['?1;0;1024S', '?2;0;720;456S'];
  assert.deepEqual(sixelFrom(xterm, screen)?.cell, {width: 9, height: 19});
  // A wide window, of which xterm tells its limit.
  const wide = sixelFrom(['?1;0;64S', '?2;0;1000;950S'], {columns: 160, rows: 50});
  assert.deepEqual(wide, {cell: {width: 9, height: 19}, most: {width: 1000, height: 950}, colors: 64});
});

test('a terminal that does not say how large a cell is, or has few colours, is given half blocks', () => {
  assert.equal(sixelFrom([], screen), undefined);
  assert.equal(sixelFrom(['?1;3S', '?2;3S'], screen), undefined);
  assert.equal(sixelFrom(['6;0;0t'], screen), undefined);
  assert.equal(sixelFrom(['6;20;10t', '?1;0;4S'], screen), undefined);
  assert.equal(sixelFrom(['?2;0;1000;1000S'], {columns: 300, rows: 77}), undefined);
});

const noise = (width: number, height: number) => ({
  width,
  height,
  pixels: Uint8Array.from({length: width * height * 3}, (_, at) => (at * 7919) % 256),
});

test('a picture passes the gate as sixel, however many pixels it has, and only where it is granted', () => {
  const bytes = sixelOf(noise(900, 700), 256);
  assert.ok(bytes.length > 500_000);
  assert.equal(trespassIn(`\u001b[2;9H\u001b[3C${bytes}`, 'sixel'), -1);
  assert.notEqual(trespassIn(sixelOf(noise(4, 4), 16)), -1);
  assert.notEqual(trespassIn(sixelOf(noise(4, 4), 16), 'pixels', 'copy', 'ask', 'mouse', 'tab'), -1);
});

test('nothing else that begins like sixel passes: no other device control string, no odd sizes, no endless runs', () => {
  const good = '\u001bP0;1;0q"1;1;4;6#0;2;0;0;0#0!4~\u001b\\';
  assert.equal(trespassIn(good, 'sixel'), -1);
  const bad: readonly (readonly [string, string])[] = [
    ['0;1;0q', '$q'],
    ['0;1;0q', '+q'],
    ['0;1;0q', '0;1|'],
    ['"1;1;4;6', '"1;1;40000;6'],
    ['"1;1;4;6', ''],
    ['!4~', '!40000~'],
    ['!4~', 'é'],
    ['!4~', '\u0007'],
    ['!4~', '\u001b[2J'],
    ['!4~', '#0;1;0;0;0'],
    ['\u001b\\', '\u0007'],
    ['\u001b\\', ''],
  ];
  for (const [from, to] of bad)
    assert.notEqual(
      trespassIn(
        good.replace(from, () => to),
        'sixel',
      ),
      -1,
      `${from} → ${to}`,
    );
});

test('on the largest screen a picture stays as small as the gate lets pass, whatever its shape', () => {
  const sixel = {cell: {width: 40, height: 80}, most: {width: 99_999, height: 99_999}, colors: 256};
  for (const [width, height] of [
    [900, 900],
    [900, 1],
    [1, 900],
    [900, 60],
  ] as const) {
    const picture = {width, height, pixels: new Uint8Array()};
    const size = fitted({picture, columns: 2000, rows: 1000, row: 0, column: 0}, sixel);
    assert.ok(size.width * size.height <= 1_500_000 && Math.max(size.width, size.height) <= 9999, JSON.stringify(size));
  }
});
