import type {SourceKind, Span} from '../../model.ts';
import {isNoun} from '../grammar/chunks.ts';
import {isOneOf} from '../grammar/words.ts';
import type {OutletMention} from '../outlets/find.ts';
import type {ReadSentence} from '../reading.ts';
import {type Cast, type Member, overlapping} from './cast.ts';
import {isBodyNoun, isDocumentNoun} from './kinds.ts';
import {mayTakeUp} from './mentions.ts';
import {latest} from './offices.ts';
import type {Person} from './person.ts';

/** Whom a mention means: the name to list it under and what it is. */
export type Who = {readonly name: string; readonly kind: SourceKind; readonly role?: string};

/** What resolution looks at: everybody named, the outlets, and the text. */
export type Known = {readonly text: string; readonly cast: Cast; readonly outlets: readonly OutletMention[]};

/** Somebody as a source. */
export const whoOf = ({name, kind, role}: Person): Who => ({name, kind, ...(role !== undefined && {role})});

function pronoun(known: Known, word: string, at: number): Who | undefined {
  if (!['who', 'whom', 'he', 'she'].includes(word)) return undefined;
  const last = latest(
    known.cast.members.filter(
      one => one.kind === 'person' && one.gender !== (word === 'he' ? 'f' : word === 'she' ? 'm' : ''),
    ),
    at,
  );
  return last && whoOf(last);
}

/** “The plant’s manager, Tunde Balogun,” is Tunde Balogun, and “her friend the cook Ana Ruiz”. */
function appositionAt(known: Known, {chunks, tokens}: ReadSentence, chunk: number, span: Span): Member | undefined {
  const beside = isOneOf(chunks[chunk + (isNoun(chunks[chunk + 1]) ? 2 : 3)]?.tag, ',.');
  const to = beside && !isOneOf(chunks[chunk - 1]?.tag, 'io') ? span.to + 3 : span.to;
  for (let at = chunk + 1; at < chunks.length; at++) {
    const token = tokens[chunks[at]?.from ?? -1];
    if (!token || token.from >= to) return undefined;
    const placed = at === chunk + 1 || chunks[at - 1]?.tag === ',' ? known.cast.byPlace.get(token.from) : undefined;
    if (placed?.member.kind === 'person') return placed.member;
  }
  return undefined;
}

function commonNoun(known: Known, sentence: ReadSentence, chunk: number, span: Span): Who {
  const phrase = sentence.chunks[chunk];
  const head = phrase && sentence.tokens[phrase.head];
  const first = phrase && sentence.tokens[phrase.from];
  const noun = head?.lower ?? '';
  const apposed = appositionAt(known, sentence, chunk, span);
  if (apposed) return whoOf(apposed);
  const words = phrase ? sentence.tokens.slice(phrase.from + 1, phrase.head + 1).map(token => token.lower) : [];
  const member = first && mayTakeUp(first) ? known.cast.byOffice(words, span.from) : undefined;
  if (member) return whoOf(member);
  const unnamed = known.cast.unnamed.get(first?.from ?? -1);
  if (unnamed) return whoOf(unnamed);
  const name = known.text.slice(span.from, span.to);
  if (isDocumentNoun(noun)) return {name, kind: 'document'};
  if (isBodyNoun(noun)) return {name, kind: 'organisation'};
  return {name, kind: 'unnamed'};
}

function outletAt(known: Known, span: Span): Who | undefined {
  const outlet = overlapping(known.outlets, span);
  return outlet && {name: outlet.name, kind: 'publication'};
}

/** Whom the noun phrase at `chunk` means. `span` is the mention as the text has it. */
export function whoIs(known: Known, sentence: ReadSentence, chunk: number, span: Span): Who | undefined {
  const phrase = sentence.chunks[chunk];
  const head = phrase && sentence.tokens[phrase.head];
  if (!phrase || !head) return undefined;
  const meant = known.cast.pronouns.get(head.from);
  if (meant) return whoOf(meant);
  if (head.tag === 'P' || head.tag === 'w' || head.tag === 'h') return pronoun(known, head.lower, head.from);
  const placed = known.cast.byPlace.get(sentence.tokens[phrase.from]?.from ?? -1);
  if (placed) return whoOf(placed.member);
  return outletAt(known, span) ?? commonNoun(known, sentence, chunk, span);
}
