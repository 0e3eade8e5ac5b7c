import {firstNameGender} from '../../source/analyse/people/first-names.ts';
import type {GoldArticle, Stretch} from './gold.ts';

const ends = /,|\s\(|\s[–—-]|\s(?:of|in|at|for|from|on|with|to|who|that|whose|by|near|and|or)\s/;
const name = /(?:\p{Lu}[\p{L}.'’-]*\s+)*\p{Lu}[\p{L}'’-]{2,}$/u;
const nobody =
  /^(?:None|Everyone|Americans|Voters|Democrat|Republican|Secretary|Chief|They|Who|One|Some|Others|Many|Neither|Both|She|His|Her|Congress|House|Senate|Court|Committee|Party|Department|Administration|Republicans|Democrats|Times|Post|News|Journal|Press|Campaign|Council|Friends|Photos|Critics|Facebook|Foundation|City|Watch|States|Coalition|Association|Institute|University|Center|Union|America)$/;

/** The surname in which a source of the annotation ends, looked for before its first comma, bracket or preposition. */
function surnameOf(text: string, {start, end}: Stretch): string | undefined {
  const words = text.slice(start, end);
  const at = words.search(ends);
  const head = (at < 0 ? words : words.slice(0, at)).trim().replace(/['’]s?$/, '');
  const surname = name.exec(head)?.[0].split(/\s+/).at(-1);
  return surname && !nobody.test(surname) ? surname : undefined;
}

const full = /(?<!\p{L})(?:(Mrs?|Ms)\.|(\p{Lu}[\p{Ll}.'’-]*))\s(?:\p{Lu}\p{L}*\.?\s)?(?=(\p{Lu}['’\p{Ll}][\p{L}-]+))/gu;

/** Surnames of everybody whom a text names by two words or a title, with the genders that these tell. */
function peopleIn(text: string): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const [, title, first = '', surname = ''] of text.matchAll(full)) {
    const genders = people.get(surname) ?? new Set<string>();
    const gender = title ? (title === 'Mr' ? 'm' : 'f') : firstNameGender(first);
    if (gender) genders.add(gender);
    people.set(surname, genders);
  }
  return people;
}

const quoted = /["“][^"”]*["”]|''.*?''/gs;

/** Whether nobody else is named, outside quotation marks, in a stretch. */
function alone(stretch: string, surname: string, people: ReadonlyMap<string, unknown>): boolean {
  const names = stretch.replace(quoted, ' ').match(/\p{Lu}['’]?[\p{L}-]+/gu) ?? [];
  return names.every(one => one === surname || !people.has(one));
}

function sourcesOf({text, attributions, quotes}: GoldArticle): Stretch[] {
  const all = [...attributions.flatMap(one => one.source.slice(0, 1)), ...quotes.flatMap(one => one.speaker ?? [])];
  return all.filter(one => !/^(?:he|she)$/i.test(text.slice(one.start, one.end))).sort((a, b) => a.start - b.start);
}

/**
 * Whom a he or she most surely means, by the annotation and the text, without our analysis; nothing where that is open.
 *
 * It is the source before it (other he and she passed over), if that names one person and either the source after it names the same person, or it stands
 * in the same paragraph or the one before and nobody else is named in between. A gender told otherwise, by a title or a first name, rules it out.
 */
export function antecedentOf(gold: GoldArticle, pronoun: Stretch): string | undefined {
  const {text} = gold;
  const sources = sourcesOf(gold);
  const before = sources.findLast(one => one.end < pronoun.start);
  const after = sources.find(one => one.start > pronoun.end);
  const surname = before && surnameOf(text, before);
  if (!before || !surname) return undefined;
  const people = peopleIn(text);
  const genders = people.get(surname);
  const wanted = /^h/i.test(text.slice(pronoun.start, pronoun.end)) ? 'm' : 'f';
  if (genders?.size && !genders.has(wanted)) return undefined;
  const between = text.slice(before.end, pronoun.start);
  const same = after !== undefined && surnameOf(text, after) === surname;
  const near = between.split('\n\n').length < 3 && alone(between, surname, people);
  return same || near ? surname : undefined;
}
