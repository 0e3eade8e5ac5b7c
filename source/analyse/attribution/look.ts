import {type Chunk, isNoun, verbOf} from '../grammar/chunks.ts';
import type {VerbForm} from '../grammar/verbs.ts';
import type {ReadSentence} from '../reading.ts';
import {type Candidate, type Sight, tells} from './candidate.ts';

const kinds: Readonly<Record<VerbForm['kind'], string>> = {
  say: 'S',
  tell: 'T',
  write: 'W',
  call: 'C',
  judge: 'J',
  ask: 'A',
  think: 'K',
  cite: 'Z',
  show: 'H',
  act: 'v',
  other: 'v',
};

/** One letter for a chunk: `n` a noun, a capital for a verb that tells, `v` another, the tag for the rest. */
export function letterOf(sentence: ReadSentence, chunk: Chunk): string {
  if (isNoun(chunk)) return 'n';
  if (chunk.kind === 'word') return chunk.tag;
  const verb = verbOf(sentence.tokens, chunk);
  const mark = chunk.kind === 'to' ? '>' : chunk.kind === 'ing' ? '~' : '';
  return mark + (verb ? kinds[verb.kind] : 'v');
}

/** Whether a verb that tells stands in a skeleton; a lone “a” before a quotation is a capital there as well. */
export function tellsBetween(path: string): boolean {
  return /[STWCJAKZH]/.test(path);
}

/** The letter of each chunk of a sentence; none for adverbs and words of time. */
export function lettersOf(sentence: ReadSentence): readonly string[] {
  const {chunks, notes} = sentence;
  notes.letters ??= chunks.map(chunk => (chunk.tag === 'r' || chunk.tag === 'd' ? '' : letterOf(sentence, chunk)));
  return notes.letters;
}

/** The skeleton between two chunks, adverbs and words of time left out, “the mayor of the town” as one noun. */
export function pathBetween(sentence: ReadSentence, from: number, to: number): string {
  const all = lettersOf(sentence);
  let path = '';
  for (let at = Math.max(0, from, to - 40); at < to; at++) path += all[at] ?? '';
  return path.length < 3 ? path : path.replace(/n(?:[fio]n)+/g, 'n');
}

/** How a quotation and a candidate lie to each other: what rules and features look at. */
export type Look = {
  readonly sight: Sight;
  readonly candidate: Candidate;
  /** It stands in the sentence of the quotation. */
  readonly here: boolean;
  /** The skeleton between the quotation and the nearer of noun and verb, in this sentence. */
  readonly between: string;
  /** The noun or verb stands before the quotation. */
  readonly left: boolean;
  /** The candidate's clause says that somebody says something. */
  readonly tells: boolean;
};

/** How a candidate looks from a quotation. */
export function lookAt(sight: Sight, candidate: Candidate): Look {
  const {place} = sight;
  const verb = candidate.clause?.verb ?? candidate.noun;
  const first = Math.min(verb, candidate.noun);
  const last = Math.max(verb, candidate.noun);
  const here = candidate.where === 'here';
  const left = here ? verb < place.chunk : candidate.where !== 'next' && candidate.where !== 'below';
  const between = here
    ? left
      ? pathBetween(place.sentence, Math.min(last, place.chunk - 1) + 1, place.chunk)
      : pathBetween(place.sentence, place.chunk + 1, first)
    : '';
  return {
    sight,
    candidate,
    here,
    between,
    left,
    tells: candidate.clause !== undefined && tells(candidate.clause),
  };
}
