import type {Document, Raw} from '../../model.ts';
import {parsePlain} from '../plain/index.ts';
import {readAtom} from './atom.ts';
import {carriedArticle} from './carried.ts';
import type {Feed} from './entry.ts';
import {entryName} from './entry-name.ts';
import {frontPageOf} from './front-page.ts';
import {readJsonFeed} from './json.ts';
import {readRss} from './rss.ts';
import {treeOfXml} from './xml.ts';

export {feedNamedIn} from './named.ts';

/** A text as a feed, whatever its server calls it; undefined when it is none. */
function feedIn(text: string): Feed | undefined {
  if (/^\s*\{/.test(text)) return readJsonFeed(text);
  const root = treeOfXml(text);
  return readAtom(root) ?? readRss(root);
}

/** Reads RSS, Atom or JSON Feed: a front page of links, or the one entry that `#entry=` names. What is no feed is plain text. */
export function parseFeed(raw: Raw): Document {
  const feed = feedIn(raw.text);
  const name = /#entry=([\da-f]+)$/.exec(raw.address)?.[1];
  const entry = name === undefined ? undefined : feed?.entries.find(candidate => entryName(candidate) === name);
  if (!feed) return parsePlain(raw);
  return entry ? carriedArticle(raw, feed, entry) : frontPageOf(raw, feed);
}
