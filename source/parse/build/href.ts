import {safe} from '../safe.ts';
import {withRealHost} from './host.ts';

const scheme = /^[a-z][a-z\d+.-]*:/i;
const followed = /^(?:https?:\/\/|mailto:)/i;

/** The longest address that is kept: longer ones are data, not places. */
const longest = 4096;

const encoded = (unsafe: string): string => (safe(unsafe) === unsafe ? unsafe : encodeURIComponent(unsafe));

/**
 * The address of a link as the reader may follow it: http, https, mailto, relative, or `#fragment`; undefined for all others.
 *
 * Browsers leave out tabs and newlines before they look for a scheme, so this does too. Without a scheme, `//host` is https.
 */
export function hrefOf(raw: string): string | undefined {
  const bare = raw
    .slice(0, longest + 1)
    .replace(/[\t\n\r]/g, '')
    .trim();
  if (bare === '' || bare.length > longest || bare.startsWith('\\')) return undefined;
  const href = bare
    .toWellFormed()
    .replace(/[\s<>"]/g, encodeURIComponent)
    .replace(/[^\x20-\x7e]+/g, encoded);
  if (/^\/[/\\]/.test(href)) return withRealHost(`https:${href}`);
  // Encoded, as Markdown leaves them, they hide a scheme as well.
  if (scheme.test(href.replace(/%0[9ad]/gi, '')) && !followed.test(href)) return undefined;
  return withRealHost(href);
}
