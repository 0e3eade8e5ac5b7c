import type {Span} from '../../model.ts';
import type {Chunk} from '../grammar/chunks.ts';
import {titleGender} from '../grammar/titles.ts';
import type {Token} from '../grammar/token.ts';
import type {ReadSentence} from '../reading.ts';
import {firstNameGender} from './first-names.ts';
import {isBodyName} from './kinds.ts';

/** A noun phrase that ends in a name: “Tehran prosecutor Ali Alqasimehr”. */
export type Named = Span & {
  /** The name's own words: Ali, Alqasimehr. */
  readonly words: readonly string[];
  readonly nameFrom: number;
  readonly titled: boolean;
  readonly gender: 'm' | 'f' | undefined;
  /** The words before the name: “Tehran prosecutor”. */
  readonly lead: string;
  /** Whether “the” comes right before the name. */
  readonly article: boolean;
  /** Whether “in” comes right before it, as before a place. */
  readonly located: boolean;
};

function nameStart(tokens: readonly Token[], chunk: Chunk, end: number): number {
  let at = end;
  while (at > chunk.from && tokens[at - 1]?.tag === 'N') at--;
  // “Speaker of the House Nancy Pelosi”: the body is part of the office.
  const office = end - at > 2 && isBodyName(tokens[at]?.text ?? '') && /^(?:the|of)$/.test(tokens[at - 1]?.lower ?? '');
  return office ? at + 1 : at;
}

function endOf(tokens: readonly Token[], chunk: Chunk): number {
  let end = chunk.to;
  while (end > chunk.from && (tokens[end - 1]?.tag === 's' || /^(?:Jr|Sr)\.?$/.test(tokens[end - 1]?.text ?? '')))
    end--;
  return end;
}

function genderOf(before: readonly Token[], words: readonly string[]): 'm' | 'f' | undefined {
  const titles = before.map(token => titleGender(token.text.replace(/\.$/, '')));
  const noun = before.map(token => token.lower).join(' ');
  const told = /wom[ae]n|\bwife|mother|daughter|sister|actress|widow/.test(noun)
    ? 'f'
    : /\b(?:m[ae]n\b|\w+sman\b|husband|father|son\b|brother)/.test(noun)
      ? 'm'
      : undefined;
  return (
    titles.find(one => one !== undefined) ?? told ?? (words.length > 1 ? firstNameGender(words[0] ?? '') : undefined)
  );
}

/** The name a noun phrase ends in, if it does. */
export function namedIn(text: string, sentence: ReadSentence, chunk: Chunk): Named | undefined {
  const {tokens} = sentence;
  const end = endOf(tokens, chunk);
  const start = nameStart(tokens, chunk, end);
  const first = tokens[start];
  const last = tokens[end - 1];
  const opening = tokens[chunk.from];
  if (start >= end || !first || !last || !opening) return undefined;
  const words = tokens.slice(start, end).map(token => token.text);
  const before = tokens.slice(chunk.from, start);
  return {
    from: opening.from,
    to: last.to,
    words,
    nameFrom: first.from,
    titled: before.at(-1)?.tag === 'T',
    gender: genderOf(before, words),
    lead: text.slice(opening.from, first.from).trim(),
    article: before.at(-1)?.lower === 'the',
    located: /^(?:in|at|near|across|throughout)$/.test(tokens[chunk.from - 1]?.lower ?? ''),
  };
}
