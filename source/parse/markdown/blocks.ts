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

/**
 * The top-level blocks that begin and end in about `size` units of the text from `from`: undefined when not one ends there.
 * A last block that reaches the end of the portion may go on after it, so it is left out, unless the text ends there too.
 */
export function batchAt(text: string, from: number, size: number): Batch | undefined {
  const to = lineEnd(text, from + size);
  const library = markdown();
  const state = new library.block.State(text.slice(from, to), library, {}, []);
  const found = readBlocks(state);
  if (to >= text.length) return {tokens: state.tokens, definitions: found.map(({env}) => env), next: to};
  const last = found.pop();
  if (last && found.length === 0) return undefined;
  return {
    tokens: state.tokens.slice(0, last?.tokens),
    definitions: found.map(({env}) => env),
    next: last ? from + (state.bMarks[last.line] ?? 0) : to,
  };
}

/** The top-level blocks of a Markdown text, some at a time, exactly as markdown-it reads the whole: a block longer than a portion gets a longer one. */
export function* batchesOf(text: string): Generator<Batch> {
  let size = usual;
  for (let from = 0; from < text.length; ) {
    const batch = batchAt(text, from, size);
    if (batch) yield batch;
    size = batch ? usual : 2 * size;
    from = batch?.next ?? from;
  }
}
