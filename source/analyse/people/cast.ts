import type {Span} from '../../model.ts';
import {type Chunk, isNoun} from '../grammar/chunks.ts';
import {isNameLike} from '../letters.ts';
import {countWhile} from '../ordered.ts';
import type {OutletMention} from '../outlets/find.ts';
import type {Reading, ReadSentence} from '../reading.ts';
import {bodiesOf} from './bodies.ts';
import {firstNameGender} from './first-names.ts';
import {fullNamesIn, type Group, groupsOf} from './groups.ts';
import {introducedIn} from './introduced.ts';
import {isBodyName, isNobodyName, isPlaceName} from './kinds.ts';
import {type Named, namedIn, ownersIn} from './named.ts';
import {latest, officeHolder, officesOf, surnamesOf} from './offices.ts';
import type {Person} from './person.ts';
import {type Judge, type Pronouns, pronounsOf} from './salience.ts';
import {Unnamed} from './unnamed.ts';

/** Somebody or some body that the article names, with every place, in order. */
export type Member = {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly gender: 'm' | 'f' | undefined;
  /** How the text introduces them: “Tehran prosecutor”. */
  readonly role?: string;
  readonly places: readonly Named[];
  /** Whether nothing tells if a lone name is a person's: “Okoro said”. */
  readonly open: boolean;
};

/** A place by the offset where its noun phrase begins: who is named there, and how. */
export type Placed = {readonly member: Member; readonly named: Named};

/** Everybody whom the article names. */
export type Cast = {
  readonly members: readonly Member[];
  readonly byPlace: ReadonlyMap<number, Placed>;
  /** Whom or what words like “the Tehran prosecutor” or “the company”, in lower case and without “the”, mean at a place. */
  readonly byOffice: (words: readonly string[], at: number) => Member | undefined;
  /** Whoever of that surname was named last before a place. */
  readonly bySurname: (word: string, at: number) => Member | undefined;
  readonly pronouns: Pronouns;
  /** Those without a name, by the place where the noun phrase begins. */
  readonly unnamed: ReadonlyMap<number, Person>;
};

/** The index of the first of some spans, in order and apart, that ends behind a place. */
export const indexFrom = (spans: readonly Span[], place: number): number => countWhile(spans, ({to}) => to <= place);

/** The first of some spans, in order and apart, that overlaps another. */
export function overlapping<One extends Span>(spans: readonly One[], {from, to}: Span): One | undefined {
  const one = spans[indexFrom(spans, from)];
  return one && one.from < to ? one : undefined;
}

function addNames(names: Named[], text: string, sentence: ReadSentence, chunk: Chunk): void {
  for (const owner of ownersIn(text, sentence, chunk)) names.push(owner);
  const named = namedIn(text, sentence, chunk);
  if (named) names.push(named);
}

function namesIn(reading: Reading, outlets: readonly OutletMention[]): Named[] {
  const found: Named[] = [];
  for (const {sentences} of reading.paragraphs) {
    for (const sentence of sentences) {
      for (const chunk of sentence.chunks) if (isNoun(chunk)) addNames(found, reading.text, sentence, chunk);
    }
  }
  return found.filter(one => !overlapping(outlets, {from: one.nameFrom, to: one.to}));
}

function kindOf({words, places}: Group): Member['kind'] {
  const last = words.at(-1) ?? '';
  if (isBodyName(last) || isNobodyName(words)) return 'organisation';
  if (places.some(one => one.titled || one.kin)) return 'person';
  if (isPlaceName(words.join(' ')) || isPlaceName(last)) return 'organisation';
  if (firstNameGender(words[0] ?? '')) return 'person';
  if (places.some(one => one.article)) return 'organisation';
  if (places.filter(one => one.located).length * 3 >= places.length) return 'organisation';
  if (words.length > 1 && words.length < 5) return 'person';
  return places.some(one => /[a-z]$/.test(one.lead)) ? 'person' : 'organisation';
}

/** As a title, a noun or a full name tells; a lone name may be a first name. */
function genderOf({words, places}: Group): Member['gender'] {
  return places.find(one => one.gender)?.gender ?? firstNameGender(words[0] ?? '');
}

/** A lone name without an article, not in a place's position, that nothing else tells. */
function isOpen({words, places}: Group): boolean {
  const [name = ''] = words;
  if (words.length > 1 || isBodyName(name) || isNobodyName(words) || isPlaceName(name)) return false;
  return !places.some(one => one.article || one.located) && isNameLike(name);
}

function memberOf(group: Group): Member {
  const kind = kindOf(group);
  const gender = kind === 'person' ? genderOf(group) : undefined;
  const lead = group.places.find(one => one.lead !== '' && !/^(?:the|an?)$/i.test(one.lead))?.lead;
  const role = kind === 'person' ? lead?.replace(/^(?:the|an?)\s+/i, '') : undefined;
  return {
    name: group.name,
    kind,
    gender,
    ...(role !== undefined && {role}),
    places: group.places,
    open: kind !== 'person' && isOpen(group),
  };
}

function placed(members: readonly Member[]): Map<number, Placed> {
  return new Map(
    members.flatMap(member =>
      member.places.filter(one => !one.owner).map(named => [named.from, {member, named}] as const),
    ),
  );
}

/** A lone name that a he or she means is a person's. */
function proved(members: readonly Member[], pronouns: Pronouns): Map<Person, Member> {
  const meant = new Set(pronouns.values());
  const open = members.filter(one => one.open && meant.has(one));
  return new Map(open.map(one => [one, {...one, kind: 'person', open: false}]));
}

/** Everybody whom the article names, each with every place. Outlets are left out. */
export function castOf(reading: Reading, outlets: readonly OutletMention[], judge?: Judge): Cast {
  const first = groupsOf(namesIn(reading, outlets), fullNamesIn(reading.text)).map(memberOf);
  const offices = officesOf(first);
  const surnames = surnamesOf(first);
  const bodies = bodiesOf(first, reading.text);
  const byOffice = (words: readonly string[], at: number) => officeHolder(offices, words, at) ?? bodies(words, at);
  const bySurname = (word: string, at: number) => latest(surnames.get(word) ?? [], at);
  const unnamed = new Unnamed(reading.text);
  const byNoun = (sentence: ReadSentence, chunk: number) => unnamed.at(sentence, chunk);
  const isIntroduced = introducedIn(reading);
  const found = pronounsOf(reading, {byPlace: placed(first), byOffice, bySurname, byNoun, isIntroduced}, judge);
  const persons = proved(first, found);
  const members = first.map(one => persons.get(one) ?? one);
  const pronouns = new Map([...found].map(([at, one]) => [at, persons.get(one) ?? one] as const));
  return {members, byPlace: placed(members), byOffice, bySurname, pronouns, unnamed: unnamed.byPlace};
}
