import type {Block, Span} from '../../model.ts';
import {isCapital} from '../letters.ts';
import type {Quotation} from '../quotations/find.ts';
import {wordSet} from '../word-set.ts';
import {type Chunk, chunksOf} from './chunks.ts';
import {isHeadline, tagged} from './tagging.ts';
import {type Token, tokenise} from './token.ts';
import {isOneOf} from './words.ts';

/** A sentence as a skeleton: its quotations are one token each, its words stand in chunks. */
export type Sentence = Span & {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Whether nearly all its words begin with a capital. */
  readonly headline: boolean;
};

function quoteToken(text: string, quotation: Quotation, index: number): Token {
  const {from, to} = quotation.outer;
  return {
    from,
    to,
    text: text.slice(quotation.to - 1, quotation.to),
    lower: '',
    tag: 'q',
    form: undefined,
    quote: index,
  };
}

/** A longer stretch without a stop or a quotation, in UTF-16 units, is no prose: nobody speaks in it, and it is not read for its grammar. */
const breathless = 20_000;

/** A stretch without what is no prose in it. */
function* proseIn(text: string, {from, to}: Span): Generator<Span> {
  const stop = /[.!?;…]/g;
  const part = to - from > breathless ? text.slice(from, to) : '';
  let start = 0;
  for (let at = 0; at < part.length; at = stop.lastIndex || part.length) {
    const end = stop.exec(part)?.index ?? part.length;
    if (end - at <= breathless) continue;
    yield {from: from + start, to: from + at};
    start = end;
  }
  yield {from: from + start, to};
}

function tokeniseProse(text: string, stretch: Span, tokens: Token[]): void {
  for (const prose of proseIn(text, stretch)) tokenise(text, prose, tokens);
}

/** The words of a block with each of its quotations as one token. `offset`: the index of the first of them in the document's list. */
function blockTokens(text: string, block: Span, quotations: readonly Quotation[], offset: number): Token[] {
  const tokens: Token[] = [];
  let at = block.from;
  quotations.forEach((quotation, index) => {
    if (quotation.nested || quotation.outer.from < at) return;
    tokeniseProse(text, {from: at, to: quotation.outer.from}, tokens);
    tokens.push(quoteToken(text, quotation, offset + index));
    at = quotation.outer.to;
  });
  tokeniseProse(text, {from: at, to: block.to}, tokens);
  return tagged(tokens);
}

/** Whether a name and a verb of saying follow, as after “Why?” in `“Why?” Ms. Lee asked.` */
function speakerFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 7; next++) {
    const token = tokens[next];
    if (!token) return false;
    if (token.tag === 'v') return token.form !== undefined && token.form.kind !== 'act';
    if (!isOneOf(token.tag, 'NTPr')) return false;
  }
  return false;
}

const abbreviations = wordSet('U.S. U.N. U.K. a.m. p.m. Inc. Corp. Jr. Co. D.C.');
const openings = wordSet('The He She They It In But And A An His Her That This We I On At For');

function endsAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return next === undefined;
  if (token.tag !== 'q' && token.tag !== '.') return abbreviations.has(token.text) && openings.has(next.text);
  const starts = next.tag === 'q' || isCapital(next.text) || /^[\d$([]/.test(next.text);
  if (token.tag === 'q') {
    if (next.tag === 'q') return true;
    if (!/[.!?…]/.test(token.text) || !starts) return false;
    return token.text === '.' || !speakerFollows(tokens, index + 1);
  }
  return starts || token.text === ';';
}

/** No sentence is longer, in words: what a hostile text strings together is cut here, so that the work stays in proportion. */
const longest = 160;

/** The sentences of a block, in order. */
export function sentencesOf(text: string, block: Span, quotations: readonly Quotation[], offset: number): Sentence[] {
  const tokens = blockTokens(text, block, quotations, offset);
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    if (!endsAt(tokens, index) && index - from < longest) return;
    const part = tokens.slice(from, index + 1);
    sentences.push({
      from: part[0]?.from ?? token.from,
      to: token.to,
      tokens: part,
      chunks: chunksOf(part),
      headline: isHeadline(part),
    });
    from = index + 1;
  });
  return sentences;
}

/** A block of prose with its sentences. */
export type Paragraph = {readonly block: Block; readonly sentences: readonly Sentence[]};
