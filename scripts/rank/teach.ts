import type {Named} from '../../source/analyse/network.ts';
import {chance} from '../score/bootstrap.ts';
import {type Example, occurrences, shuffled} from './learn.ts';
import {Learner, Mean, type Settings} from './learner.ts';

type Learnt = {readonly rows: Float64Array; readonly start: Float64Array; readonly out: Float64Array};

/** Learns from some of the features; the mean of its last passes is what it has learnt. */
function learnt(
  examples: readonly Example[],
  counts: Int32Array,
  kept: ReadonlySet<number>,
  settings: Settings,
): Learnt {
  const {passes, drop} = settings;
  const known = examples.map(one => ({...one, fields: one.fields.map(ids => ids.filter(id => kept.has(id)))}));
  const next = chance(7);
  const learner = new Learner(counts.length, settings, next);
  const parts = [learner.rows, learner.start, learner.out] as const;
  const means = parts.map(one => new Mean(one.values.length));
  for (let pass = 0; pass < passes; pass++) {
    learner.pass(pass);
    for (const index of shuffled(known.length, next)) {
      const {fields, right} = known[index]!;
      const some = fields.map(ids => ids.filter(() => next() >= drop));
      if (fields.length === 1) learner.judge(some[0]!, right[0]!);
      else learner.choose(some, right);
    }
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

/** Teaches a network twice: with all features, then again with those that count. */
export function teach(examples: readonly Example[], names: readonly string[], settings: Settings): Named {
  const {units, atLeast, keep} = settings;
  const counts = occurrences(examples, names.length);
  const often = new Set(names.flatMap((_, id) => (counts[id]! >= atLeast ? [id] : [])));
  const kept = often.size > keep ? heaviest(learnt(examples, counts, often, settings), counts, often, keep) : often;
  const {rows, start, out} = learnt(examples, counts, kept, settings);
  const named = [...kept].map(id => [names[id]!, [...rows.slice(id * units, (id + 1) * units)]] as const);
  return {rows: new Map(named), start: [...start], out: [...out]};
}
