import type {Article, Source} from '../model.ts';
import type {Cited} from './cite.ts';
import {dateParts, nameParts, webAddress} from './cite-origin.ts';

const authorOf = (source: Source): object => nameParts(source) ?? {literal: source.name};

function item(article: Article, {id, words, attribution, carriers}: Cited): object {
  const parts = dateParts(article);
  const url = webAddress(article);
  return {
    id,
    type: 'speech',
    title: words,
    ...(attribution && {author: [authorOf(attribution.source)]}),
    'container-title': article.title,
    ...(article.publication && {publisher: article.publication}),
    ...(parts.length > 0 && {issued: {'date-parts': [parts]}}),
    ...(url && {URL: url}),
    ...(article.language && {language: article.language}),
    ...(carriers.length > 0 && {note: `via ${carriers.join(', via ')}`}),
  };
}

/** Quotations as CSL-JSON, which Zotero and pandoc read: one array. */
export const csl = (article: Article, quotes: readonly Cited[]): readonly string[] =>
  JSON.stringify(
    quotes.map(quote => item(article, quote)),
    undefined,
    2,
  ).split('\n');
