import type {Known} from '../people/resolve.ts';
import type {Prepared} from '../prepare.ts';
import type {Slices} from '../slices.ts';
import {type Candidate, candidatesFor, type Sight} from './candidate.ts';
import {featuresOf} from './features.ts';
import {choose, type Weights, weigh} from './ranker.ts';
import {settled} from './settle.ts';

/** Who said a quotation, by which rule, and how sure the choice was. */
export type Choice = {
  readonly candidate: Candidate;
  readonly rule: string;
  readonly confidence: number;
  readonly score: number;
};

/** All candidates of a quotation with their features; the order is that of `candidatesFor`. */
export type Field = {
  readonly sight: Sight;
  readonly entries: readonly {
    readonly candidate: Candidate;
    readonly features: readonly string[];
    readonly rule: string;
  }[];
};

/** The candidates for a quotation with their features. */
export function fieldOf(known: Known, sight: Sight): Field {
  return {
    sight,
    entries: candidatesFor(known, sight).map(candidate => ({candidate, ...featuresOf(known, sight, candidate)})),
  };
}

/** The candidate that weighs most, unless the sentence names the outlet that carries besides the one who speaks. */
export function chosen(known: Known, {sight, entries}: Field, weights: Weights): Choice | undefined {
  const scores = entries.map(one => weigh(weights, one.features));
  const {best, confidence} = choose(scores);
  const weighed = entries.map(({candidate, rule}, index) => ({candidate, rule, score: scores[index] ?? 0}));
  const top = weighed[best];
  return top && {...settled(known, sight, top, weighed), confidence};
}

function isNew(before: readonly Candidate[], one: Candidate): boolean {
  return before[0]?.sentence !== one.sentence || before[0].noun !== one.noun;
}

/** Sees the candidates of a quotation and may decide itself, for training. */
export type Teacher = (index: number, field: Field) => Choice | undefined;

/** Who said each quotation, by its index; a slice for each. */
export function* speakersInSlices(
  {known, reading}: Prepared,
  weights: Weights,
  teacher?: Teacher,
): Slices<Map<number, Choice>> {
  const found = new Map<number, Choice>();
  let before: Candidate[] = [];
  for (const [index, quotation] of reading.quotations.entries()) {
    yield;
    const place = reading.places.get(index);
    if (!place) continue;
    const field = fieldOf(known, {reading, quotation, place, before});
    const choice = teacher?.(index, field) ?? chosen(known, field, weights);
    if (!choice) continue;
    found.set(index, choice);
    if (isNew(before, choice.candidate)) before = [choice.candidate, ...before].slice(0, 3);
  }
  return found;
}
