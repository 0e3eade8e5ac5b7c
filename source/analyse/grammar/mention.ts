import type {Span} from '../../model.ts';
import {wordSet} from '../word-set.ts';
import {type Chunk, isNoun} from './chunks.ts';
import type {Sentence} from './sentence.ts';
import {isOneOf} from './words.ts';

const attaching = wordSet(
  'of for in at from with to on by near inside close about against behind between among under who',
);

function spanOf({chunks, tokens, from, to}: Sentence, first: number, last: number): Span {
  const start = chunks[first];
  const end = chunks[last];
  return {from: tokens[start?.from ?? 0]?.from ?? from, to: tokens[(end?.to ?? 1) - 1]?.to ?? to};
}

/** The noun that heads a mention, by itself. */
export function coreOf(sentence: Sentence, noun: number): Span {
  const core = spanOf(sentence, noun, noun);
  const last = sentence.tokens[(sentence.chunks[noun]?.to ?? 1) - 1];
  return last?.tag === 's' ? {from: core.from, to: last.from} : core;
}

function skipped(chunk: Chunk | undefined): boolean {
  return chunk?.tag === 'r' || chunk?.tag === 'd';
}

/** “for the ministry”, “and his aides”, “familiar with the plan”: the last chunk of it. */
function linked({chunks, tokens}: Sentence, at: number): number | undefined {
  const first = chunks[at + 1];
  const link = first?.tag === 'r' && tokens[first.head]?.lower === 'familiar' ? at + 2 : at + 1;
  const chunk = chunks[link];
  if (!chunk || !isNoun(chunks[link + 1])) return undefined;
  return chunk.tag === 'c' || attaching.has(tokens[chunk.head]?.lower ?? '') ? link + 1 : undefined;
}

function closingBracket({chunks}: Sentence, at: number, limit: number): number | undefined {
  if (chunks[at + 1]?.tag !== '(') return undefined;
  for (let next = at + 2; next < Math.min(limit, at + 14); next++) if (chunks[next]?.tag === ')') return next;
  return undefined;
}

/** Whether an apposition (`noun`) or a relative clause (`who`) opens after a comma behind the chunk. */
function asideAfter({chunks}: Sentence, at: number): 'noun' | 'who' | undefined {
  const inside = chunks[at + 2];
  if (chunks[at + 1]?.tag !== ',' || !inside) return undefined;
  if (inside.tag === 'w') return 'who';
  return isNoun(inside) || isOneOf(inside.tag, '#D') ? 'noun' : undefined;
}

/** The end of an aside that closes with a comma right before the verb. */
function endBeforeVerb({chunks}: Sentence, at: number, verb: number): number | undefined {
  let last = verb - 1;
  while (skipped(chunks[last])) last--;
  return last > at + 1 && chunks[last]?.tag === ',' ? last - 1 : undefined;
}

/** The end of an aside with no verb of the mention behind it: the next stop; an apposition that has a verb is none. */
function endBehind({chunks, tokens}: Sentence, at: number, relative: boolean): number | undefined {
  const inside = chunks[at + 2];
  if (inside && tokens[inside.head]?.tag === 'P') return undefined;
  let end = at + 2;
  for (; end + 1 < chunks.length; end++) {
    const next = chunks[end + 1];
    if (!next || isOneOf(next.tag, ',.q:-')) break;
    if (!relative && next.kind === 'verb') return undefined;
  }
  return end;
}

function asideEnd(sentence: Sentence, at: number, verb: number | undefined): number | undefined {
  const aside = asideAfter(sentence, at);
  if (!aside) return undefined;
  return verb === undefined ? endBehind(sentence, at, aside === 'who') : endBeforeVerb(sentence, at, verb);
}

/** Where a mention that begins with the noun ends. `verb`: the chunk of the verb behind it, if it stands before its verb. */
export function mentionEnd(sentence: Sentence, noun: number, verb: number | undefined): number {
  const limit = verb ?? sentence.chunks.length;
  let last = noun;
  for (let next: number | undefined = last; next !== undefined && next < limit; ) {
    last = next;
    next = linked(sentence, last) ?? closingBracket(sentence, last, limit);
  }
  const who = sentence.chunks[last + 1];
  if (who?.tag === 'w' && verb !== undefined) {
    let end = verb - 1;
    while (end > last && (skipped(sentence.chunks[end]) || sentence.chunks[end]?.tag === ',')) end--;
    return end;
  }
  const aside = asideEnd(sentence, last, verb);
  return aside !== undefined && aside < limit ? aside : last;
}

/** The whole mention headed by a noun: what hangs on it, brackets, appositions and relative clauses included. */
export function mentionOf(sentence: Sentence, noun: number, verb: number | undefined): Span {
  const end = mentionEnd(sentence, noun, verb);
  return end === noun ? coreOf(sentence, noun) : spanOf(sentence, noun, end);
}
