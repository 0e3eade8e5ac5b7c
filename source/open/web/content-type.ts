import type {IncomingHttpHeaders} from 'node:http';
import type {MediaType} from '../../model.ts';
import {Failure} from '../failure.ts';
import {webFailure} from './sentences.ts';
import {statusInWords} from './status.ts';

/** What broadsheet asks for, the best first. */
export const wanted =
  'text/html, application/xhtml+xml, text/markdown, application/atom+xml;q=0.9, application/rss+xml;q=0.9, application/feed+json;q=0.9, text/plain;q=0.8, application/xml;q=0.7, */*;q=0.1';

/** The types that are read as they are called. */
const readable: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'application/vnd.wap.xhtml+xml': 'text/html',
  'text/markdown': 'text/markdown',
  'text/x-markdown': 'text/markdown',
  'text/vnd.daringfireball.markdown': 'text/markdown',
  'application/rss+xml': 'application/rss+xml',
  'application/atom+xml': 'application/atom+xml',
  'application/feed+json': 'application/feed+json',
};

/** The types whose words have to tell: servers use them for anything. */
const vague =
  /^(?:text\/(?:plain|xml|x-.*)|application\/(?:octet-stream|x-unknown|xml|json|force-download|[\w.-]+\+(?:xml|json))|binary\/octet-stream|unknown\/unknown)$/;

/** What files of other types are called. */
const names: Readonly<Record<string, string>> = {
  'application/pdf': 'a PDF',
  'application/x-pdf': 'a PDF',
  'application/zip': 'a ZIP archive',
  'application/x-zip-compressed': 'a ZIP archive',
  'application/gzip': 'a gzip archive',
  'application/x-gzip': 'a gzip archive',
  'application/x-tar': 'an archive',
  'application/x-7z-compressed': 'a 7-Zip archive',
  'application/epub+zip': 'an EPUB book',
  'application/msword': 'a Word document',
  'application/rtf': 'a rich-text document',
  'application/wasm': 'a program',
  'application/javascript': 'a script',
  'text/javascript': 'a script',
  'text/css': 'a style sheet',
  'text/csv': 'a table of data',
  'text/calendar': 'a calendar',
  'text/event-stream': 'a stream of events',
  'image/jpeg': 'a JPEG image',
  'image/png': 'a PNG image',
  'image/gif': 'a GIF image',
  'image/webp': 'a WebP image',
  'image/svg+xml': 'an SVG image',
};

const families: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'an image'],
  [/^audio\//, 'a sound'],
  [/^video\//, 'a film'],
  [/^font\//, 'a font'],
  [/^multipart\//, 'a message of many parts'],
  [/officedocument|opendocument|ms-(?:excel|powerpoint)/, 'an office document'],
];

/** What a Content-Type header says: a type that is read, that the words have to tell (undefined), or what it is that cannot be read. */
export type Told = {readonly type: MediaType | undefined} | {readonly refused: string};

/** Reads a Content-Type header. */
export function toldBy(header: string | undefined): Told {
  const name = (header ?? '').split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  if (name === '' || vague.test(name)) return {type: undefined};
  const type = readable[name];
  if (type) return {type};
  const family = families.find(([pattern]) => pattern.test(name))?.[1];
  const called = /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(name) ? name : 'of a type without a proper name';
  const known = names[name] ?? family;
  if (known === undefined) return {refused: called};
  return {refused: called.includes('/') ? `${known} (${called})` : known};
}

/** Throws for an answer that is no page, before its body is waited for. `isKnown`: it was asked whether its page has changed. */
export function checkAnswer(
  address: string,
  url: URL,
  {status, isKnown}: {readonly status: number; readonly isKnown: boolean},
  headers: IncomingHttpHeaders,
): void {
  if (status === 304 && isKnown) return;
  if (status !== 200 && status !== 203) throw webFailure({address, host: url.host}, statusInWords(status));
  const told = toldBy(headers['content-type']);
  if ('refused' in told) throw new Failure(`“${address}” is ${told.refused}, and broadsheet reads only text.`);
}

/** Throws for data that its server calls JSON or XML, and that turned out to be no feed and no page. */
export function checkKind(address: string, type: MediaType, header: string | undefined): void {
  const kind = /[/+](json|xml)\s*(?:;|$)/i.exec(header ?? '')?.[1]?.toUpperCase();
  if (kind !== undefined && (type === 'text/plain' || type === 'text/markdown'))
    throw new Failure(`“${address}” is ${kind} data, and neither a page nor a feed.`);
}
