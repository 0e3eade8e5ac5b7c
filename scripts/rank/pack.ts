import {type Packed, signCount, signOf, tellsTwo} from '../../source/analyse/network.ts';

/** A network before it is packed: the rows of its features by their numbers. */
export type Learned = {
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly start: readonly number[];
  readonly out: readonly number[];
};

const most = signCount - 1;

const short = (value: number) => Math.round(value * 1000) / 1000;

/** The nearest of some numbers. */
function nearest(numbers: readonly number[], value: number): number {
  let best = numbers[0]!;
  for (const one of numbers) if (Math.abs(one - value) < Math.abs(best - value)) best = one;
  return best;
}

/** So many numbers that many others can be told by with the least loss (Lloyd, 1957). */
function levelsOf(values: readonly number[], count: number): number[] {
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length));
  let found = Array.from({length: count}, (_, at) => (at / (count - 1) - 0.5) * 6.4 * spread);
  for (let round = 0; round < 60; round++) {
    const sums = found.map(() => 0);
    const counts = found.map(() => 0);
    for (const value of values) {
      const place = found.indexOf(nearest(found, value));
      sums[place]! += value;
      counts[place]! += 1;
    }
    found = found.map((value, at) => (counts[at] === 0 ? value : sums[at]! / counts[at]!));
  }
  return found.map(short);
}

function gapOf(gap: number): string {
  const rest = gap % (most * most);
  return signOf(most).repeat(Math.floor(gap / (most * most))) + signOf(Math.floor(rest / most)) + signOf(rest % most);
}

/** A network as text, its rows in the order of their numbers. `levels`: how many weights there may be. */
export function packed({rows, start, out}: Learned, levels: number): Packed {
  const weights = levelsOf([...rows.values()].flat(), levels);
  const placeOf = (weight: number) => weights.indexOf(nearest(weights, weight));
  const signsOf = (row: readonly number[]) =>
    tellsTwo(weights)
      ? row.flatMap((one, at) => (at % 2 === 0 ? signOf(placeOf(one) * levels + placeOf(row[at + 1]!)) : []))
      : row.map(one => signOf(placeOf(one)));
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  return {
    weights,
    start: start.map(short),
    out: out.map(short),
    numbers: sorted.map(([number], at) => gapOf(number - (sorted[at - 1]?.[0] ?? 0))).join(''),
    rows: sorted.flatMap(([, row]) => signsOf(row)).join(''),
  };
}
