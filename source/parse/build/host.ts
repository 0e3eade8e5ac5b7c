const confusable = [
  'Cyrillic',
  'Greek',
  'Armenian',
  'Cherokee',
  'Coptic',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Thai',
  'Lisu',
  'Deseret',
];
let made: readonly RegExp[] | undefined;

/** Patterns on Unicode's classes take their time: they are made for the first host that is not all ASCII. */
function scripts(): readonly RegExp[] {
  made ??= ['Latin', ...confusable].map(script => new RegExp(`\\p{Script=${script}}`, 'u'));
  return made;
}

const authority = /^(https?:\/\/)([^/?#\\]*)/i;

/** True for a host that could be taken for another: letters of scripts that look alike, in one name. */
const isMixed = (host: string): boolean =>
  /[^\x20-\x7e]/.test(host) && scripts().filter(script => script.test(host)).length > 1;

/**
 * An address with its host as it really is, `xn--…`, where the letters of different scripts are mixed in its name, as in a
 * Cyrillic “аpple.com”; a name in one script stays readable. Undefined when there is no such host.
 */
export function withRealHost(href: string): string | undefined {
  const [found, start = '', host = ''] = authority.exec(href) ?? [];
  if (found === undefined) return href;
  if (!URL.canParse(href)) return undefined;
  return isMixed(host) ? `${start}${new URL(href).host}${href.slice(found.length)}` : href;
}
