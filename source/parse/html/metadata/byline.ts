import {namesOf} from '../names.ts';
import {type Element, findAll, textOf} from '../tree.ts';
import {type Facts, metaValue} from './facts.ts';
import {listOf, resolved, stringOf} from './json-ld.ts';
import {plain} from './plain.ts';

const lead =
  /^(?:\s*(?:(?:written|posted|published|created|story|words|article|reviewed|contributed|authored)\s+)?by\b[:\s]*|authors?\b\s*:?\s*|from\b[:\s]+)+/i;
const tail =
  /\s*(?:[|•·]|\s[-–—]\s|\b(?:on|in|updated|published|posted|follow|last|reviewed|edited|fact)\b|\d{1,2}[./]\d|\b\d{4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d).*$/i;
const noName =
  /^(?:admin|administrator|editor|user|guest|staff|author|by|unknown|none|null|undefined|n\/a|share|contributors?)$|https?:|www\.|@|[{}<>[\]]/i;

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

function toldToMachines(facts: Facts): string | undefined {
  for (const article of facts.articles) {
    const names = listOf(article.author ?? article.creator).map(author =>
      nameOf(typeof author === 'string' ? author : (stringOf(resolved(author, facts.things)?.name) ?? '')),
    );
    const found = joined(names);
    if (found) return found;
  }
  const metas = metaValue(
    facts,
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'citation_author',
  );
  return metas === undefined ? undefined : nameOf(metas);
}

const isByline = (element: Element): boolean => {
  const names = namesOf(element);
  return (
    element.attributes.get('rel') === 'author' ||
    element.attributes.get('itemprop') === 'author' ||
    names.has('byline') ||
    names.has('author') ||
    names.has('authors')
  );
};

function toldToPeople({page}: Facts): string | undefined {
  for (const element of findAll(page, isByline)) {
    const text = textOf(element);
    const name = text.length < 200 ? nameOf(text) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** For the page that says who wrote it: JSON-LD, `<meta>`, or a line that is marked as byline. */
export const bylineOf = (facts: Facts): string | undefined => toldToMachines(facts) ?? toldToPeople(facts);
