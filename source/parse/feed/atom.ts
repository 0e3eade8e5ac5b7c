import {type Entry, type Feed, htmlWords, mostEntries, plainWords, type Words} from './entry.ts';
import {child, childrenOf, type Element, wordsOf} from './xml.ts';

/** What an Atom text construct says: plain, HTML in words, or XHTML in markup. */
function textIn(element: Element | undefined): Words | undefined {
  if (!element) return undefined;
  const type = element.attributes.get('type') ?? 'text';
  if (/xhtml/.test(type)) return htmlWords(element.markup);
  return /html/.test(type) ? htmlWords(element.words) : plainWords(element.words);
}

/** Where the page is: the alternate link, the first one when several are. */
function linkOf(element: Element): string | undefined {
  const links = childrenOf(element, 'link').filter(link => (link.attributes.get('rel') ?? 'alternate') === 'alternate');
  const page = links.find(link => /html/.test(link.attributes.get('type') ?? 'html')) ?? links[0];
  return page?.attributes.get('href')?.trim();
}

const authorOf = (element: Element): string | undefined =>
  childrenOf(element, 'author')
    .map(author => wordsOf(author, 'name'))
    .filter(name => name !== undefined)
    .slice(0, 3)
    .join(', ') || undefined;

function entryOf(element: Element): Entry {
  const link = linkOf(element);
  const content = child(element, 'content');
  const title = textIn(child(element, 'title'));
  return {
    id: wordsOf(element, 'id') ?? link ?? title?.text ?? '',
    title,
    link,
    date: wordsOf(element, 'published', 'issued', 'created', 'updated', 'modified'),
    author: authorOf(element),
    summary: textIn(child(element, 'summary')),
    // A content with `src` stands elsewhere.
    content: content?.attributes.has('src') ? undefined : textIn(content),
  };
}

/** A tree whose names have no prefix where all of Atom's have one: `<atom:feed>`. */
function bare(element: Element, prefix: string): Element {
  const name = element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name;
  return {...element, name, children: element.children.map(inner => bare(inner, prefix))};
}

/** For the feed of Atom 1.0, and of 0.3, which some old outlets still have. */
export function readAtom(root: Element): Feed | undefined {
  const prefixed = root.children.find(element => element.name.endsWith(':feed'));
  const feed = prefixed ? bare(prefixed, prefixed.name.slice(0, -'feed'.length)) : child(root, 'feed');
  if (!feed) return undefined;
  return {
    title: textIn(child(feed, 'title')),
    summary: textIn(child(feed, 'subtitle', 'tagline')),
    language: feed.attributes.get('xml:lang'),
    entries: childrenOf(feed, 'entry').slice(0, mostEntries).map(entryOf),
  };
}
