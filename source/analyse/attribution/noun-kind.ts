import {overlapping} from '../people/cast.ts';
import {isBodyNoun, isDocumentNoun} from '../people/kinds.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import {shape} from '../shape.ts';
import {listOf} from '../word-set.ts';

const doers = shape()`(?:${listOf('ers?|ors?|ists?|ants?|ents?|m[ae]n|ians?|people|police|aides?|critics?|officials?|sources?|wife|son|staff|ives?|crowd|attendee|sheriff|analysts?|host|dad')})$`;

function commonKind(lower: string): string {
  if (isDocumentNoun(lower)) return 'paper';
  if (isBodyNoun(lower)) return 'office';
  return doers.test(lower) ? 'doer' : 'thing';
}

function pronounKind(lower: string): string {
  if (lower === 'he' || lower === 'she') return 'he';
  return ['i', 'we', 'you', 'me', 'us'].includes(lower) ? 'i' : lower;
}

function kindAt(known: Known, sentence: ReadSentence, noun: number): string {
  const chunk = sentence.chunks[noun];
  const head = chunk && sentence.tokens[chunk.head];
  if (!chunk || !head) return '?';
  if (head.tag === 'P' || head.tag === 'w' || head.tag === 'h') return pronounKind(head.lower);
  const placed = known.cast.byPlace.get(sentence.tokens[chunk.from]?.from ?? -1);
  if (placed?.member.kind === 'person') return placed.named.words.length > 1 || placed.named.titled ? 'full' : 'name';
  if (placed) return 'body';
  if (overlapping(known.outlets, head)) return 'outlet';
  return head.tag === '#' ? 'number' : commonKind(head.lower);
}

/** What sort of noun heads a mention: the pronoun itself, a person's or a body's name, an outlet, or a common noun by what it means. */
export function nounKind(known: Known, sentence: ReadSentence, noun: number): string {
  const {kinds} = sentence.notes;
  const kind = kinds[noun] ?? kindAt(known, sentence, noun);
  kinds[noun] = kind;
  return kind;
}
