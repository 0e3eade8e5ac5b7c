import type {Document, MediaType, Raw} from '../model.ts';
import {markdownFront, markdownInSlices} from './markdown/index.ts';
import {plainFront, plainInSlices} from './plain/index.ts';
import {finished} from './slices.ts';

/** A way to read a text; total: any text is at worst plain paragraphs. */
export type Format = (raw: Raw) => Document;

/** How a type is read in slices, and how its first part is read alone. */
type Reading = {
  readonly inSlices: (raw: Raw) => Generator<undefined, Document>;
  readonly front: (raw: Raw, units: number) => Document;
};

const plain: Reading = {inSlices: plainInSlices, front: plainFront};

const markdown: Reading = {inSlices: markdownInSlices, front: markdownFront};

const readingOf = (type: MediaType): Reading => (type === 'text/markdown' ? markdown : plain);

/** Reads a text as `parse` does, in slices: yields now and then, so that keys are answered meanwhile, and returns the document. */
export const parseInSlices = (raw: Raw): Generator<undefined, Document> => readingOf(raw.type).inSlices(raw);

/** Reads a text whose format is always at hand; a web page is shown as it came, unless `formatFor` was asked before. */
export const parse: Format = raw => finished(parseInSlices(raw));

/**
 * The front of a text, about `units` UTF-16 units of it, so that a screen can be shown before the rest is read: its text,
 * blocks and inlines are those that `parse` begins with (see the formats for their exceptions). A short text is read whole.
 */
export const parseFront = (raw: Raw, units: number): Document =>
  raw.text.length <= units ? parse(raw) : readingOf(raw.type).front(raw, units);

/** How texts of a type are read. What reads web pages and feeds is loaded only for one. */
export async function formatFor(type: MediaType): Promise<Format> {
  if (type === 'text/html') return (await import('./html/index.ts')).parseHtml;
  return /rss|atom|feed/.test(type) ? (await import('./feed/index.ts')).parseFeed : parse;
}
