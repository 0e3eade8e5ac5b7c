import {introductionOf} from '../ask/index.ts';
import type {Article} from '../model.ts';
import type {Cited} from './cite.ts';
import {webAddress} from './cite-origin.ts';

const escaped = (words: string): string => words.replace(/[\\`*_~[\]<>#|]|&(?=#?\w+;)/g, '\\$&');

function sourceLine(article: Article, {attribution, carriers}: Cited): string {
  if (!attribution) return 'nobody named';
  const role = introductionOf(article, attribution.source);
  return [attribution.source.name, ...(role ? [role] : []), ...carriers.map(name => `via ${name}`)].join(', ');
}

function origin(article: Article): string {
  const url = webAddress(article);
  const parts = [article.publication, article.date?.slice(0, 10), url ? undefined : article.address];
  const told = parts.flatMap(part => (part ? [escaped(part)] : []));
  return [
    `*${escaped(article.title)}*`,
    ...told,
    ...(url ? [`<${url.replace(/[<>\s]/g, encodeURIComponent)}>`] : []),
  ].join(', ');
}

/** Quotations as Markdown: a block quotation each, with its source and where it stands under it. */
export const markdown = (article: Article, quotes: readonly Cited[]): readonly string[] =>
  quotes
    .flatMap(quote => [
      `> “${escaped(quote.words)}”`,
      '>',
      `> — ${escaped(sourceLine(article, quote))}. ${origin(article)}.`,
      '',
    ])
    .slice(0, -1);
