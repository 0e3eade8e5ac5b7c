import {type Element, findAll} from '../tree.ts';

/** A thing that a page describes to machines: its fields, of whatever shape. */
export type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value or several as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A field that is one string, or several of which the first counts. */
export const stringOf = (value: unknown): string | undefined => {
  const first = listOf(value).find(one => typeof one === 'string' && one.trim() !== '');
  return typeof first === 'string' ? first.trim() : undefined;
};

const wrappings = ['<!--', '-->', '/*', '*/', '//', '<![CDATA[', ']]>', ';'];

/** Takes off the comments that pages wrap their data in. */
function unwrapped(text: string): string {
  let inner = text.trim();
  for (let turn = 0; turn < 2; turn++) {
    for (const wrapping of wrappings) {
      if (inner.startsWith(wrapping)) inner = inner.slice(wrapping.length).trimStart();
      if (inner.endsWith(wrapping)) inner = inner.slice(0, -wrapping.length).trimEnd();
    }
  }
  return inner;
}

// Pages break strings over lines and end lists with a comma.
const mended = (text: string): string =>
  unwrapped(text)
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/, {0,99}(?=[}\]])/g, '');

function parsed(text: string): unknown {
  for (const attempt of [text, mended(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: what a page tells machines is a help, never a condition.
    }
  }
  return undefined;
}

const deepest = 6;
const mostThings = 300;

function gather(value: unknown, into: Thing[], depth: number): void {
  if (depth > deepest) return;
  for (const one of listOf(value)) {
    if (into.length >= mostThings) return;
    if (!isThing(one)) continue;
    if (one['@type'] !== undefined || one['@id'] !== undefined) into.push(one);
    for (const field of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'author', 'publisher'])
      gather(one[field], into, depth + 1);
  }
}

/** Everything a page describes in JSON-LD, outer things first. */
export function thingsOf(page: Element): Thing[] {
  const things: Thing[] = [];
  const scripts = findAll(page, element => element.name === 'script');
  for (const script of scripts)
    gather(parsed(script.children.filter(one => typeof one === 'string').join('')), things, 0);
  return things;
}

/** The names of a thing's types: `NewsArticle`. */
export const typesOf = (thing: Thing): readonly string[] =>
  listOf(thing['@type'])
    .filter(one => typeof one === 'string')
    .map(type => type.replace(/^.*[/#:]/, ''));

/** A thing that is only named by its `@id`, as it is described elsewhere. */
export function resolved(value: unknown, things: readonly Thing[]): Thing | undefined {
  if (!isThing(value)) return undefined;
  if (value.name !== undefined) return value;
  return things.find(thing => thing['@id'] === value['@id'] && thing.name !== undefined) ?? value;
}

const ranks: readonly RegExp[] = [
  /(?:Article|Posting|Report|Review|Recipe|HowTo)$/,
  /(?:WebPage|Page)$/,
  /^CreativeWork$|Object$/,
];

/** The things that may be the article itself, the likeliest first. */
export function articlesOf(things: readonly Thing[]): Thing[] {
  return ranks.flatMap(rank => things.filter(thing => typesOf(thing).some(type => rank.test(type))));
}
