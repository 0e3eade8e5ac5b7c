import type {Span} from '../../model.ts';
import type {OutletMention} from '../outlets/find.ts';
import type {Reading} from '../reading.ts';
import {firstNameGender} from './first-names.ts';
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
  /** The nouns that stand before the name, in lower case: tehran, prosecutor. */
  readonly offices: ReadonlySet<string>;
  readonly places: readonly Named[];
};

/** Everybody whom the article names. */
export type Cast = {
  readonly members: readonly Member[];
  readonly byPlace: ReadonlyMap<number, Member>;
  readonly pronouns: Pronouns;
};

type Group = {name: string; words: readonly string[]; places: Named[]};

function covered(outlets: readonly OutletMention[]): (span: Span) => boolean {
  const starts = outlets.map(one => one.from);
  return span => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outlets[middle]?.to ?? 0) <= span.from) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < span.to;
  };
}

function namesIn(reading: Reading, outlets: readonly OutletMention[]): Named[] {
  const taken = covered(outlets);
  return reading.paragraphs.flatMap(({sentences}) =>
    sentences.flatMap(sentence =>
      sentence.chunks.flatMap(chunk => {
        const named = chunk.kind === 'noun' ? namedIn(reading.text, sentence, chunk) : undefined;
        return named && !taken({from: named.nameFrom, to: named.to}) ? [named] : [];
      }),
    ),
  );
}

const last = (words: readonly string[]) => words.at(-1) ?? '';

function groupsOf(names: readonly Named[]): Group[] {
  const byLast = new Map<string, Group[]>();
  const groups: Group[] = [];
  const add = (named: Named) => {
    const group: Group = {name: named.words.join(' '), words: named.words, places: [named]};
    groups.push(group);
    byLast.set(last(named.words), [...(byLast.get(last(named.words)) ?? []), group]);
  };
  const same = (named: Named) =>
    byLast
      .get(last(named.words))
      ?.findLast(group => named.words.length === 1 || group.words.length === 1 || group.words[0] === named.words[0]);
  for (const named of names) {
    if (named.words.length < 2) continue;
    const group = same(named);
    if (group) group.places.push(named);
    else add(named);
  }
  for (const named of names) {
    if (named.words.length !== 1) continue;
    const group = nearest(byLast.get(last(named.words)) ?? [], named);
    if (group) group.places.push(named);
    else add(named);
  }
  for (const group of groups) group.places.sort((a, b) => a.from - b.from);
  return groups;
}

/** Of several with one surname: the one whose gender fits and who was named last. */
function nearest(groups: readonly Group[], named: Named): Group | undefined {
  const fits = groups.filter(
    group => !named.gender || group.places.every(one => !one.gender || one.gender === named.gender),
  );
  const before = fits.filter(group => group.places.some(one => one.from < named.from));
  const latest = (group: Group) =>
    group.places.reduce((most, one) => (one.from < named.from ? Math.max(most, one.from) : most), -1);
  return [...before].sort((a, b) => latest(b) - latest(a))[0] ?? fits[0];
}

function kindOf(group: Group): Member['kind'] {
  const {words, places} = group;
  if (places.some(one => one.titled)) return 'person';
  if (isBodyName(last(words)) || isPlaceName(words.join(' ')) || isPlaceName(last(words))) return 'organisation';
  if (words.length > 1 && firstNameGender(words[0] ?? '')) return 'person';
  if (places.some(one => one.article)) return 'organisation';
  return words.length > 1 && words.length < 5
    ? 'person'
    : places.some(one => /[a-z]$/.test(one.lead))
      ? 'person'
      : 'organisation';
}

function officesOf(kind: Member['kind'], places: readonly Named[]): ReadonlySet<string> {
  if (kind !== 'person') return new Set();
  return new Set(
    places.flatMap(one =>
      one.lead
        .toLowerCase()
        .replaceAll('.', '')
        .split(/[\s-]/)
        .filter(word => word !== ''),
    ),
  );
}

function memberOf(group: Group): Member {
  const gender = group.places.find(one => one.gender)?.gender;
  const kind = kindOf(group);
  const lead = group.places
    .find(one => one.lead !== '' && !/^(?:the|a|an)$/i.test(one.lead))
    ?.lead.replace(/^(?:the|a|an)\s+/i, '');
  return {
    name: group.name,
    kind,
    gender: kind === 'person' ? gender : undefined,
    ...(lead && kind === 'person' && {role: lead}),
    places: group.places,
    offices: officesOf(kind, group.places),
  };
}

function lastPlaceBefore(member: Member, at: number): number {
  let low = 0;
  let high = member.places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((member.places[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return member.places[low - 1]?.from ?? -1;
}

/** Of some people, the one named last before a place. */
export function latest(members: readonly Member[], at: number): Member | undefined {
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

/** “The prosecutor”: the person introduced as one who was named last. */
export function withRole(members: readonly Member[], noun: string, at: number): Member | undefined {
  return latest(
    members.filter(member => member.offices.has(noun)),
    at,
  );
}

/** Everybody whom the article names, each with every place: full names first, then the surnames that mean them. Outlets are left out. */
export function castOf(reading: Reading, outlets: readonly OutletMention[]): Cast {
  const members = groupsOf(namesIn(reading, outlets)).map(memberOf);
  const byPlace = new Map(members.flatMap(member => member.places.map(place => [place.from, member] as const)));
  const pronouns = pronounsOf(reading, byPlace, (noun, at) => withRole(members, noun, at));
  return {members, byPlace, pronouns};
}
