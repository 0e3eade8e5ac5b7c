import {introductionOf} from '../ask/index.ts';
import type {Article, Attribution, Span} from '../model.ts';

/** What can be listed. */
export type What = 'sections' | 'quotes' | 'sources' | 'citations' | 'links';

/** A field on one line: no tab and no newline in it. */
const field = (value: string | number | undefined): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const wordsOf = ({text}: Article, {from, to}: Span): string => text.slice(from, to);

const whoAndVia = (attribution: Attribution | undefined): readonly (string | undefined)[] => [
  attribution?.source.name,
  attribution?.via?.name,
];

type Row = readonly (string | number | undefined)[];

const lists: Readonly<Record<What, (article: Article) => readonly Row[]>> = {
  sections: ({sections}) => sections.map(({from, level, title}) => [from, level, title]),
  quotes: article =>
    article.quotes.map(quote => [quote.from, quote.kind, ...whoAndVia(quote.attribution), wordsOf(article, quote)]),
  sources: article =>
    article.sources.map(source => [
      source.mentions[0]?.from,
      source.kind,
      source.mentions.length,
      source.name,
      introductionOf(article, source),
      source.kind === 'unnamed' ? 'unnamed' : 'named',
    ]),
  citations: article =>
    article.citations.map(citation => [
      citation.from,
      citation.attribution.source.kind,
      ...whoAndVia(citation.attribution),
      wordsOf(article, citation),
    ]),
  links: article =>
    article.inlines.flatMap(inline =>
      inline.kind === 'link' ? [[inline.from, inline.href, wordsOf(article, inline)]] : [],
    ),
};

/**
 * What was found, one per line, for `cut` and `awk`: columns are apart by one tab, and empty where nothing is known.
 *
 * - sections: from, level, title
 * - quotes: from, kind, speaker, via, words
 * - sources: from (of the first mention), kind, number of mentions, name, role, named or unnamed
 * - citations: from, kind of source, source, via, words
 * - links: from, address, words
 */
export function list(article: Article, what: What): readonly string[] {
  return lists[what](article).map(row => row.map(field).join('\t'));
}
