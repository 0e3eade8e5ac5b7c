import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {begun, choose, packed, unpacked, weigh} from '../../source/analyse/network.ts';

const named = {
  rows: new Map([
    ['left', [1, -1]],
    ['said', [0.5, 2]],
  ]),
  start: [0.25, -0.5],
  out: [1, -2],
};

const near = (one: number, other: number) => Math.abs(one - other) < 0.1;

test('what was learnt weighs the same after it was packed for the program', () => {
  const network = unpacked(packed(named));
  assert.ok(near(weigh(network, []), 0.25));
  assert.ok(near(weigh(network, ['left']), 1.25));
  assert.ok(near(weigh(network, ['left', 'said']), 1.75 - 2 * 0.5));
});

test('features that nobody learnt weigh nothing', () => {
  const network = unpacked(packed(named));
  assert.equal(weigh(network, ['left', 'never seen']), weigh(network, ['left']));
});

test('features in common may be added up first', () => {
  const network = unpacked(packed(named));
  assert.equal(weigh(network, ['said'], begun(network, ['left'])), weigh(network, ['left', 'said']));
});

test('any rows come back in their places, however far apart their numbers are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), {maxLength: 40}), names => {
      const rows = new Map(names.map((name, index) => [name, [(index % 9) - 4]] as const));
      const network = unpacked(packed({rows, start: [10], out: [1]}));
      return [...rows].every(
        ([name, [weight = 0]]) => near(weigh(network, [name]), 10 + weight) || isShared(names, name),
      );
    }),
  );
});

/** Two names may have one number by chance; then only one of them is kept. */
function isShared(names: readonly string[], name: string): boolean {
  const alone = (one: string) => unpacked(packed({rows: new Map([[one, [1]]]), start: [0], out: [1]})).rows;
  const place = alone(name).indexOf(1);
  return names.some(other => other !== name && alone(other).indexOf(1) === place);
}

test('the greatest score is chosen, and how sure the choice is grows with its margin', () => {
  assert.equal(choose([0, 3, 1]).best, 1);
  assert.ok(choose([0, 3, 1]).confidence > choose([0, 1.5, 1]).confidence);
});
