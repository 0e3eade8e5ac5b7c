import type {Article, Attribution, Citation, Quote, Source} from '../model.ts';
import type {Focus} from './state.ts';
import {countBefore, fociOf} from './stops.ts';

/** What an article has of one source: their own words, statements told of them, what they carried of others, and everywhere they are named. */
export type Holding = {
  readonly source: Source;
  readonly quotes: readonly Focus[];
  readonly statements: readonly Focus[];
  readonly carried: readonly Focus[];
};

type Finding = Quote | Citation;

const carries = (source: Source, {via, chain}: Attribution): boolean =>
  via === source || (chain ?? []).some(one => one === source);

function pick(
  foci: readonly Focus[],
  findings: readonly Finding[],
  takes: (attribution: Attribution) => boolean,
): Focus[] {
  return foci.filter(({index}) => {
    const attribution = findings[index]?.attribution;
    return attribution !== undefined && takes(attribution);
  });
}

/** A statement that holds a quotation of the same source is told once: as the quotation. */
function withoutQuoted(statements: readonly Focus[], quotes: readonly Focus[]): readonly Focus[] {
  return statements.filter(({from, to}) => !quotes.some(quote => quote.from < to && quote.to > from));
}

const known = new WeakMap<Article, readonly Holding[]>();

/** The ledger of an article: what rests on each of its sources, in the order of the list of sources. */
export function ledgerOf(article: Article): readonly Holding[] {
  const made = known.get(article);
  if (made) return made;
  const quoteFoci = fociOf({article}, 'quote');
  const citationFoci = fociOf({article}, 'citation');
  const ledger = article.sources.map((source): Holding => {
    const quotes = pick(quoteFoci, article.quotes, attribution => attribution.source === source);
    const statements = pick(citationFoci, article.citations, attribution => attribution.source === source);
    const carried = [
      ...pick(quoteFoci, article.quotes, attribution => carries(source, attribution)),
      ...pick(citationFoci, article.citations, attribution => carries(source, attribution)),
    ].sort((one, other) => one.from - other.from);
    return {source, quotes, statements: withoutQuoted(statements, quotes), carried};
  });
  known.set(article, ledger);
  return ledger;
}

/**
 * Everything that rests on a source, in order: its words, its statements, and what it carried. Of places that overlap, as a statement
 * and the statement within it, there is one: a quotation before a statement, and else the first.
 */
export function placesOf({quotes, statements, carried}: Holding): readonly Focus[] {
  const all = [...quotes, ...statements, ...carried].sort((one, other) => one.from - other.from);
  const spoken = apart(all.filter(({kind}) => kind === 'quote'));
  const told = all
    .filter(({kind}) => kind === 'citation')
    .filter(({from, to}) => {
      const before = spoken[countBefore(spoken, to) - 1];
      return before === undefined || before.to <= from;
    });
  return [...spoken, ...apart(told)].sort((one, other) => one.from - other.from);
}

/** Of places in order, those that do not overlap one that was kept. */
function apart(places: readonly Focus[]): readonly Focus[] {
  let end = -1;
  return places.filter(({from, to}) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** The holding of one source. */
export const holdingOf = (article: Article, source: Source): Holding | undefined =>
  ledgerOf(article).find(holding => holding.source === source);
