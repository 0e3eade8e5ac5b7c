import {firstNameGender} from '../../analyse/people/first-names.ts';
import {isBodyName, isPlaceName} from '../../analyse/people/kinds.ts';
import type {Article, Source, Span} from '../../model.ts';
import {bare, courtesy, introductionOf, toldBehind} from '../introductions.ts';
import {type Spot, spotsIn} from './spot.ts';

/** Somebody or something with a name: what it is, who that is as the text has it, and every place. */
export type Name = {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place' | 'outlet';
  readonly role?: string;
  /** The journalist's source of that name, if it is one. */
  readonly source?: Source;
  readonly mentions: readonly Span[];
};

type Group = {readonly words: readonly string[]; readonly spots: Spot[]};

const lastOf = (words: readonly string[]): string => words.at(-1) ?? '';

/** Full names first, then the single words that mean one of them: a person's last name, or a body's first. */
function groupsOf(spots: readonly Spot[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const byLast = new Map<string, Group>();
  const add = (spot: Spot): void => {
    const key = spot.words.join(' ');
    const last = lastOf(spot.words);
    const same = groups.get(key) ?? (spot.words.length === 1 ? byLast.get(last) : undefined);
    if (same) {
      same.spots.push(spot);
      return;
    }
    const group = {words: spot.words, spots: [spot]};
    groups.set(key, group);
    if (spot.words.length > 1 && !isPlaceName(last)) byLast.set(last, byLast.get(last) ?? group);
  };
  for (const spot of spots) if (spot.words.length > 1) add(spot);
  for (const spot of spots) if (spot.words.length === 1) add(spot);
  return [...groups.values()];
}

/** Countries of several words, and whatever is on a map by its last word. */
const places =
  /^United (?:States|Kingdom|Arab Emirates)(?: of America)?$|^(?:Saudi Arabia|South Africa|New Zealand|Hong Kong|Middle East)$|\s(?:Sea|Ocean|River|Lake|Bay|Gulf|Island|Islands|Mountains|Desert|Valley|Peninsula|Strait|Province|County|Coast)$/;

const placeBefore = /^(?:in|at|near|from|to|across|outside|around|towards?)$/;

function kindOf({words, spots}: Group, source: Source | undefined): Name['kind'] {
  const name = words.join(' ');
  const last = lastOf(words);
  if (source?.kind === 'publication') return 'outlet';
  if (isPlaceName(name) || places.test(name) || (words.length < 3 && isPlaceName(last))) return 'place';
  if (source?.kind === 'person') return 'person';
  if (source?.kind === 'organisation' || isBodyName(last)) return 'body';
  if (spots.some(({title}) => title !== '') || (words.length > 1 && firstNameGender(words[0] ?? ''))) return 'person';
  const placed = spots.filter(({before}) => placeBefore.test(before)).length;
  if (2 * placed >= spots.length) return 'place';
  if (spots.some(({before}) => before === 'the')) return 'body';
  return words.length > 1 && words.length < 4 ? 'person' : 'body';
}

function roleOf(article: Article, {spots}: Group, source: Source | undefined): string | undefined {
  const known = source && introductionOf(article, source);
  if (known) return known;
  const title = spots.find(spot => spot.title !== '' && !courtesy.test(spot.title))?.title;
  const told = spots.map(({to}) => toldBehind(article, to)).find(words => words !== undefined);
  const parts = [title, told && bare(told)].filter(part => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '');

function sourcesByName({sources}: Article): ReadonlyMap<string, Source> {
  const named = sources.filter(({kind}) => kind !== 'unnamed' && kind !== 'document');
  return new Map(named.map(source => [plainName(source.name), source]));
}

const known = new WeakMap<Article, readonly Name[]>();

/** People, bodies, places and outlets that an article names, in the order in which it does. */
export function namesOf(article: Article): readonly Name[] {
  const made = known.get(article);
  if (made) return made;
  const sources = sourcesByName(article);
  const names = groupsOf(spotsIn(article)).map((group): Name => {
    const name = group.words.join(' ');
    const source = sources.get(plainName(name));
    const kind = kindOf(group, source);
    const role = kind === 'place' || kind === 'outlet' ? undefined : roleOf(article, group, source);
    const mentions = group.spots.map(({from, to}) => ({from, to})).sort((one, other) => one.from - other.from);
    return {name, kind, ...(role !== undefined && {role}), ...(source && {source}), mentions};
  });
  const ordered = names.sort((one, other) => (one.mentions[0]?.from ?? 0) - (other.mentions[0]?.from ?? 0));
  known.set(article, ordered);
  return ordered;
}

/** The name that stands at a place. */
export const nameAt = (article: Article, {from, to}: Span): Name | undefined =>
  namesOf(article).find(({mentions}) => mentions.some(mention => mention.from < to && mention.to > from));
