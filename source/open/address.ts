import {dirname, join, resolve} from 'node:path';
import {frontAddress} from './front-page.ts';
import {shelfPath} from './shelf.ts';

/** True for an address on the web. */
export const isUrl = (address: string): boolean => /^https?:\/\//i.test(address);

/** How the address of a page begins that sets two articles beside each other: it is made, and cannot be asked for again. */
export const comparisonAddress = 'comparison:';

/** The fragment that names one entry of a feed, `#entry=3f2a90bc01234f`; empty for every other address. */
export const entryOf = (address: string): string => /#entry=[\da-f]{8,32}$/.exec(address)?.[0] ?? '';

/** An address without the fragment that names a place in its text; what names an entry of a feed stays. */
const withoutPlace = (address: string): string => {
  const entry = entryOf(address);
  return entry || !address.includes('#') ? address : address.slice(0, address.indexOf('#'));
};

/**
 * One name for an article however it was asked for, to remember it by: the URL without its fragment, `shelf:name`, or the
 * whole path. Undefined for standard input and for pages that are made, a comparison and the front page: they cannot be asked for
 * again.
 */
export function canonical(address: string, folder = process.cwd()): string | undefined {
  if (address === '-' || address === frontAddress || address.startsWith(comparisonAddress)) return undefined;
  if (isUrl(address)) return withoutPlace(URL.canParse(address) ? new URL(address).href : address);
  return shelfPath(address) ? `shelf:${address}` : resolve(folder, address);
}

/** A path as a link writes it, with `%20` for a space. */
const unescaped = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The address that a relative link in the file or the article of the shelf at `base` leads to. */
function beside(base: string, href: string): string {
  const entry = entryOf(href);
  const path = unescaped(href.split(/[#?]/)[0] ?? '');
  if (path === '') return withoutPlace(base);
  if (resolve(path) === path) return `${path}${entry}`;
  const name = path.replace(/^\.\//, '').replace(/\.md$/, '');
  if (shelfPath(base) && shelfPath(name)) return name;
  return base === '-' || shelfPath(base) ? `${path}${entry}` : `${join(dirname(withoutEntry(base)), path)}${entry}`;
}

const withoutEntry = (address: string): string => address.slice(0, address.length - entryOf(address).length);

/**
 * The address that a link in the article at `base` leads to, without the place in it; on the shelf, `other.md` is the article
 * `other`. A link that is only a place leads to `base` itself; `mailto:` stays what it is.
 */
export function follow(base: string, href: string): string {
  if (/^mailto:/i.test(href)) return href;
  if (!isUrl(href) && !isUrl(base)) return beside(base, href);
  if (href.startsWith('#') && entryOf(href) === '') return withoutPlace(base);
  const from = isUrl(base) ? base : undefined;
  return URL.canParse(href, from) ? withoutPlace(new URL(href, from).href) : href;
}

/** The place within an article that a link names, `#fragment`; empty when it names none, or an entry of a feed. */
export const fragmentOf = (href: string): string =>
  href.includes('#') && entryOf(href) === '' ? href.slice(href.indexOf('#')) : '';

/**
 * The place that a link leads to when it stays within the article at `base`: `#fragment`; undefined for a link that leads to
 * another article.
 */
export function jump(base: string, href: string): string | undefined {
  const fragment = fragmentOf(href);
  if (fragment === '') return undefined;
  if (href.startsWith('#')) return fragment;
  const target = follow(base, href);
  return canonical(target) !== undefined && canonical(target) === canonical(base) ? fragment : undefined;
}
