import type {MediaType} from '../model.ts';

/** A page from the web as one file holds it; what the fields say is told by the door, which makes them. */
export type Page = {
  readonly address: string;
  readonly found: string;
  readonly type: MediaType;
  readonly text: string;
  /** ISO 8601. */
  readonly fetched: string;
  readonly terms: Readonly<Record<string, string>>;
  readonly title?: string;
};

const current = 1;
const types: ReadonlySet<string> = new Set<MediaType>([
  'text/html',
  'text/markdown',
  'text/plain',
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
]);

const isObject = (value: unknown): value is {readonly [key: string]: unknown} =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isType = (value: unknown): value is MediaType => typeof value === 'string' && types.has(value);
const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//.test(value);
const isDate = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** The terms among `value`: names and words of headers. Made anew, so that no `__proto__` comes along. */
function termsOf(value: unknown): Page['terms'] {
  if (!isObject(value)) return {};
  const isTerm = (entry: [string, unknown]): entry is [string, string] =>
    /^[a-z-]{1,40}$/.test(entry[0]) && typeof entry[1] === 'string' && /^[\x20-\xff]{0,1000}$/.test(entry[1]);
  return Object.fromEntries(Object.entries(value).filter(isTerm).slice(0, 40));
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Reads a file's first line, which may hold anything, and takes the rest for the text; `newer` is a later version's. */
export function decodePage(content: string): Page | 'corrupt' | 'newer' {
  const end = content.indexOf('\n');
  const value = parsed(content.slice(0, Math.max(0, end)));
  if (!isObject(value)) return 'corrupt';
  if (typeof value.version === 'number' && value.version > current) return 'newer';
  const {version, address, found, type, fetched, title} = value;
  if (version !== current || !isAddress(address) || !isAddress(found) || !isType(type) || !isDate(fetched))
    return 'corrupt';
  const text = content.slice(end + 1);
  const called = typeof title === 'string' && title !== '' ? {title: title.slice(0, 500)} : {};
  return {address, found, type, text, fetched, terms: termsOf(value.terms), ...called};
}

/** A page as the content of its file: what is known of it on one line, then its text. */
export const encodePage = ({text, ...head}: Page): string => `${JSON.stringify({version: current, ...head})}\n${text}`;
