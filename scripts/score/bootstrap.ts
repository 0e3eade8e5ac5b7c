/** Counts of one article for one measure: `hit` right ones among `found` of ours and `gold` that there are. */
export type Tally = {readonly hit: number; readonly found: number; readonly gold: number};

/** How a measure is made from counts: `f1`, `recall` (share of gold), `precision` (share of ours). */
export type Form = 'f1' | 'recall' | 'precision';

function value(form: Form, {hit, found, gold}: Tally): number {
  const whole = form === 'f1' ? (found + gold) / 2 : form === 'recall' ? gold : found;
  return whole === 0 ? Number.NaN : (100 * hit) / whole;
}

function sum(tallies: readonly Tally[], picked?: readonly number[]): Tally {
  const total = {hit: 0, found: 0, gold: 0};
  const add = (one: Tally | undefined) => {
    total.hit += one?.hit ?? 0;
    total.found += one?.found ?? 0;
    total.gold += one?.gold ?? 0;
  };
  if (picked) for (const index of picked) add(tallies[index]);
  else for (const one of tallies) add(one);
  return total;
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The micro-average over articles with its 95 % bootstrap interval over articles (1,000 draws, fixed seed). */
export function average(
  form: Form,
  tallies: readonly Tally[],
): {value: number; low: number; high: number; total: Tally} {
  const next = chance(20260629);
  const draws = Array.from({length: 1000}, () =>
    value(
      form,
      sum(
        tallies,
        Array.from(tallies, () => Math.floor(next() * tallies.length)),
      ),
    ),
  )
    .filter(one => !Number.isNaN(one))
    .sort((a, b) => a - b);
  const total = sum(tallies);
  return {
    value: value(form, total),
    low: draws[Math.floor(draws.length * 0.025)] ?? Number.NaN,
    high: draws[Math.floor(draws.length * 0.975)] ?? Number.NaN,
    total,
  };
}
