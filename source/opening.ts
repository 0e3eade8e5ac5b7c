import {home} from './home.ts';
import type {Pages} from './memory/index.ts';
import type {Raw} from './model.ts';
import {isUrl, type OpenOptions, open} from './open/index.ts';
import {complain} from './output.ts';
import {version} from './version.ts';

async function pagesOfUser(notice: (sentence: string) => void): Promise<Pages> {
  const {cacheFolder, Pages} = await import('./memory/index.ts');
  return new Pages(cacheFolder({platform: process.platform, env: process.env, home: home()}), notice);
}

let pages: Promise<Pages> | undefined;

/** The pages that this user's cache keeps of the web; `notice` takes a sentence when the disk does not play along. */
export function keptPages(notice: (sentence: string) => void = complain): Promise<Pages> {
  pages ??= pagesOfUser(notice);
  return pages;
}

/** The name under which a page is kept: its address, without a fragment. */
function nameOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** The home page of an outlet names its feed, which is the front page that a reader of text wants; undefined for every other page. */
async function feedOf(page: Raw, options: OpenOptions): Promise<Raw | undefined> {
  if (page.type !== 'text/html' || !isUrl(page.address) || options.type !== undefined) return undefined;
  const {host, pathname, search} = new URL(page.address);
  if (pathname !== '/' || search !== '') return undefined;
  const {feedNamedIn} = await import('./parse/feed/index.ts');
  const feed = feedNamedIn(page.text, page.address);
  // No other host is asked than the one that the reader named.
  if (feed === undefined || new URL(feed).host !== host) return undefined;
  const raw = await open(feed, options).catch(() => undefined);
  const isFeed = raw !== undefined && /rss|atom|feed/.test(raw.type);
  return isFeed ? {...raw, notices: [...(raw.notices ?? []), `This is the feed that ${host} names.`]} : undefined;
}

/**
 * Opens an address as the door does, and one on the web with what is kept of it at hand: fresh pages come from the cache, and
 * all of them when the web fails. The home page of an outlet that names a feed opens as the feed. Throws only `Failure`.
 */
export async function openKept(address: string, options: OpenOptions = {}): Promise<Raw> {
  if (!isUrl(address)) return open(address, options);
  const all = {kept: await keptPages(), version, ...options};
  const raw = await open(address, all);
  return (await feedOf(raw, all)) ?? raw;
}

/** Notes what a page from the web turned out to be called, for the list of what was opened. */
export async function noteTitle(address: string, title: string): Promise<void> {
  if (isUrl(address) && URL.canParse(address)) await (await keptPages()).entitle(nameOf(address), title);
}
