import type {IncomingHttpHeaders} from 'node:http';
import CachePolicy from 'http-cache-semantics';
import type {KeptPage} from '../kept.ts';

/** The headers that say how long a page may be kept and how to ask whether it has changed: all others are forgotten. */
const kept = ['cache-control', 'expires', 'pragma', 'date', 'age', 'etag', 'last-modified', 'vary'] as const;
const longest = 1000;

/** What a server says of keeping its page. */
export const termsOf = (headers: IncomingHttpHeaders): KeptPage['terms'] =>
  Object.fromEntries(
    kept.flatMap(name => {
      const value = headers[name];
      return typeof value === 'string' && value.length <= longest ? [[name, value]] : [];
    }),
  );

type Request = {readonly url: string; readonly headers: Readonly<Record<string, string>>};
type Page = Pick<KeptPage, 'found' | 'fetched' | 'terms'>;

/** The rules of RFC 9111 for one page, for a cache that only one reader has. Without a word from the server nothing counts as fresh. */
function policyFor({terms, fetched}: Page, request: Request): CachePolicy {
  const passed = Math.max(0, Date.now() - Date.parse(fetched)) / 1000;
  const age = String(Math.ceil((Number(terms.age ?? 0) || 0) + passed));
  const headers = {date: fetched, ...terms, age};
  return new CachePolicy(request, {status: 200, headers}, {shared: false, cacheHeuristic: 0});
}

/** True when the server does not forbid to keep the page. */
export const mayKeep = (page: Page, request: Request): boolean => policyFor(page, request).storable();

/** True when a kept page is as good as a new one, so that nobody has to be asked. */
export const isFresh = (page: Page, request: Request): boolean =>
  page.found === request.url && policyFor(page, request).satisfiesWithoutRevalidation(request);

/** The headers that ask whether a kept page has changed since. */
export function conditionsFor({terms}: Page): Record<string, string> {
  return {
    ...(terms.etag !== undefined && {'if-none-match': terms.etag}),
    ...(terms['last-modified'] !== undefined && {'if-modified-since': terms['last-modified']}),
  };
}
