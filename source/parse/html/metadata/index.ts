import type {Head} from '../../../model.ts';
import {type Element, findAll} from '../tree.ts';
import {bylineOf} from './byline/index.ts';
import {dateOf} from './date.ts';
import {factsOf, metaValue} from './facts.ts';
import {publicationOf} from './publication.ts';
import {summaryOf} from './summary.ts';
import {titleOf} from './title.ts';

/** What a page says of itself, and the address that links in it are relative to. */
export type PageHead = Head & {readonly base: string | undefined; readonly canonical: string | undefined};

/** Reads what a page says of itself: JSON-LD first, then Open Graph and other metas, then the page as people see it. */
export function headOf(page: Element): PageHead {
  const facts = factsOf(page);
  const publication = publicationOf(facts);
  const byline = bylineOf(facts, publication);
  const date = dateOf(facts);
  const summary = summaryOf(facts);
  const language =
    findAll(page, ({name}) => name === 'html')[0]?.attributes.get('lang') ??
    metaValue(facts, 'og:locale')?.replace('_', '-');
  const linked = (rel: string): string | undefined =>
    findAll(
      page,
      ({name, attributes}) => name === 'link' && attributes.get('rel')?.toLowerCase() === rel,
    )[0]?.attributes.get('href');
  return {
    title: titleOf(facts, publication),
    ...(summary && {summary}),
    ...(byline && {byline}),
    ...(date && {date}),
    ...(publication && {publication}),
    ...(language && {language}),
    base: findAll(page, ({name}) => name === 'base')[0]?.attributes.get('href'),
    canonical: linked('canonical') ?? metaValue(facts, 'og:url'),
  };
}
