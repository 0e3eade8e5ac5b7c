import {Parser} from 'htmlparser2';

/** How far into a page its head is looked for, in UTF-16 units. */
const looked = 200_000;
const feedType = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;

/** Feeds of comments, of one tag, of one article: not what an outlet publishes. */
const aside = /comments?(?:\s+feed)?$|\bcomments\b|\/comments\//i;

/** The address of the feed that a page at `base` names; undefined when it names none. The first that is not for comments counts. */
export function feedNamedIn(html: string, base: string): string | undefined {
  const found: {readonly href: string; readonly title: string}[] = [];
  let root = base;
  const parser = new Parser({
    onopentag: (name, {rel = '', type = '', href = '', title = ''}) => {
      if (name === 'base' && URL.canParse(href, base)) root = new URL(href, base).href;
      if (name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && feedType.test(type.trim()) && href !== '')
        found.push({href, title});
      if (name === 'body') parser.pause();
    },
  });
  parser.write(html.slice(0, looked));
  const links = found
    .filter(({href}) => URL.canParse(href, root))
    .map(({href, title}) => ({url: new URL(href, root), title}))
    .filter(({url}) => /^https?:$/.test(url.protocol));
  return (links.find(({url, title}) => !aside.test(title) && !aside.test(url.pathname)) ?? links[0])?.url.href;
}
