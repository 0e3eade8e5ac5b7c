import type {Article, Attribution, Quote} from '../model.ts';
import {bibtex} from './cite-bibtex.ts';
import {csl} from './cite-csl.ts';
import {markdown} from './cite-markdown.ts';

/** The forms in which quotations are written for a bibliography. */
export type CiteForm = 'md' | 'bibtex' | 'csl';

/** A quotation with what a bibliography wants to know of it. */
export type Cited = {
  /** Unique in the article, and made for people: `alqasimehr-2020-1`. */
  readonly id: string;
  readonly words: string;
  readonly attribution?: Attribution;
  /** The outlets that carried it, the nearest to the reader first. */
  readonly carriers: readonly string[];
};

const keyWord = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d\s-]/g, '')
    .trim()
    .split(/\s+/)
    .at(-1) || 'unnamed';

const carriersOf = ({via, chain}: Attribution): readonly string[] =>
  (chain ?? (via ? [via] : [])).map(({name}) => name);

function citedOf(article: Article, quote: Quote, number: number): Cited {
  const {attribution} = quote;
  const who = keyWord(attribution?.source.name ?? 'unnamed');
  const year = article.date?.slice(0, 4);
  return {
    id: [who, ...(year ? [year] : []), `${number}`].join('-'),
    words: article.text
      .slice(quote.from, quote.to)
      .replace(/\s+/g, ' ')
      .trim()
      // The comma that American type sets within the marks belongs to the sentence around them.
      .replace(/,$/, ''),
    ...(attribution && {attribution}),
    carriers: attribution ? carriersOf(attribution) : [],
  };
}

const forms: Readonly<Record<CiteForm, (article: Article, quotes: readonly Cited[]) => readonly string[]>> = {
  md: markdown,
  bibtex,
  csl,
};

/** All that is quoted in an article, phrases left out, with who said it and who carried it, for a bibliography; line by line. */
export function cite(article: Article, form: CiteForm): readonly string[] {
  const spoken = article.quotes.filter(({kind}) => kind === 'speech');
  return forms[form](
    article,
    spoken.map((quote, at) => citedOf(article, quote, at + 1)),
  );
}
