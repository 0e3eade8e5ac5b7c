import assert from 'node:assert/strict';
import test from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {getHeapSpaceStatistics} from 'node:v8';
import {tidier} from '../source/tidying.ts';

const young = (): number =>
  getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')?.space_size ?? 0;

const used = (): number => process.memoryUsage().heapUsed;

/** Makes what nobody needs afterwards, old enough for V8 to have kept it, and tells how much is in use then. */
function litter(): number {
  const left = Array.from({length: 500_000}, (_, at) => ({from: at, to: at + 1}));
  return left.length > 0 ? used() : 0;
}

test('what reading in has left behind is given back when the reader rests', async () => {
  const before = litter();
  await tidier(1).rest(true);
  assert.ok(used() < before - 10_000_000, `${used()} of ${before} bytes`);
});

test('nothing is tidied while keys come', async () => {
  let isOver = false;
  const {answered, rest} = tidier(60);
  const done = rest(true).then(() => {
    isOver = true;
  });
  for (let key = 0; key < 10; key += 1) {
    answered();
    await wait(20);
    assert.equal(isOver, false);
  }
  await done;
});

test('however much lives for a while, V8 takes no more room for what is new once the reader has rested', async () => {
  await tidier(1).rest(true);
  const before = young();
  for (let count = 0; count < 4; count += 1) litter();
  // One half of it may be given back while it is empty.
  assert.ok(young() <= 2 * before, `${young()} of ${before} bytes`);
});

test('a reader who goes on and on takes no more memory: what keys leave behind is looked for again and again', async () => {
  const {answered, rest} = tidier(1, 3);
  await rest(true);
  const before = litter();
  for (let key = 0; key < 3; key += 1) answered();
  await wait(0);
  assert.ok(used() < before - 10_000_000, `${used()} of ${before} bytes`);
});
