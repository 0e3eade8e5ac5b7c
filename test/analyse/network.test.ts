import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {Gathered} from '../../scripts/rank/gathered.ts';
import {packed} from '../../scripts/rank/pack.ts';
import {choose, type Network, unpacked} from '../../source/analyse/network.ts';
import {hashed, numberOf} from '../../source/analyse/traits.ts';
import {Weighing} from '../../source/analyse/weighing.ts';

const known = (feature: string): number => numberOf(hashed(feature));
const left = known('left');

const learned = {
  rows: new Map([
    [left, [1, -1]],
    [known('said'), [0.5, 2]],
  ]),
  start: [0.25, -0.5],
  out: [1, -2],
};
const network = unpacked(packed(learned, 9));

function weigh(network: Network, features: readonly string[], from?: Weighing['sums']): number {
  const weighing = new Weighing(network, from);
  for (const feature of features) weighing.note('', feature);
  return weighing.sum();
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.1;

test('what was learnt weighs the same after it was packed for the program', () => {
  assert.ok(near(weigh(network, []), 0.25));
  assert.ok(near(weigh(network, ['left']), 1.25));
  assert.ok(near(weigh(network, ['left', 'said']), 1.75 - 2 * 0.5));
});

test('a network of few weights weighs the same as one of more, and no sign of theirs needs an escape', () => {
  const rows = new Map([[left, [1, -1, 0.5, 2, 1, -1, 0.5, 2]]]);
  const wide = {rows, start: [0, 0, 0, 0, 0, 0, 0, 0], out: [1, 1, 1, 1, 1, 1, 1, 1]};
  const [few, more] = [packed(wide, 5), packed(wide, 9)];
  assert.ok(near(weigh(unpacked(few), ['left']), 7));
  assert.ok(near(weigh(unpacked(more), ['left']), 7));
  assert.match(few.rows + more.rows, /^[#-[\]-~]{8}$/);
});

test('features that nobody learnt weigh nothing', () => {
  assert.equal(weigh(network, ['left', 'never seen']), weigh(network, ['left']));
});

test('features in common may be added up first', () => {
  const common = new Weighing(network);
  common.note('le', 'ft');
  assert.equal(weigh(network, ['said'], common.sums), weigh(network, ['left', 'said']));
});

test('a feature is the same whether it is learnt or weighed, in however many parts its name is told', () => {
  const traits = new Gathered();
  traits.note('s', 'left');
  traits.under('.');
  traits.note('f', 3, 'verb');
  assert.deepEqual(traits.numbers, ['sleft', '.f3verb'].map(known));
  const rows = new Map(traits.numbers.map(number => [number, [1]]));
  const weighing = new Weighing(unpacked(packed({rows, start: [0], out: [1]}, 9)));
  weighing.note('s', 'left');
  weighing.under('.');
  weighing.note('f', 3, 'verb');
  weighing.under('');
  weighing.note('f', 3, 'verb');
  assert.ok(near(weighing.sum(), 2));
});

test('any rows come back in their places, however far apart their numbers are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), {maxLength: 40, selector: known}),
      fc.constantFrom(5, 9),
      (features, levels) => {
        const rows = features.map((feature, index) => [known(feature), [(index % 3) - 1, 0]] as const);
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
