import type {Document, Head, Raw} from '../../model.ts';
import {Builder} from '../builder.ts';
import {dropHidden} from '../html/hidden.ts';
import {linksOf} from '../html/links.ts';
import {treeOf} from '../html/plant.ts';
import {Writer} from '../html/write.ts';
import {writeStandfirst, writeTitle} from '../masthead.ts';
import {dayOf} from './date.ts';
import type {Entry, Feed, Words} from './entry.ts';
import {carriedBy, resolved} from './front-page.ts';
import {opening, plainOf} from './plain.ts';

function writeWords(builder: Builder, words: Words | undefined, page: string): void {
  if (!words) return;
  if (words.isHtml) {
    const tree = treeOf(words.text);
    dropHidden(tree);
    new Writer(builder, linksOf({title: '', base: undefined, canonical: undefined}, page)).write(tree);
    return;
  }
  for (const paragraph of words.text.split(/\n\s*\n/)) builder.words(paragraph).close({kind: 'paragraph'});
}

/** An entry of a feed as an article, from the text that the feed carries of it; its page on the web is linked at the end. */
export function carriedArticle(raw: Raw, feed: Feed, entry: Entry): Document {
  const builder = new Builder();
  const title = opening(plainOf(entry.title), 300) || 'Untitled';
  const page = resolved(entry.link, raw.address);
  const date = dayOf(entry.date);
  const publication = plainOf(feed.title);
  const head: Head = {
    title,
    ...(entry.author && {byline: entry.author}),
    ...(date && {date}),
    ...(publication && {publication}),
    ...(feed.language && {language: feed.language}),
  };
  writeTitle(builder, title);
  writeStandfirst(builder, head);
  writeWords(builder, carriedBy(entry) ?? entry.content ?? entry.summary, page ?? raw.address);
  if (page) builder.words('This article on the web', {kind: 'link', href: page}).close({kind: 'dateline'});
  return builder.done(raw, head);
}
