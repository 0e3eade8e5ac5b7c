import type {Token} from 'markdown-it';
import type {Document, Head, Raw} from '../../model.ts';
import {Builder} from '../builder.ts';
import {frontMatterOf} from '../front-matter.ts';
import {isSameLine, writeStandfirst, writeTitle} from '../masthead.ts';
import {batchAt, batchesOf} from './blocks.ts';
import {definitionsOf, guessDefinitions} from './definitions.ts';
import {prepareFor} from './library.ts';
import {Walk} from './walk.ts';

/** The tokens of a heading: its opening, its words, its end. */
const headingTokens = 3;

/** Tells the title and what stands under it, and returns the blocks that follow: a heading that repeats the title is left out. */
function begin(builder: Builder, walk: Walk, head: Partial<Head>, tokens: readonly Token[]): readonly Token[] {
  const [open, words] = tokens;
  const heading = open?.type === 'heading_open' ? (words?.content ?? '') : '';
  if (head.title) writeTitle(builder, head.title);
  else if (open?.tag === 'h1') walk.read(tokens.slice(0, headingTokens));
  writeStandfirst(builder, head);
  const isTold = head.title ? isSameLine(heading, head.title) : open?.tag === 'h1';
  return heading && isTold ? tokens.slice(headingTokens) : tokens;
}

const lines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Reads Markdown in slices: yields now and then, so that keys are answered meanwhile. */
export function* markdownInSlices(raw: Raw): Generator<undefined, Document> {
  const {head, body} = frontMatterOf(lines(raw.text));
  prepareFor(body);
  const builder = new Builder();
  const walk = new Walk(builder, yield* definitionsOf(body));
  let isBegun = false;
  for (const {tokens} of batchesOf(body)) {
    walk.read(isBegun || tokens.length === 0 ? tokens : begin(builder, walk, head, tokens));
    isBegun ||= tokens.length > 0;
    yield;
  }
  if (!isBegun) begin(builder, walk, head, []);
  walk.readNotes();
  return builder.done(raw, {...head, title: head.title ?? walk.title ?? ''});
}

/** How long a front may get to hold its first block whole, in UTF-16 units. */
const longestFront = 131_072;

/** The first items of a list that is longer than `units`: all but the last, which may go on. */
function firstItems(body: string, units: number): readonly Token[] | undefined {
  const cut = body.slice(0, body.lastIndexOf('\n', units) + 1);
  const tokens = batchAt(cut, 0, cut.length)?.tokens ?? [];
  const last = tokens.findLastIndex(({type, level}) => type === 'list_item_open' && level === 1);
  return tokens[0]?.type.endsWith('_list_open') && last > 1 ? tokens.slice(0, last) : undefined;
}

/** The first blocks of a text, about `units` of it; a first block that is too long is cut at the end of a line. */
function frontTokens(body: string, units: number): readonly Token[] {
  for (let size = units; size < longestFront; size *= 4) {
    const tokens = batchAt(body, 0, size)?.tokens ?? firstItems(body, size);
    if (tokens) return tokens;
  }
  const cut = body.slice(0, Math.max(units, longestFront));
  return batchAt(cut, 0, cut.length)?.tokens ?? [];
}

/**
 * The first blocks of a Markdown text, about `units` of it: the whole begins with the same text, blocks and inlines.
 * But for two things: what only looks like the definition of a link or a note, in code, counts as one here; and a first block
 * of more than 131,072 units is cut.
 */
export function markdownFront(raw: Raw, units: number): Document {
  const {head, body} = frontMatterOf(lines(raw.text));
  prepareFor(body);
  const builder = new Builder();
  const walk = new Walk(builder, guessDefinitions(body));
  walk.read(begin(builder, walk, head, frontTokens(body, Math.max(1, units))));
  return builder.done(raw, {...head, title: head.title ?? walk.title ?? ''});
}
