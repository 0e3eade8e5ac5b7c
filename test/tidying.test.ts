import assert from 'node:assert/strict';
import test from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {tidyUp} from '../source/tidying.ts';

const used = (): number => process.memoryUsage().heapUsed;

/** Makes what nobody needs afterwards, old enough for V8 to have kept it, and tells how much is in use then. */
function litter(): number {
  const left = Array.from({length: 500_000}, (_, at) => ({from: at, to: at + 1}));
  return left.length > 0 ? used() : 0;
}

test('what reading in has left behind is given back when the reader rests', async () => {
  const before = litter();
  await tidyUp(() => 0, 1);
  assert.ok(used() < before - 10_000_000, `${used()} of ${before} bytes`);
});

test('nothing is tidied while keys come', async () => {
  let isOver = false;
  let pressed = performance.now();
  const done = tidyUp(() => pressed, 60).then(() => {
    isOver = true;
  });
  for (let key = 0; key < 10; key += 1) {
    pressed = performance.now();
    await wait(20);
    assert.equal(isOver, false);
  }
  await done;
});
