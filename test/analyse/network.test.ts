import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {packed} from '../../scripts/rank/pack.ts';
import {begun, choose, numberOf, unpacked, weigh} from '../../source/analyse/network.ts';

const learned = {
  rows: new Map([
    [numberOf('left'), [1, -1]],
    [numberOf('said'), [0.5, 2]],
  ]),
  start: [0.25, -0.5],
  out: [1, -2],
};
const network = unpacked(packed(learned, 20));

const near = (one: number, other: number) => Math.abs(one - other) < 0.1;

test('what was learnt weighs the same after it was packed for the program', () => {
  assert.ok(near(weigh(network, []), 0.25));
  assert.ok(near(weigh(network, ['left']), 1.25));
  assert.ok(near(weigh(network, ['left', 'said']), 1.75 - 2 * 0.5));
});

test('a network of few weights, more of them in two signs, weighs the same', () => {
  const rows = new Map([[numberOf('left'), [1, -1, 0.5, 2, 1, -1, 0.5, 2]]]);
  const wide = {rows, start: [0, 0, 0, 0, 0, 0, 0, 0], out: [1, 1, 1, 1, 1, 1, 1, 1]};
  const [few, more] = [packed(wide, 9), packed(wide, 20)];
  assert.ok(near(weigh(unpacked(few), ['left']), 7));
  assert.ok(near(weigh(unpacked(more), ['left']), 7));
  assert.ok(few.rows.length < more.rows.length);
});

test('features that nobody learnt weigh nothing', () => {
  assert.equal(weigh(network, ['left', 'never seen']), weigh(network, ['left']));
});

test('features in common may be added up first', () => {
  assert.equal(weigh(network, ['said'], begun(network, ['left'])), weigh(network, ['left', 'said']));
});

test('any rows come back in their places, however far apart their numbers are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), {maxLength: 40, selector: numberOf}),
      fc.constantFrom(9, 20),
      (features, levels) => {
        const rows = features.map((feature, index) => [numberOf(feature), [(index % 3) - 1, 0]] as const);
        const made = unpacked(packed({rows: new Map(rows), start: [10, 0], out: [1, 1]}, levels));
        return features.every((feature, index) => near(weigh(made, [feature]), 10 + rows[index]![1][0]!));
      },
    ),
  );
});

test('the greatest score is chosen, and how sure the choice is grows with its margin', () => {
  assert.equal(choose([0, 3, 1]).best, 1);
  assert.ok(choose([0, 3, 1]).confidence > choose([0, 1.5, 1]).confidence);
});
