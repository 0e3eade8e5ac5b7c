import {namesOf} from '../names.ts';
import {type Element, findAll, textOf} from '../tree.ts';
import {dateIn} from './date.ts';
import type {Facts} from './facts.ts';
import {listOf, resolved, stringOf} from './json-ld.ts';
import {plain} from './plain.ts';

const lead =
  /^(?:\s*(?:(?:written|posted|published|created|story|words|article|reviewed|contributed|authored)\s+)?by\b[:\s]*|authors?\b\s*:?\s*|from\b[:\s]+)+/i;
const tail =
  /\s*(?:[|•·]|\s[-–—]\s|\b(?:on|in|updated|published|posted|follow|last|reviewed|edited|fact)\b|\d{1,2}[./]\d|\b\d{4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d).*$/i;
const noName =
  /^(?:admin|administrator|editor|user|guest|staff|author|by|unknown|none|null|undefined|n\/a|share|contributors?)$|^[\w]+(?:\.\w+)+$|https?:|www\.|@|[{}<>[\]]/i;

/** A name as people write it, or nothing when it is none. */
function nameOf(raw: string): string | undefined {
  const name = plain(raw)
    .replace(lead, '')
    .replace(tail, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  return name === '' || name.length > 90 || noName.test(name) || !/\p{L}{2}/u.test(name) || name.split(' ').length > 12
    ? undefined
    : name;
}

const joined = (names: readonly (string | undefined)[]): string | undefined =>
  [...new Set(names.filter(name => name !== undefined))].slice(0, 8).join(', ') || undefined;

const metas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'twitter:data1',
];

/** “Lee, Ann” as libraries write it is “Ann Lee”. */
const inOrder = (name: string): string => name.replace(/^([\p{L}’'-]+), ([\p{L}’'. -]+)$/u, '$2 $1');

function toldToMachines(facts: Facts): string | undefined {
  for (const article of facts.articles) {
    const names = listOf(article.author ?? article.creator).map(author =>
      nameOf(typeof author === 'string' ? author : (stringOf(resolved(author, facts.things)?.name) ?? '')),
    );
    const found = joined(names);
    if (found) return found;
  }
  for (const meta of metas) {
    const names = (facts.meta.get(meta) ?? []).map(value => nameOf(inOrder(value)));
    const found = meta === 'twitter:data1' ? names.find(isPerson) : joined(names);
    if (found) return found;
  }
  return undefined;
}

const isByline = (element: Element): boolean => {
  const names = namesOf(element);
  return (
    /\bauthor\b/.test(element.attributes.get('rel') ?? '') ||
    element.attributes.get('itemprop') === 'author' ||
    names.has('byline') ||
    names.has('author') ||
    names.has('authors')
  );
};

function markedOnPage({page}: Facts): string | undefined {
  for (const element of findAll(page, isByline)) {
    const text = textOf(element);
    const name = text.length < 200 ? nameOf(text) : undefined;
    if (name && (isPerson(name) || lead.test(text))) return name;
  }
  return undefined;
}

const word = "(?:\\p{Lu}[\\p{L}’'.-]*|de|da|del|van|von|der|la|le|bin|al|el)";
const person = new RegExp(`^\\p{Lu}[\\p{L}’'.-]*(?: ${word}){1,3}(?:, [\\p{L}.]{2,8}){0,3}$`, 'u');
const isPerson = (name: string | undefined): boolean => name !== undefined && person.test(name);

const calls = /^(?:(?:written|posted|published|story|words|contributed|authored) by|by|authors?|contributors?)\b:?/i;

/** For the page that says “By Ann Lee” near its title and tells no machine; “Written by” may stand alone, and the name under it. */
function calledNearTitle({near}: Facts): string | undefined {
  for (const [at, {text}] of near.entries()) {
    if (!calls.test(text)) continue;
    const rest = text.replace(lead, '').trim();
    const name = nameOf(rest === '' ? (near[at + 1]?.text ?? '') : text);
    if (name && !/^(?:the|a|an|our|your|this)\b/.test(name)) return name;
  }
  return undefined;
}

/** For the page that has a line “4 March 2025 • Ann Lee”. */
function besideDate({near}: Facts): string | undefined {
  for (const {text} of near) {
    const parts = text.split(/\s*[|•·⋅]\s*|\s+[–—-]\s+|\s+in\s+/);
    if (parts.length > 1 && dateIn(text)) {
      const name = parts.find(isPerson);
      if (name) return name;
    }
  }
  return undefined;
}

const bare = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** For the page that says who wrote it: to machines, by the title, or in a line that is marked so. A person is believed before an outlet. */
export function bylineOf(facts: Facts, publication: string | undefined): string | undefined {
  const told = toldToMachines(facts);
  if (told && bare(told) !== bare(publication)) return told;
  return calledNearTitle(facts) ?? besideDate(facts) ?? markedOnPage(facts) ?? told;
}
