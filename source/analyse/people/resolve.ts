import type {SourceKind, Span} from '../../model.ts';
import type {OutletMention} from '../outlets/find.ts';
import type {ReadSentence} from '../reading.ts';
import type {Cast, Member} from './cast.ts';
import {isBodyNoun, isDocumentNoun} from './kinds.ts';
import {namedIn} from './named.ts';

/** Whom a mention means: the name to list it under and what it is. */
export type Who = {readonly name: string; readonly kind: SourceKind; readonly role?: string};

/** What resolution looks at: everybody named, the outlets, and the text. */
export type Known = {readonly text: string; readonly cast: Cast; readonly outlets: readonly OutletMention[]};

const whoOf = ({name, kind, role}: Member): Who => ({name, kind, ...(role !== undefined && {role})});

function lastPlaceBefore(member: Member, at: number): number {
  return member.places.reduce((most, one) => (one.from < at ? one.from : most), -1);
}

function latest(members: readonly Member[], at: number): Member | undefined {
  let best: Member | undefined;
  let most = -1;
  for (const member of members) {
    const place = lastPlaceBefore(member, at);
    if (place > most) {
      most = place;
      best = member;
    }
  }
  return best;
}

function pronoun(known: Known, word: string, at: number): Who | undefined {
  const people = known.cast.members.filter(member => member.kind === 'person');
  if (/^(?:he|him|his|himself)$/.test(word))
    return whoMaybe(
      latest(
        people.filter(one => one.gender !== 'f'),
        at,
      ),
    );
  if (/^(?:she|her|herself)$/.test(word))
    return whoMaybe(
      latest(
        people.filter(one => one.gender === 'f'),
        at,
      ) ??
        latest(
          people.filter(one => !one.gender),
          at,
        ),
    );
  if (/^(?:who|whom)$/.test(word)) return whoMaybe(latest(people, at));
  return undefined;
}

function whoMaybe(member: Member | undefined): Who | undefined {
  return member && whoOf(member);
}

function byRole(known: Known, noun: string, at: number): Who | undefined {
  const fitting = known.cast.members.filter(
    member =>
      member.kind === 'person' &&
      member.places.some(one => one.lead.toLowerCase().replaceAll('.', '').split(/[\s-]/).includes(noun)),
  );
  return whoMaybe(latest(fitting, at));
}

function commonNoun(known: Known, sentence: ReadSentence, chunk: number, span: Span): Who {
  const phrase = sentence.chunks[chunk];
  const head = phrase && sentence.tokens[phrase.head];
  const first = phrase && sentence.tokens[phrase.from];
  const noun = head?.lower ?? '';
  const who = first?.lower === 'the' ? byRole(known, noun, span.from) : undefined;
  if (who) return who;
  const name = known.text.slice(span.from, span.to);
  if (isDocumentNoun(noun)) return {name, kind: 'document'};
  if (isBodyNoun(noun)) return {name, kind: 'organisation'};
  return {name, kind: 'unnamed'};
}

function outletAt(known: Known, {from, to}: Span): Who | undefined {
  const outlet = known.outlets.find(one => one.from < to && one.to > from);
  return outlet && {name: outlet.name, kind: 'publication'};
}

/** Whom the noun phrase at `chunk` means. `span` is the mention as the text has it. */
export function whoIs(known: Known, sentence: ReadSentence, chunk: number, span: Span): Who | undefined {
  const phrase = sentence.chunks[chunk];
  const head = phrase && sentence.tokens[phrase.head];
  if (!phrase || !head) return undefined;
  if (head.tag === 'P' || head.tag === 'w') return pronoun(known, head.lower, head.from);
  const named = namedIn(known.text, sentence, phrase);
  const member = named && known.cast.byPlace.get(named.from);
  if (member) return whoOf(member);
  return outletAt(known, span) ?? commonNoun(known, sentence, chunk, span);
}
