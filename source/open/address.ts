import {dirname, join, resolve} from 'node:path';
import {shelfPath} from './shelf.ts';

/** True for an address on the web. */
export const isUrl = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * One name for an article however it was asked for, to remember it by: the URL without its fragment, `shelf:name`, or the
 * whole path. Undefined for standard input, which cannot be asked for again.
 */
export function canonical(address: string, folder = process.cwd()): string | undefined {
  if (address === '-') return undefined;
  if (isUrl(address)) return URL.canParse(address) ? new URL(address).href.split('#')[0] : address;
  return shelfPath(address) ? `shelf:${address}` : resolve(folder, address);
}

/** The address that a link in the article at `base` leads to; on the shelf, `other.md` is the article `other`. */
export function follow(base: string, href: string): string {
  if (isUrl(href)) return href;
  if (isUrl(base)) return URL.canParse(href, base) ? new URL(href, base).href : href;
  const path = href.split('#')[0] ?? '';
  if (base === '-' || resolve(path) === path) return path;
  const name = path.replace(/^\.\//, '').replace(/\.md$/, '');
  if (shelfPath(base) && shelfPath(name)) return name;
  return shelfPath(base) ? path : join(dirname(base), path);
}
