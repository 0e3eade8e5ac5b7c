import type {Span} from '../../model.ts';
import type {OutletMention} from '../outlets/find.ts';
import type {Reading} from '../reading.ts';
import {firstNameGender} from './first-names.ts';
import {type Group, groupsOf, placeBefore} from './groups.ts';
import {isBodyName, isPlaceName} from './kinds.ts';
import {type Named, namedIn} from './named.ts';
import {type Pronouns, pronounsOf} from './salience.ts';

/** Somebody or some body that the article names, with every place, in order. */
export type Member = {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly gender: 'm' | 'f' | undefined;
  /** How the text introduces them: “Tehran prosecutor”. */
  readonly role?: string;
  readonly places: readonly Named[];
};

/** A place by the offset where its noun phrase begins: who is named there, and how. */
export type Placed = {readonly member: Member; readonly named: Named};

/** Everybody whom the article names. */
export type Cast = {
  readonly members: readonly Member[];
  readonly byPlace: ReadonlyMap<number, Placed>;
  /** People by each word that stands before their name, in lower case: tehran, prosecutor. */
  readonly byOffice: ReadonlyMap<string, readonly Member[]>;
  readonly pronouns: Pronouns;
};

/** The index of the first of some spans, in order and apart, that ends behind a place. */
export function indexFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of some spans, in order and apart, that overlaps another. */
export function overlapping<One extends Span>(spans: readonly One[], {from, to}: Span): One | undefined {
  const one = spans[indexFrom(spans, from)];
  return one && one.from < to ? one : undefined;
}

function namesIn(reading: Reading, outlets: readonly OutletMention[]): Named[] {
  const found: Named[] = [];
  for (const {sentences} of reading.paragraphs) {
    for (const sentence of sentences) {
      for (const chunk of sentence.chunks) {
        const named = chunk.kind === 'noun' ? namedIn(reading.text, sentence, chunk) : undefined;
        if (named && !overlapping(outlets, {from: named.nameFrom, to: named.to})) found.push(named);
      }
    }
  }
  return found;
}

function kindOf({words, places}: Group): Member['kind'] {
  const last = words.at(-1) ?? '';
  if (places.some(one => one.titled)) return 'person';
  if (isBodyName(last) || isPlaceName(words.join(' ')) || isPlaceName(last)) return 'organisation';
  if (words.length > 1 && firstNameGender(words[0] ?? '')) return 'person';
  if (places.some(one => one.article)) return 'organisation';
  if (places.filter(one => one.located).length * 3 >= places.length) return 'organisation';
  if (words.length > 1 && words.length < 5) return 'person';
  return places.some(one => /[a-z]$/.test(one.lead)) ? 'person' : 'organisation';
}

function memberOf(group: Group): Member {
  const kind = kindOf(group);
  const gender = kind === 'person' ? group.places.find(one => one.gender)?.gender : undefined;
  const lead = group.places.find(one => one.lead !== '' && !/^(?:the|an?)$/i.test(one.lead))?.lead;
  const role = kind === 'person' ? lead?.replace(/^(?:the|an?)\s+/i, '') : undefined;
  return {name: group.name, kind, gender, ...(role !== undefined && {role}), places: group.places};
}

function officesOf(members: readonly Member[]): Map<string, Member[]> {
  const offices = new Map<string, Member[]>();
  for (const member of members) {
    const leads = member.kind === 'person' ? member.places.map(one => one.lead).filter(one => one !== '') : [];
    const words = new Set(
      leads.flatMap(lead =>
        lead
          .toLowerCase()
          .replaceAll('.', '')
          .split(/[\s-]+/),
      ),
    );
    for (const word of words) {
      const list = offices.get(word);
      if (list) list.push(member);
      else offices.set(word, [member]);
    }
  }
  return offices;
}

/** Of some people, the one named last before a place. */
export function latest(members: readonly Member[], at: number): Member | undefined {
  let best: Member | undefined;
  let most = -1;
  for (const member of members) {
    const place = placeBefore(member.places, at);
    if (place > most) {
      most = place;
      best = member;
    }
  }
  return best;
}

/** Everybody whom the article names, each with every place. Outlets are left out. */
export function castOf(reading: Reading, outlets: readonly OutletMention[]): Cast {
  const members = groupsOf(namesIn(reading, outlets)).map(memberOf);
  const byPlace = new Map(
    members.flatMap(member => member.places.map(named => [named.from, {member, named}] as const)),
  );
  const byOffice = officesOf(members);
  const byRole = (noun: string, at: number) => latest(byOffice.get(noun) ?? [], at);
  return {members, byPlace, byOffice, pronouns: pronounsOf(reading, byPlace, byRole)};
}
