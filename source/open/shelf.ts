import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Failure, failureOf} from './failure.ts';

/** An article that comes with the program. `date` is ISO 8601; what the article does not say is empty. */
export type ShelfEntry = {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly summary: string;
};

/** Whether something is there to be read; where Node is told to keep its eyes off, there is nothing. */
function isThere(path: string): boolean {
  try {
    return existsSync(path);
  } catch {
    return false;
  }
}

/** Looks upwards from `folder` for the articles: the same walk from source, from the bundle and from an installed package. */
function articlesAbove(folder: string): string | undefined {
  const articles = join(folder, 'articles');
  if (isThere(articles) && isThere(join(folder, 'package.json'))) return articles;
  return dirname(folder) === folder ? undefined : articlesAbove(dirname(folder));
}

let found: string | undefined;

/** The folder of the bundled articles. */
export function shelfFolder(): string {
  found ??= articlesAbove(import.meta.dirname) ?? join(import.meta.dirname, 'articles');
  return found;
}

/** The value of a `key: value` line, without quotation marks around it. */
function field(lines: readonly string[], key: string): string {
  const line =
    lines
      .find(candidate => candidate.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? '';
  const mark = line.charAt(0);
  return (mark === '"' || mark === "'") && line.length > 1 && line.endsWith(mark) ? line.slice(1, -1) : line;
}

/** What an article says of itself at its head: enough for a list, without reading it as Markdown. */
export function entryOf(name: string, text: string): ShelfEntry {
  const lines = text.split(/\r?\n/, 40);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
  const head = lines.slice(1, Math.max(1, end));
  return {
    name,
    title: field(head, 'title') || name,
    date: field(head, 'date'),
    summary: field(head, 'summary'),
  };
}

const isName = (address: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(address);

/** The path of the shelf's article of that name; undefined when there is none. Only bare names can be on the shelf. */
export function shelfPath(name: string, folder = shelfFolder()): string | undefined {
  const path = join(folder, `${name}.md`);
  return isName(name) && isThere(path) ? path : undefined;
}

// Not localeCompare: the first use of it in a process takes 5 ms, and dates and names are ASCII.
const ascending = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const newerFirst = (a: ShelfEntry, b: ShelfEntry): number => ascending(b.date, a.date) || ascending(a.name, b.name);

/** The articles that come with the program, the newest first. Throws `Failure`. */
export function shelf(folder = shelfFolder()): readonly ShelfEntry[] {
  try {
    const names = readdirSync(folder)
      .filter(file => file.endsWith('.md'))
      .map(file => file.slice(0, -3));
    return names.map(name => entryOf(name, readFileSync(join(folder, `${name}.md`), 'utf8'))).sort(newerFirst);
  } catch (error) {
    throw failureOf(folder, error);
  }
}

/** The name of the article that opens when none is asked for: the newest on the shelf. */
export function firstOnShelf(): string {
  const [first] = shelf();
  if (!first) throw new Failure('The shelf of bundled articles is empty.');
  return first.name;
}
