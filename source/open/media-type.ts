import type {MediaType} from '../model.ts';
import {isUrl} from './address.ts';

const byExtension: Readonly<Record<string, MediaType>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.mdown': 'text/markdown',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
};

const extensionOf = (given: string): string => {
  const address = isUrl(given) && URL.canParse(given) ? new URL(given).pathname : given;
  const name = address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
};

// What may stand before the first tag of a page or a feed.
const prologue =
  /^\s{0,999}(?:(?:<\?xml\b[^>]{0,500}>|<\?xml-stylesheet\b[^>]{0,500}>|<!--[\s\S]{0,4000}?-->|<!doctype\s+(?!html)[^>[]{0,500}(?:\[[^\]]{0,8000}\]\s{0,99})?>)\s{0,999}){0,9}/i;
const feeds: readonly (readonly [RegExp, MediaType])[] = [
  [/^<(?:rss|rdf:RDF)[\s>]/i, 'application/rss+xml'],
  [
    /^<(?:\w+:)?feed\b[^>]{0,2000}\bxmlns(?::\w+)?\s*=\s*["']http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom)/i,
    'application/atom+xml',
  ],
  [/^\{(?=[\s\S]{0,2000}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version)/, 'application/feed+json'],
];
const page = /^\s{0,99}<(?:!doctype\s+html|html|head|body|article|main|meta|title|link|style|script)[\s>]/i;
const heading = /^ {0,3}#{1,6}[ \t]+\S/;
const fence = /^ {0,3}(?:```|~~~)/;
const link = /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/;
const strong = /\*\*[^*\s][^*\n]{0,200}\*\*/;

function hasFrontMatter(lines: readonly string[]): boolean {
  if (lines[0] !== '---' || !/^[\w-]+:/.test(lines[1] ?? '')) return false;
  return lines.slice(2, 60).some(line => line === '---' || line === '...');
}

/** What kind of text it is, by its words alone: looks at the first 16,000 characters, no further. */
export function sniff(text: string): MediaType {
  const head = text.slice(0, 16_000);
  const start = head.slice(prologue.exec(head)?.[0].length ?? 0);
  const feed = feeds.find(([pattern]) => pattern.test(start))?.[1];
  if (feed) return feed;
  if (page.test(start)) return 'text/html';
  const lines = head.split('\n', 200).map(line => line.slice(0, 2000));
  const isMarkdown = (line: string) => heading.test(line) || fence.test(line) || link.test(line) || strong.test(line);
  return hasFrontMatter(lines) || lines.some(isMarkdown) ? 'text/markdown' : 'text/plain';
}

/** The media type of a text: as asked for, or by the extension of its address, or by its words. */
export function mediaTypeOf(address: string, text: string, wanted?: MediaType): MediaType {
  return wanted ?? byExtension[extensionOf(address)] ?? sniff(text);
}
