import {compareQuotations, compareSources} from '../ask/index.ts';
import type {Article, Quote, Source} from '../model.ts';
import {wordsOf} from '../reader/index.ts';

function quoteLine(article: Article, quote: Quote): string {
  const {attribution} = quote;
  const via = attribution?.via ? `, via ${attribution.via.name}` : '';
  return `“${wordsOf(article, quote)}”${attribution ? ` — ${attribution.source.name}${via}` : ''}`;
}

const sourceLine = ({name, kind}: Source): string => (kind === 'unnamed' ? `${name} (unnamed)` : name);

/** A headline with its rows under it; nothing where there are none. */
const part = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ['', `${title} (${rows.length})`, ...rows.map(row => `  ${row}`)];

/** Two articles beside each other as text: sources and quotations that both have, that only one has, and words that differ. */
export function compareLines(one: Article, other: Article): readonly string[] {
  const sources = compareSources(one, other);
  const quotes = compareQuotations(one, other);
  const differing = quotes.both.filter(({isSame}) => !isSame);
  return [
    `A  ${one.title} · ${one.address}`,
    `B  ${other.title} · ${other.address}`,
    ...part(
      'Sources that both have',
      sources.both.map(pair => sourceLine(pair.one)),
    ),
    ...part('Sources only in A', sources.onlyOne.map(sourceLine)),
    ...part('Sources only in B', sources.onlyOther.map(sourceLine)),
    ...part(
      'Quotations that both have',
      quotes.both.filter(({isSame}) => isSame).map(pair => quoteLine(one, pair.one)),
    ),
    ...part(
      'Quotations worded differently',
      differing.map(pair => `A ${quoteLine(one, pair.one)}\n  B ${quoteLine(other, pair.other)}`),
    ),
    ...part(
      'Quotations only in A',
      quotes.onlyOne.map(quote => quoteLine(one, quote)),
    ),
    ...part(
      'Quotations only in B',
      quotes.onlyOther.map(quote => quoteLine(other, quote)),
    ),
  ];
}

const quoteJson = (article: Article, quote: Quote): object => ({
  from: quote.from,
  to: quote.to,
  text: article.text.slice(quote.from, quote.to),
  speaker: quote.attribution?.source.name ?? null,
  via: quote.attribution?.via?.name ?? null,
});

const sourceJson = ({id, name, kind}: Source): object => ({id, name, kind});

/** The same as one JSON object on one line; offsets are into the text of the article that each quotation is from. */
export function compareJson(one: Article, other: Article): string {
  const sources = compareSources(one, other);
  const quotes = compareQuotations(one, other);
  return JSON.stringify({
    version: 1,
    a: {address: one.address, title: one.title},
    b: {address: other.address, title: other.title},
    sources: {
      both: sources.both.map(pair => ({a: sourceJson(pair.one), b: sourceJson(pair.other)})),
      onlyA: sources.onlyOne.map(sourceJson),
      onlyB: sources.onlyOther.map(sourceJson),
    },
    quotes: {
      both: quotes.both.map(pair => ({
        same: pair.isSame,
        a: quoteJson(one, pair.one),
        b: quoteJson(other, pair.other),
      })),
      onlyA: quotes.onlyOne.map(quote => quoteJson(one, quote)),
      onlyB: quotes.onlyOther.map(quote => quoteJson(other, quote)),
    },
  });
}
