import type {Source, Span} from '../../model.ts';
import type {Clause} from '../grammar/clauses.ts';
import {mentionOf} from '../grammar/mention.ts';
import type {OutletMention} from '../outlets/find.ts';
import {type Known, type Who, whoIs} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import {tells} from './sight.ts';

/** An attribution before the list of sources is finished: names stand where sources will. */
export type Found = {
  readonly who: Who;
  readonly mention: Span;
  readonly cue?: Span;
  readonly via: readonly Who[];
  readonly rule: string;
};

function cueOf(sentence: ReadSentence, clause: Clause): Span | undefined {
  const chunk = sentence.chunks[clause.verb];
  const end = clause.shape === 'according' ? sentence.chunks[clause.verb + 1] : chunk;
  const first = sentence.tokens[clause.shape === 'according' ? (chunk?.from ?? 0) : (chunk?.head ?? 0)];
  const last = sentence.tokens[clause.shape === 'according' ? (end?.to ?? 1) - 1 : (chunk?.head ?? 0)];
  return first && last && {from: first.from, to: last.to};
}

function inSentence(outlets: readonly OutletMention[], sentence: ReadSentence): OutletMention[] {
  return outlets.filter(
    one => one.from < sentence.to && one.to > sentence.from && (one.role === 'publisher' || one.role === 'venue'),
  );
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
export function carriers({outlets}: Known, sentence: ReadSentence, who: Who): Who[] {
  const names = new Set(
    inSentence(outlets, sentence)
      .filter(one => tellsIn(sentence, one))
      .map(one => one.name),
  );
  names.delete(who.name);
  return who.kind === 'publication' ? [] : [...names].map(name => ({name, kind: 'publication'}));
}

/** Whom a clause's subject means, with the words that tell. */
export function attributed(
  known: Known,
  sentence: ReadSentence,
  {subject, clause, rule}: {readonly subject: number; readonly clause?: Clause; readonly rule: string},
): Found | undefined {
  const limit = clause && clause.verb > subject ? clause.verb : sentence.chunks.length;
  const mention = mentionOf(sentence, subject, limit);
  const who = whoIs(known, sentence, subject, mention) ?? {
    name: known.text.slice(mention.from, mention.to),
    kind: 'unnamed',
  };
  const cue = clause && cueOf(sentence, clause);
  return {who, mention, ...(cue && {cue}), via: carriers(known, sentence, who), rule};
}

/** The finished attribution. */
export type Finish = (found: Found) => {readonly source: Source; readonly via?: Source};
