import {type Entry, type Feed, htmlWords, mostEntries, plainWords} from './entry.ts';

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;

const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(fieldsOf).filter(fields => fields !== undefined) : [];

function words(fields: Fields | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields?.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

function authorOf(item: Fields): string | undefined {
  const authors = listOf(item.get('authors')).map(author => words(author, 'name'));
  return authors.filter(name => name !== undefined).join(', ') || words(fieldsOf(item.get('author')), 'name');
}

function entryOf(item: Fields): Entry {
  const link = words(item, 'url', 'external_url');
  const title = words(item, 'title');
  return {
    id: words(item, 'id') ?? link ?? title ?? '',
    title: plainWords(title),
    link,
    date: words(item, 'date_published', 'date_modified'),
    author: authorOf(item),
    summary: plainWords(words(item, 'summary')),
    content: htmlWords(words(item, 'content_html')) ?? plainWords(words(item, 'content_text')),
  };
}

/** For the feed of JSON Feed 1.0 and 1.1; undefined for any other JSON, and for what is none. */
export function readJsonFeed(text: string): Feed | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const feed = fieldsOf(value);
  if (!feed || !/jsonfeed\.org/.test(words(feed, 'version') ?? '')) return undefined;
  return {
    title: plainWords(words(feed, 'title')),
    summary: plainWords(words(feed, 'description')),
    language: words(feed, 'language'),
    entries: listOf(feed.get('items')).slice(0, mostEntries).map(entryOf),
  };
}
