import type {Article, Attribution, Block, Section, Source, Span} from '../model.ts';
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

/**
 * An article as one JSON object on one line, version 1: every field is there, `null` where the text says nothing.
 *
 * Offsets are UTF-16 units into `text`; lists are in order of `from`; sources are named by their ids.
 */
export function toJson(article: Article): string {
  const {text} = article;
  return JSON.stringify({
    version: 1,
    ...headOf(article),
    blocks: article.blocks.map(blockOf),
    links: article.inlines.flatMap(inline =>
      inline.kind === 'link' ? [{from: inline.from, to: inline.to, href: inline.href}] : [],
    ),
    sections: article.sections.map(sectionOf),
    sources: article.sources.map(sourceOf),
    quotes: article.quotes.map(({from, to, kind, direct, attribution}) => ({
      ...quoted(text, {from, to}),
      kind,
      direct,
      speaker: attribution?.source.id ?? null,
      ...attributionOf(text, attribution),
    })),
    citations: article.citations.map(({from, to, attribution}) => ({
      ...quoted(text, {from, to}),
      source: attribution.source.id,
      ...attributionOf(text, attribution),
    })),
  });
}
