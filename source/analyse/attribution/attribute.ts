import type {Span} from '../../model.ts';
import {clauseCue} from '../citations/cue.ts';
import type {Clause} from '../grammar/clauses.ts';
import {coreOf, mentionOf} from '../grammar/mention.ts';
import type {OutletMention} from '../outlets/find.ts';
import {indexFrom} from '../people/cast.ts';
import {type Known, type Who, whoIs} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import {tells} from './candidate.ts';

/** An outlet that carried somebody's words, and where it is named. */
export type Carrier = Who & {readonly place: Span};

/** An attribution before the list of sources is finished: names stand where sources will. */
export type Found = {
  readonly who: Who;
  readonly mention: Span;
  readonly cue?: Span;
  readonly via: readonly Carrier[];
  readonly rule: string;
  readonly confidence: number;
};

function inSentence(outlets: readonly OutletMention[], sentence: ReadSentence): OutletMention[] {
  const found: OutletMention[] = [];
  for (let at = indexFrom(outlets, sentence.from); at < outlets.length; at++) {
    const one = outlets[at];
    if (!one || one.from >= sentence.to) break;
    if (one.role === 'publisher' || one.role === 'venue') found.push(one);
  }
  return found;
}

function tellsIn(sentence: ReadSentence, outlet: OutletMention): boolean {
  return (
    outlet.role === 'venue' ||
    sentence.clauses.some(clause => {
      const chunk = sentence.chunks[clause.subject];
      const head = chunk && sentence.tokens[chunk.head];
      return tells(clause) && head !== undefined && outlet.from <= head.from && head.to <= outlet.to;
    })
  );
}

/** The outlets that carried what somebody said in this sentence, the nearest to the reader first. */
export function carriers({outlets}: Known, sentence: ReadSentence, who: Who): Carrier[] {
  if (who.kind === 'publication') return [];
  const telling = inSentence(outlets, sentence).filter(one => tellsIn(sentence, one) && one.name !== who.name);
  const first = telling.filter((one, index) => telling.findIndex(other => other.name === one.name) === index);
  return first.map(({name, from, to}) => ({name, kind: 'publication', place: {from, to}}));
}

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

/** Whom a noun means, with the words that tell and the outlets that carried them. */
export function attributed(known: Known, sentence: ReadSentence, {noun, clause, rule, confidence}: Told): Found {
  const verb = clause && limitOf(sentence, noun, clause);
  const pronoun = clause?.pronoun;
  const mention = pronoun === undefined ? mentionOf(sentence, noun, verb) : coreOf(sentence, pronoun);
  const who = whoIs(known, sentence, noun, mention) ?? {
    name: known.text.slice(mention.from, mention.to),
    kind: 'unnamed',
  };
  const cue = clause && clauseCue(sentence, clause);
  return {who, mention, ...(cue && {cue}), via: carriers(known, sentence, who), rule, confidence};
}
