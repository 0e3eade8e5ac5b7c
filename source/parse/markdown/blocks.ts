import type {StateBlock, Token} from 'markdown-it';
import type {Definitions} from './definitions.ts';
import {markdown} from './library.ts';

/** How much text is read at a time, in UTF-16 units: a few milliseconds' worth. */
const usual = 16_384;

/** The end of the line that holds `at`, its newline included. */
function lineEnd(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** What a top-level block says of links and notes, the line it starts at, and how many tokens stand before it. */
type Found = {readonly env: Partial<Definitions>; readonly line: number; readonly tokens: number};

function readBlock(state: StateBlock, line: number): Found {
  const env = {};
  const tokens = state.tokens.length;
  state.env = env;
  state.line = line;
  for (const rule of markdown().block.ruler.getRules('')) if (rule(state, line, state.lineMax, false)) break;
  return {env, line, tokens};
}

function readBlocks(state: StateBlock): Found[] {
  const found: Found[] = [];
  for (let line = state.skipEmptyLines(0); line < state.lineMax; line = state.skipEmptyLines(state.line))
    found.push(readBlock(state, line));
  return found;
}

/** Some top-level blocks: their tokens, without what stands within a line, and their definitions. */
export type Batch = {
  readonly tokens: readonly Token[];
  readonly definitions: readonly Partial<Definitions>[];
  /** Where the next block begins in the text. */
  readonly next: number;
};

/** What stands in about `size` units of a text, whatever goes on after them. */
type Portion = {
  readonly state: StateBlock;
  readonly found: readonly Found[];
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
};

function portionAt(text: string, from: number, size: number): Portion {
  const to = lineEnd(text, from + size);
  const library = markdown();
  const state = new library.block.State(text.slice(from, to), library, {}, []);
  return {state, found: readBlocks(state), from, to, isLast: to >= text.length};
}

const definitionsIn = (found: readonly Found[]): Batch['definitions'] => found.map(({env}) => env);

function wholeBlocks({state, found, from, to, isLast}: Portion): Batch | undefined {
  if (isLast) return {tokens: state.tokens, definitions: definitionsIn(found), next: to};
  const last = found.at(-1);
  if (last && found.length === 1) return undefined;
  return {
    tokens: state.tokens.slice(0, last?.tokens),
    definitions: definitionsIn(found.slice(0, -1)),
    next: last ? from + (state.bMarks[last.line] ?? 0) : to,
  };
}

/**
 * The top-level blocks that begin and end in about `size` units of the text from `from`: undefined when not one ends there.
 * A last block that reaches the end of the portion may go on after it, so it is left out, unless the text ends there too.
 */
export const batchAt = (text: string, from: number, size: number): Batch | undefined =>
  wholeBlocks(portionAt(text, from, size));

/** Blocks that hold others are read in parts from this length on, in UTF-16 units: their tokens would fill the memory. */
const long = 262_144;

const holders: ReadonlySet<string> = new Set([
  'bullet_list_open',
  'ordered_list_open',
  'blockquote_open',
  'table_open',
]);

/** The first part of a block that holds others: a list is cut before an item, what else there is at the end of a line. */
function firstPart({state, found, from, to}: Portion): Batch | undefined {
  const {tokens} = state;
  const first = tokens[0]?.type ?? '';
  if (!holders.has(first)) return undefined;
  const definitions = definitionsIn(found);
  const last = tokens.findLastIndex(({type, level}) => type === 'list_item_open' && level === 1);
  const line = tokens[last]?.map?.[0];
  if (last < 2 || line === undefined || !first.endsWith('_list_open')) return {tokens, definitions, next: to};
  return {tokens: tokens.slice(0, last).concat(tokens.slice(-1)), definitions, next: from + (state.bMarks[line] ?? 0)};
}

/** The top-level blocks of a Markdown text, some at a time, as markdown-it reads the whole, but for what is `long`: a block longer than a portion gets a longer one. */
export function* batchesOf(text: string): Generator<Batch> {
  let size = usual;
  for (let from = 0; from < text.length; ) {
    const portion = portionAt(text, from, size);
    const batch = wholeBlocks(portion) ?? (size < long ? undefined : firstPart(portion));
    if (batch) yield batch;
    size = batch ? usual : 2 * size;
    from = batch?.next ?? from;
  }
}
