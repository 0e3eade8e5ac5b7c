import {type Chunk, isNoun, verbOf} from './chunks.ts';
import type {Sentence} from './sentence.ts';
import {telling} from './verbs.ts';
import {isOneOf} from './words.ts';

/** A verb that can only stand within a mention: “a source speaking to Fox News”, “an official who met the press”, “people briefed on the plan”. */
function modifies(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'verb' && chunk?.kind !== 'ing') return false;
  const form = verbOf(sentence.tokens, chunk);
  if (form && telling.has(form.kind) && chunk.kind === 'verb') return false;
  const before = sentence.chunks[at - 1];
  return (
    before?.tag === 'w' ||
    (isNoun(before) && (chunk.kind === 'ing' || (form?.form === 'part' && chunk.to - chunk.from === 1)))
  );
}

/**
 * “An official who met the press said”, “a source speaking to Fox News said”: the noun before the verb is part of a mention that begins with another
 * noun; the chunk of that one.
 */
export function modifiedBy(sentence: Sentence, noun: number): number | undefined {
  const {chunks} = sentence;
  let at = noun - 1;
  const within = (chunk: Chunk | undefined) => chunk?.kind === 'to' || isOneOf(chunk?.tag, 'nifodr');
  while (at > noun - 12 && within(chunks[at]) && !modifies(sentence, at)) at--;
  if (!modifies(sentence, at)) return undefined;
  const head = chunks[at - 1]?.tag === 'w' ? at - 2 : at - 1;
  return isNoun(chunks[head]) ? head : undefined;
}
