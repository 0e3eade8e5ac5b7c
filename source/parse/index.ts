import type {Document, MediaType, Raw} from '../model.ts';
import {parsePlain} from './plain.ts';

/** A way to read a text; total: any text is at worst plain paragraphs. */
export type Format = (raw: Raw) => Document;

/** Reads a text whose format is always at hand; a web page is shown as it came, unless `formatFor` was asked before. */
export const parse: Format = raw => parsePlain(raw);

/** How texts of a type are read. What reads web pages is loaded only for one. */
export async function formatFor(type: MediaType): Promise<Format> {
  return type === 'text/html' ? (await import('./html/index.ts')).parseHtml : parse;
}
