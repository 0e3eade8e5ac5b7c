import type {Span} from '../../model.ts';
import {clauseCue} from '../citations/cue.ts';
import type {Clause} from '../grammar/clauses.ts';
import {coreOf, mentionOf} from '../grammar/mention.ts';
import {type Known, type Who, whoIs} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import {type Carrier, carriers} from './carriers.ts';

/** An attribution before the list of sources is finished: names stand where sources will. */
export type Found = {
  readonly who: Who;
  readonly mention: Span;
  /** Where they are named, if the mention is no name: “Reuters, which said”. */
  readonly named?: Span;
  readonly cue?: Span;
  readonly via: readonly Carrier[];
  readonly rule: string;
  readonly confidence: number;
};

/** What is attributed: the noun of a sentence, the clause that tells, and by which rule. */
export type Told = {
  readonly noun: number;
  readonly clause?: Clause;
  readonly rule: string;
  readonly confidence: number;
};

/** The chunk at which a mention ends at the latest: its verb, or the comma after “According to Reuters,” at the start. */
function limitOf({chunks}: ReadSentence, noun: number, {verb, shape}: Clause): number | undefined {
  if (verb > noun) return verb;
  if (shape !== 'according' || verb > 1) return undefined;
  const comma = chunks.findIndex((chunk, index) => index > noun && chunk.tag === ',');
  return comma < 0 ? undefined : comma;
}

/** Whom a noun means, with the words that tell and the outlets that carried them. Of “Lee, who said”, “who” is the mention: it stands beside the verb. */
export function attributed(known: Known, sentence: ReadSentence, {noun, clause, rule, confidence}: Told): Found {
  const verb = clause && limitOf(sentence, noun, clause);
  const full = mentionOf(sentence, noun, verb);
  const who = whoIs(known, sentence, noun, full) ?? {name: known.text.slice(full.from, full.to), kind: 'unnamed'};
  const cue = clause && clauseCue(sentence, clause);
  const via = carriers(known, sentence, who, full);
  const found = {who, ...(cue && {cue}), via, rule, confidence};
  if (clause?.pronoun === undefined || noun !== clause.subject) return {...found, mention: full};
  return {...found, mention: coreOf(sentence, clause.pronoun), named: full};
}
