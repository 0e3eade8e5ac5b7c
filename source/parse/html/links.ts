import type {PageHead} from './metadata/index.ts';

const absolute = (href: string | undefined, base: string | undefined): string | undefined => {
  if (!href) return undefined;
  try {
    const {href: found, protocol} = new URL(href, base);
    return /^https?:$/.test(protocol) ? found : undefined;
  } catch {
    return undefined;
  }
};

/**
 * How the links of a page are resolved: against its `<base>`, its canonical address, or the address it came from. A fragment
 * stays one; a saved page that tells no address keeps its relative links.
 */
export function linksOf({base, canonical}: PageHead, address: string): (href: string) => string {
  const home = absolute(canonical, absolute(address, undefined)) ?? absolute(address, undefined);
  const root = absolute(base, home) ?? home;
  return href => {
    const bare = href.trim();
    if (bare === '' || bare.startsWith('#') || !root) return bare;
    try {
      const found = new URL(bare, root);
      const isHere = found.hash !== '' && home !== undefined && found.href.startsWith(`${home.replace(/#.*$/, '')}#`);
      return isHere ? found.hash : found.href;
    } catch {
      return '';
    }
  };
}
