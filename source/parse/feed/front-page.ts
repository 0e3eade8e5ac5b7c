import type {Document, Raw} from '../../model.ts';
import {Builder} from '../builder.ts';
import {dayInWords} from '../masthead.ts';
import {dayOf} from './date.ts';
import type {Entry, Feed} from './entry.ts';
import {entryName} from './entry-name.ts';
import {opening, plainOf} from './plain.ts';

const longestTitle = 300;
const longestSummary = 400;

/** A summary longer than this is the article itself. */
const whole = 1500;

/** The text that an entry carries, when it is the article and not a teaser. */
export function carriedBy(entry: Entry): Entry['content'] {
  const {content, summary} = entry;
  if (content && plainOf(content).length > Math.max(500, 1.5 * plainOf(summary).length)) return content;
  return plainOf(summary).length > whole ? summary : undefined;
}

/** A link of a feed from its own address, when it has one. */
export const resolved = (link: string | undefined, base: string): string | undefined => {
  if (link === undefined) return undefined;
  return URL.canParse(link, base) ? new URL(link, base).href : link;
};

/** The address of an entry that is read from its feed: relative where the feed is a file. */
function addressOf(entry: Entry, base: string): string | undefined {
  if (base === '-' || !carriedBy(entry)) return undefined;
  const home = base.replace(/#.*$/, '');
  const last = /^https?:/i.test(home) ? home : home.replace(/^.*[\\/]/, '');
  return `${last}#entry=${entryName(entry)}`;
}

/** Where a feed stands, and in which language its dates are told. */
type Place = {readonly base: string; readonly language: string | undefined};

function writeEntry(builder: Builder, entry: Entry, {base, language = 'en'}: Place): void {
  const summary = plainOf(entry.summary) || plainOf(entry.content);
  const title = plainOf(entry.title) || opening(summary, longestTitle / 3) || entry.link || 'Untitled';
  const page = resolved(entry.link, base);
  const here = addressOf(entry, base);
  const href = here ?? page;
  builder.words(opening(title, longestTitle), ...(href === undefined ? [] : [{kind: 'link', href} as const]));
  builder.close({kind: 'heading', level: 2});
  const date = dayOf(entry.date);
  const told = [date === undefined ? '' : dayInWords({date, language}), opening(entry.author ?? '', 100)].filter(
    part => part !== '',
  );
  builder.words(told.join(' · '));
  if (here && page) builder.words(told.length > 0 ? ' · ' : '').words('on the web', {kind: 'link', href: page});
  builder.close({kind: 'dateline'});
  if (summary !== title) builder.words(opening(summary, longestSummary)).close({kind: 'paragraph'});
}

/** A feed as a front page: a heading for each entry, which leads to its article, with its date, author and summary. */
export function frontPageOf(raw: Raw, feed: Feed): Document {
  const builder = new Builder();
  const title = plainOf(feed.title) || raw.address;
  builder.words(opening(title, longestTitle)).close({kind: 'heading', level: 1});
  const summary = opening(plainOf(feed.summary), longestSummary);
  if (summary !== title) builder.words(summary).close({kind: 'summary'});
  const place = {base: raw.address, language: feed.language};
  for (const entry of feed.entries) writeEntry(builder, entry, place);
  if (feed.entries.length === 0) builder.words('This feed has no entries.').close({kind: 'paragraph'});
  const date = feed.entries
    .map(entry => dayOf(entry.date) ?? '')
    .sort()
    .at(-1);
  return builder.done(raw, {
    title,
    publication: title,
    ...(summary && {summary}),
    ...(date && {date}),
    ...(feed.language !== undefined && {language: feed.language}),
  });
}
