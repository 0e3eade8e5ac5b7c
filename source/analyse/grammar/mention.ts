import type {Span} from '../../model.ts';
import type {Chunk} from './chunks.ts';
import type {Sentence} from './sentence.ts';

const attaching =
  /^(?:of|for|in|at|from|with|to|on|by|near|inside|close|familiar|about|against|behind|who|between|among)$/;

function spanOf(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.chunks[from];
  const last = sentence.chunks[to];
  return {
    from: sentence.tokens[first?.from ?? 0]?.from ?? sentence.from,
    to: sentence.tokens[(last?.to ?? 1) - 1]?.to ?? sentence.to,
  };
}

/** The noun that heads a mention, by itself. */
export function coreOf(sentence: Sentence, noun: number): Span {
  const core = spanOf(sentence, noun, noun);
  const last = sentence.tokens[(sentence.chunks[noun]?.to ?? 1) - 1];
  return last?.tag === 's' ? {from: core.from, to: last.from} : core;
}

function linked(chunks: readonly Chunk[], sentence: Sentence, at: number): boolean {
  const link = chunks[at + 1];
  return (
    link !== undefined &&
    chunks[at + 2]?.kind === 'noun' &&
    (link.tag === 'c' || attaching.test(sentence.tokens[link.head]?.lower ?? ''))
  );
}

/** The whole mention headed by a noun: with “and his aides” before the verb, and what hangs on it up to chunk `limit`. */
export function mentionOf(sentence: Sentence, noun: number, limit: number): Span {
  const {chunks} = sentence;
  let last = noun;
  while (last + 2 < limit && linked(chunks, sentence, last)) last += 2;
  return spanOf(sentence, noun, last);
}
