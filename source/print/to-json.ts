import type {Article, Attribution, Block, Citation, Quote, Section, Source, Span} from '../model.ts';
import {minutesFor, wordsIn} from './word-count.ts';

const spanOf = ({from, to}: Span): Span => ({from, to});

type Quoted = Span & {readonly text: string};

/** A stretch with its words. */
const quoted = (text: string, {from, to}: Span): Quoted => ({from, to, text: text.slice(from, to)});

function blockOf(block: Block): object {
  const place = {kind: block.kind, ...spanOf(block)};
  switch (block.kind) {
    case 'heading':
      return {kind: block.kind, level: block.level, ...spanOf(block)};
    case 'item':
      return {...place, depth: block.depth, marker: block.marker};
    case 'block-quote':
      return {...place, depth: block.depth};
    case 'code':
      return {...place, language: block.language ?? null};
    case 'footnote':
      return {...place, marker: block.marker};
    case 'table':
      return {...place, header: block.header, align: block.align, rows: block.rows.map(row => row.map(spanOf))};
    default:
      return place;
  }
}

/** Who said it and by which words: nulls where nobody is named. */
function attributionOf(text: string, attribution: Attribution | undefined): object {
  return {
    mention: attribution ? quoted(text, attribution.mention) : null,
    cue: attribution?.cue ? quoted(text, attribution.cue) : null,
    via: attribution?.via?.id ?? null,
    rule: attribution?.rule ?? null,
    confidence: attribution?.confidence ?? null,
  };
}

const sectionOf = ({title, level, from, to, given}: Section): Section => ({title, level, from, to, given});

const sourceOf = ({id, name, kind, role, mentions}: Source): object => ({
  id,
  name,
  kind,
  role: role ?? null,
  mentions: mentions.map(({from, to, role: part}) => ({from, to, role: part ?? null})),
});

const headOf = ({address, type, title, byline, date, publication, language, text}: Article): object => ({
  address,
  type,
  title,
  byline: byline ?? null,
  date: date ?? null,
  publication: publication ?? null,
  language: language ?? null,
  words: wordsIn(text),
  minutes: minutesFor(wordsIn(text)),
  text,
});

const quoteOf = (text: string, {from, to, kind, direct, attribution}: Quote): object => ({
  ...quoted(text, {from, to}),
  kind,
  direct,
  speaker: attribution?.source.id ?? null,
  ...attributionOf(text, attribution),
});

const citationOf = (text: string, {from, to, attribution}: Citation): object => ({
  ...quoted(text, {from, to}),
  source: attribution.source.id,
  ...attributionOf(text, attribution),
});

/** How many entries of a list are put into words at a time: those of a long text would fill the memory. */
const batch = 1000;

function* listed<Entry>(name: string, entries: readonly Entry[], told: (entry: Entry) => object): Generator<string> {
  yield `,"${name}":[`;
  for (let at = 0; at < entries.length; at += batch)
    yield `${at > 0 ? ',' : ''}${JSON.stringify(entries.slice(at, at + batch).map(told)).slice(1, -1)}`;
  yield ']';
}

const linksIn = ({inlines}: Article): readonly object[] =>
  inlines.flatMap(inline => (inline.kind === 'link' ? [{from: inline.from, to: inline.to, href: inline.href}] : []));

/**
 * An article as one JSON object on one line, version 1, in parts that follow each other: every field is there, `null` where the text
 * says nothing.
 *
 * Offsets are UTF-16 units into `text`; lists are in order of `from`; sources are named by their ids.
 */
export function* jsonParts(article: Article): Generator<string> {
  const {text} = article;
  yield JSON.stringify({version: 1, ...headOf(article)}).slice(0, -1);
  yield* listed('blocks', article.blocks, blockOf);
  yield* listed('links', linksIn(article), link => link);
  yield* listed('sections', article.sections, sectionOf);
  yield* listed('sources', article.sources, sourceOf);
  yield* listed('quotes', article.quotes, quote => quoteOf(text, quote));
  yield* listed('citations', article.citations, citation => citationOf(text, citation));
  yield '}';
}

/** The same as one string. */
export const toJson = (article: Article): string => [...jsonParts(article)].join('');
