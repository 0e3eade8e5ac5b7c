import {type Entry, type Feed, htmlWords, mostEntries, type Words} from './entry.ts';
import {child, childrenOf, type Element, wordsOf} from './xml.ts';

/** Where an item leads: its link, or its guid when that is one. */
function linkOf(item: Element): string | undefined {
  const guid = child(item, 'guid');
  const isLink = guid?.attributes.get('isPermaLink') !== 'false' && /^https?:/i.test(guid?.words.trim() ?? '');
  const atom = childrenOf(item, 'atom:link').find(link => (link.attributes.get('rel') ?? 'alternate') === 'alternate');
  return (
    wordsOf(item, 'link') ??
    (isLink ? guid?.words.trim() : atom?.attributes.get('href')) ??
    item.attributes.get('rdf:about')
  );
}

/** RSS has the summary in `description` and the whole in `content:encoded`; without the latter, a long description is the whole. */
const wholeOf = (item: Element): Words | undefined => htmlWords(wordsOf(item, 'content:encoded', 'content', 'body'));

function entryOf(item: Element): Entry {
  const link = linkOf(item);
  const title = wordsOf(item, 'title');
  return {
    id: wordsOf(item, 'guid') ?? link ?? title ?? wordsOf(item, 'description') ?? '',
    title: htmlWords(title),
    link,
    date: wordsOf(item, 'pubdate', 'dc:date', 'dcterms:created', 'published', 'date'),
    author: wordsOf(item, 'dc:creator', 'author', 'itunes:author'),
    summary: htmlWords(wordsOf(item, 'description', 'summary', 'itunes:summary')),
    content: wholeOf(item),
  };
}

/** For the feed that most outlets have: RSS 2.0 and its forebears 0.9x, and RSS 1.0, whose items stand beside the channel. */
export function readRss(root: Element): Feed | undefined {
  const rss = child(root, 'rss', 'rdf:rdf');
  const channel = child(rss, 'channel') ?? child(root, 'channel');
  if (!rss && !channel) return undefined;
  const items = [...childrenOf(channel, 'item'), ...childrenOf(rss, 'item')];
  return {
    title: htmlWords(wordsOf(channel, 'title')),
    summary: htmlWords(wordsOf(channel, 'description', 'itunes:summary')),
    language: wordsOf(channel, 'language', 'dc:language'),
    entries: items.slice(0, mostEntries).map(entryOf),
  };
}
