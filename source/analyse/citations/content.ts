import type {Span} from '../../model.ts';
import {tells} from '../attribution/candidate.ts';
import {isNoun} from '../grammar/chunks.ts';
import type {Clause} from '../grammar/clauses.ts';
import {mentionEnd} from '../grammar/mention.ts';
import {isOneOf} from '../grammar/words.ts';
import {isAllCapitals} from '../letters.ts';
import type {ReadSentence} from '../reading.ts';

type Range = {readonly from: number; readonly to: number};

function spanOf({chunks, tokens}: ReadSentence, {from, to}: Range): Span | undefined {
  const first = tokens[chunks[from]?.from ?? -1];
  const last = tokens[(chunks[to - 1]?.to ?? 0) - 1];
  return first && last && first.from < last.to ? {from: first.from, to: last.to} : undefined;
}

const tagAt = ({chunks}: ReadSentence, at: number) => chunks[at]?.tag ?? '';

/** Past adverbs, “on Sunday”, commas and colons. */
function skipTime(sentence: ReadSentence, from: number, end: number, stops: string): number {
  let at = from;
  while (at < end) {
    const dated = tagAt(sentence, at) === 'i' && tagAt(sentence, at + 1) === 'd';
    if (!dated && !isOneOf(tagAt(sentence, at), 'rd') && !isOneOf(tagAt(sentence, at), stops)) break;
    at += dated ? 2 : 1;
  }
  return at;
}

/** Past whoever was told: “Lee told the BBC on Sunday that”. */
function skipAddressee(sentence: ReadSentence, {form, shape}: Clause, from: number): number {
  const tells = form?.kind === 'tell' && shape !== 'after' && shape !== 'agent';
  return tells && isNoun(sentence.chunks[from]) ? mentionEnd(sentence, from, sentence.chunks.length) + 1 : from;
}

function full(sentence: ReadSentence, {from, to}: Range): boolean {
  return sentence.chunks.slice(from, to).some(chunk => chunk.kind === 'verb' || chunk.tag === 'q');
}

/** Where another verb of the same speaker takes over: “confirmed the find but said”, “reported, citing”. */
function endBefore(sentence: ReadSentence, clause: Clause, from: number, end: number): number {
  const next = sentence.clauses.find(
    one =>
      one.shape === 'shared' &&
      one.subject === clause.subject &&
      one.verb > from &&
      one.form?.kind !== 'act' &&
      isOneOf(tagAt(sentence, one.verb - 1), 'c,'),
  );
  return next ? Math.min(end, next.verb - 1) : end;
}

/** The first chunk that is not part of a dateline: “TEHRAN (Reuters) - ”. */
function start(sentence: ReadSentence): number {
  if (sentence.index > 0) return 0;
  const dash = sentence.chunks.slice(0, 10).findIndex(chunk => chunk.tag === '-');
  const first = sentence.tokens[0]?.text ?? '';
  return dash > 0 && isAllCapitals(first, 3) ? dash + 1 : 0;
}

function before(sentence: ReadSentence, first: number): Range {
  let to = first;
  while (to > 0 && isOneOf(tagAt(sentence, to - 1), ',:rdb-')) to--;
  return {from: Math.min(start(sentence), to), to};
}

/** Where the words of the clause itself end: behind its verb, its subject with all that hangs on it, and whoever was told. */
function clauseEnd(sentence: ReadSentence, clause: Clause): number {
  if (clause.verb > clause.subject) return skipAddressee(sentence, clause, clause.verb + 1);
  return mentionEnd(sentence, clause.subject, undefined) + 1;
}

/** “As reported by Lee and confirmed by Rust”: the clause before, whose content is the same. */
function twinOf({clauses, chunks}: ReadSentence, {shape, verb}: Clause): Clause | undefined {
  const joined = shape === 'agent' && chunks[verb - 1]?.tag === 'c';
  return joined ? clauses.findLast(one => one.shape === 'agent' && one.verb < verb) : undefined;
}

/** Past who carried the words, set between commas: “Lee added, according to Reuters, that”. */
function skipCarrier(sentence: ReadSentence, from: number): number {
  const carrier = sentence.clauses.find(({shape, verb}) => shape === 'according' && verb === from);
  const end = carrier ? mentionEnd(sentence, carrier.subject, undefined) + 1 : from;
  return carrier && tagAt(sentence, end) === ',' && tagAt(sentence, end + 1) === 't' ? end : from;
}

/** Where the words of a sentence end, before its stops. */
function lastOf(sentence: ReadSentence): number {
  let end = sentence.chunks.length;
  while (end > 0 && isOneOf(tagAt(sentence, end - 1), '.,:')) end--;
  return end;
}

/** What stands before a clause, if that is what is said in it: “…, Lee said in a letter”. */
function saidAhead(sentence: ReadSentence, clause: Clause): Range | undefined {
  const end = lastOf(sentence);
  const first = Math.min(clause.verb, clause.subject);
  const ahead = before(sentence, first);
  const next = skipTime(sentence, clauseEnd(sentence, clause), end, '');
  const quoted = ahead.to > 0 && tagAt(sentence, ahead.to - 1) === 'q';
  const breaks =
    quoted ||
    next >= end ||
    (isOneOf(tagAt(sentence, next), ',-') && tagAt(sentence, next + 1) !== 't') ||
    (clause.shape === 'agent' && tagAt(sentence, next) === 'c') ||
    // “according to the man who owns it”
    (clause.shape === 'according' && tagAt(sentence, next) !== ',') ||
    (tagAt(sentence, next) === 'i' && !full(sentence, {from: next, to: end}));
  return first > 0 && breaks && full(sentence, ahead) ? ahead : undefined;
}

/** “Lee said the bridge was shut, Reuters reported”: where a clause comes behind it that says who told all that. */
function endBeforeCarrier(sentence: ReadSentence, clause: Clause): number {
  const carrier = sentence.clauses.find(one => {
    const first = Math.min(one.verb, one.subject);
    const behind = first > Math.max(clause.verb, clause.subject) && one.subject !== clause.subject && tells(one);
    return behind && tagAt(sentence, first - 1) === ',' && saidAhead(sentence, one) !== undefined;
  });
  return carrier ? Math.min(carrier.verb, carrier.subject) - 1 : lastOf(sentence);
}

/**
 * What is said in a clause: what follows it as far as the sentence goes or another verb takes over; or, where the clause comes behind what is said
 * (“…, Lee said in a letter”), what stands before it.
 */
export function contentOf(sentence: ReadSentence, clause: Clause): Span | undefined {
  const twin = twinOf(sentence, clause);
  if (twin) return contentOf(sentence, twin);
  const ahead = saidAhead(sentence, clause);
  if (ahead) return spanOf(sentence, ahead);
  const end = endBeforeCarrier(sentence, clause);
  const told = skipTime(sentence, clauseEnd(sentence, clause), end, ',:t');
  const from = skipTime(sentence, skipCarrier(sentence, told), end, ',:t');
  const following = spanOf(sentence, {from, to: endBefore(sentence, clause, from, end)});
  return following ?? spanOf(sentence, before(sentence, Math.min(clause.verb, clause.subject)));
}
