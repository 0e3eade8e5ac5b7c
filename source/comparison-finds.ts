import type {SourceComparison} from './ask/index.ts';
import {type Joined, JoinedSources} from './joined-sources.ts';
import type {Article, Document, Inline, Quote, Source, Span} from './model.ts';

/** A source of one of the articles that are compared. */
export type Named = {readonly article: Article; readonly source: Source};

/** What was written on the page, in order: whose words, and whose names. Links to `#quote-N` and `#name-N` say where. */
export type Finds = {
  readonly quotes: {readonly article: Article; readonly quote: Quote}[];
  readonly names: Named[];
};

const numberOf = (inline: Inline, kind: 'quote' | 'name'): number | undefined => {
  const [, name, number] = inline.kind === 'link' ? (/^#(quote|name)-(\d+)$/.exec(inline.href) ?? []) : [];
  return name === kind ? Number(number) : undefined;
};

const spansOf = ({inlines}: Document, kind: 'quote' | 'name'): ReadonlyMap<number, Span> =>
  new Map(
    inlines.flatMap((inline): [number, Span][] => {
      const number = numberOf(inline, kind);
      return number === undefined ? [] : [[number, {from: inline.from, to: inline.to}]];
    }),
  );

/** One source for both articles where both have it; of each with its own places on the page. */
function sourcesOn({both}: SourceComparison, names: readonly Named[], spans: ReadonlyMap<number, Span>) {
  const twin = new Map(both.map(({one, other}) => [other, one]));
  const joined = new JoinedSources<Source>();
  const at = (given: Source): Joined => {
    const source = twin.get(given) ?? given;
    return joined.at(source, source);
  };
  for (const [number, {source}] of names.entries()) {
    const span = spans.get(number);
    if (span) at(source).mentions.push(span);
  }
  return {all: joined.all, at: (source: Source): Source => at(source).source};
}

/** What stands on a page of comparison, as an article has it; the links by which it was found are taken out. */
export function findsIn(
  document: Document,
  {quotes, names}: Finds,
  comparison: SourceComparison,
): Pick<Article, 'sources' | 'quotes' | 'citations' | 'inlines'> {
  const quoted = spansOf(document, 'quote');
  const named = spansOf(document, 'name');
  const sources = sourcesOn(comparison, names, named);
  const starts = [...named.values()];
  const found = quotes.flatMap(({article, quote}, number): readonly Quote[] => {
    const span = quoted.get(number);
    if (!span) return [];
    const {attribution} = quote;
    const mention = starts.find(({from}) => from >= span.to) ?? span;
    const whose = attribution && {
      source: sources.at(attribution.source),
      mention,
      ...(attribution.via && {via: sources.at(attribution.via)}),
      rule: attribution.rule,
      confidence: attribution.confidence,
    };
    const {kind, direct} = quote;
    return [{...span, kind, direct, ...(whose && {attribution: whose}), origin: {article, quote}}];
  });
  const inlines = document.inlines.filter(
    inline => numberOf(inline, 'quote') === undefined && numberOf(inline, 'name') === undefined,
  );
  return {sources: sources.all, quotes: found, citations: [], inlines};
}
