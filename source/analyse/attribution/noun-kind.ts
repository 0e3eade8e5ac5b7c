import {isBodyNoun, isDocumentNoun} from '../people/kinds.ts';
import {namedIn} from '../people/named.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';

const doers =
  /(?:ers?|ors?|ists?|ants?|ents?|m[ae]n|ians?|people|police|aides?|critics?|officials?|sources?|voters?|wife|son|staff|ives?|crowd|attendee|sheriff|analysts?|others|host|dad|mother|father)$/;

function commonKind(lower: string): string {
  if (isDocumentNoun(lower)) return 'paper';
  if (isBodyNoun(lower)) return 'office';
  return doers.test(lower) ? 'doer' : 'thing';
}

function pronounKind(lower: string): string {
  if (/^(?:he|she)$/.test(lower)) return 'he';
  return /^(?:i|we|you|me|us)$/.test(lower) ? 'i' : lower;
}

/** What sort of noun heads a mention: the pronoun itself, a person's or a body's name, an outlet, or a common noun by what it means. */
export function nounKind(known: Known, sentence: ReadSentence, noun: number): string {
  const chunk = sentence.chunks[noun];
  const head = chunk && sentence.tokens[chunk.head];
  if (!chunk || !head) return '?';
  if (head.tag === 'P' || head.tag === 'w' || head.tag === 'h') return pronounKind(head.lower);
  const named = namedIn(known.text, sentence, chunk);
  const member = named && known.cast.byPlace.get(named.from);
  if (named && member?.kind === 'person') return named.words.length > 1 || named.titled ? 'full' : 'name';
  if (member) return 'body';
  if (known.outlets.some(one => one.from <= head.from && head.to <= one.to)) return 'outlet';
  return head.tag === '#' ? 'number' : commonKind(head.lower);
}
