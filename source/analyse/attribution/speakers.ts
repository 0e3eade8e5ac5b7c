import {choose, type Network} from '../network.ts';
import type {Known} from '../people/resolve.ts';
import type {Prepared} from '../prepare.ts';
import type {Slices} from '../slices.ts';
import {Weighing} from '../weighing.ts';
import {type Candidate, candidatesFor, type Sight} from './candidate.ts';
import {type Look, lookAt} from './look.ts';
import {addQuoteTraits} from './quote-traits.ts';
import {ruleOf} from './rules.ts';
import {settled} from './settle.ts';
import {addTraits} from './traits.ts';

/** Who said a quotation, by which rule, and how sure the choice was. */
export type Choice = {
  readonly candidate: Candidate;
  readonly rule: string;
  readonly confidence: number;
  readonly score: number;
};

/** All candidates of a quotation, how they look from it, and by which rule each may be the speaker; the order is that of `candidatesFor`. */
export type Field = {
  readonly sight: Sight;
  readonly entries: readonly {readonly candidate: Candidate; readonly rule: string; readonly look: Look}[];
};

/** The candidates for a quotation. */
export function fieldOf(known: Known, sight: Sight): Field {
  const entries = candidatesFor(known, sight).map(candidate => {
    const look = lookAt(sight, candidate);
    return {candidate, rule: ruleOf(look), look};
  });
  return {sight, entries};
}

/** The candidate that weighs most, unless the sentence names the outlet that carries besides the one who speaks. */
export function chosen(known: Known, {sight, entries}: Field, network: Network): Choice | undefined {
  const common = new Weighing(network);
  addQuoteTraits(common, sight);
  const scores = entries.map(({look, rule}) => {
    const weighing = new Weighing(network, common.sums);
    addTraits(weighing, known, look, rule);
    return weighing.sum();
  });
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
  network: Network,
  teacher?: Teacher,
): Slices<Map<number, Choice>> {
  const found = new Map<number, Choice>();
  let before: Candidate[] = [];
  for (const [index, quotation] of reading.quotations.entries()) {
    yield;
    const place = reading.places.get(index);
    if (!place) continue;
    const field = fieldOf(known, {reading, quotation, place, before});
    const choice = teacher?.(index, field) ?? chosen(known, field, network);
    if (!choice) continue;
    found.set(index, choice);
    if (isNew(before, choice.candidate)) before = [choice.candidate, ...before].slice(0, 3);
  }
  return found;
}
