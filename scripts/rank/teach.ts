import {chance} from '../score/bootstrap.ts';
import {type Example, occurrences, shuffled} from './learn.ts';
import {Learner, Mean, type Settings} from './learner.ts';
import type {Learned} from './pack.ts';

type Learnt = {readonly rows: Float64Array; readonly start: Float64Array; readonly out: Float64Array};

/** An example with some of its features. */
function withOnly({common, fields, right}: Example, keeps: (id: number) => boolean): Example {
  return {...(common && {common: common.filter(keeps)}), fields: fields.map(ids => ids.filter(keeps)), right};
}

/** Learns from some of the features; the mean of its last passes is what it has learnt. */
function learnt(
  examples: readonly Example[],
  counts: Int32Array,
  kept: ReadonlySet<number>,
  settings: Settings,
): Learnt {
  const {passes, drop} = settings;
  const known = examples.map(one => withOnly(one, id => kept.has(id)));
  const next = chance(7);
  const learner = new Learner(counts.length, settings, next);
  const parts = [learner.rows, learner.start, learner.out] as const;
  const means = parts.map(one => new Mean(one.values.length));
  for (let pass = 0; pass < passes; pass++) {
    learner.pass(pass);
    for (const index of shuffled(known.length, next)) learner.see(withOnly(known[index]!, () => next() >= drop));
    if (pass >= passes * 0.6) for (const [at, one] of parts.entries()) means[at]!.add(one.values);
  }
  const [rows, start, out] = means.map(one => one.values);
  return {rows: rows!, start: start!, out: out!};
}

/** The features that change most: by how often they occur and what their rows add up to. */
function heaviest({rows, out}: Learnt, counts: Int32Array, often: ReadonlySet<number>, keep: number): Set<number> {
  const weight = (id: number) => {
    let sum = 0;
    out.forEach((value, unit) => {
      sum += (value * rows[id * out.length + unit]!) ** 2;
    });
    return Math.sqrt(sum * counts[id]!);
  };
  const all = [...often].map(id => ({id, weight: weight(id)})).sort((a, b) => b.weight - a.weight);
  return new Set(all.slice(0, keep).map(one => one.id));
}

function learned({rows, start, out}: Learnt, numbers: readonly number[], kept: ReadonlySet<number>): Learned {
  const row = (id: number) => [...rows.slice(id * out.length, (id + 1) * out.length)];
  return {rows: new Map([...kept].map(id => [numbers[id]!, row(id)])), start: [...start], out: [...out]};
}

const oftenOnes = (counts: Int32Array, atLeast: number): Set<number> =>
  new Set([...counts.keys()].filter(id => counts[id]! >= atLeast));

/** Teaches a network once, with all features, given by their numbers: to judge by for a moment, not to be kept. */
export function taughtOnce(examples: readonly Example[], numbers: readonly number[], settings: Settings): Learned {
  const counts = occurrences(examples, numbers.length);
  const often = oftenOnes(counts, settings.atLeast);
  return learned(learnt(examples, counts, often, settings), numbers, often);
}

/** Teaches a network twice: with all features, given by their numbers, then again with those that count. */
export function teach(examples: readonly Example[], numbers: readonly number[], settings: Settings): Learned {
  const {atLeast, keep} = settings;
  const counts = occurrences(examples, numbers.length);
  const often = oftenOnes(counts, atLeast);
  const kept = often.size > keep ? heaviest(learnt(examples, counts, often, settings), counts, often, keep) : often;
  return learned(learnt(examples, counts, kept, settings), numbers, kept);
}
