import {sizeInWords} from '../bytes.ts';
import {codeOf, Failure} from '../failure.ts';
import {isDamaged} from './body.ts';
import {Fenced} from './dial.ts';
import {Astray} from './hops.ts';
import {Oversized, Unpackable} from './packing.ts';
import {headerLimit} from './request.ts';
import {ProxyTrouble} from './tunnel.ts';

/** What an opening was about when something went wrong. `host` is the one asked last; limits are in ms and bytes. */
export type Circumstances = {
  readonly address: string;
  readonly host: string;
  readonly time: number;
  readonly limit: number;
};

const offline = '(is there a network?)';

/** What system errors mean, as the rest of a sentence that begins with the host. */
const meanings: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is a name that nobody knows',
  EAI_AGAIN: `cannot be looked up ${offline}`,
  EAI_FAIL: `cannot be looked up ${offline}`,
  ENODATA: 'is a name without an address',
  ECONNREFUSED: 'refuses the connection',
  EHOSTUNREACH: `cannot be reached ${offline}`,
  ENETUNREACH: `cannot be reached ${offline}`,
  ENETDOWN: `cannot be reached ${offline}`,
  EADDRNOTAVAIL: `cannot be reached ${offline}`,
  EHOSTDOWN: 'is down',
  ETIMEDOUT: 'did not answer',
  ECONNRESET: 'dropped the connection twice',
  ECONNABORTED: 'dropped the connection twice',
  EPIPE: 'dropped the connection twice',
  ERR_STREAM_PREMATURE_CLOSE: 'dropped the connection twice',
  EACCES: 'may not be reached from here: permission denied',
  EPERM: 'may not be reached from here: permission denied',
  ERR_ACCESS_DENIED: 'may not be reached from here: permission denied',
  HPE_HEADER_OVERFLOW: `sent headers of more than ${sizeInWords(headerLimit)}`,
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  CERT_NOT_YET_VALID: 'shows a certificate that is not valid yet (or the clock of this computer is wrong)',
  CERT_REVOKED: 'shows a certificate that was withdrawn',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate that is made out to somebody else',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate that nobody known here vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate that nobody known here vouches for',
  UNABLE_TO_GET_ISSUER_CERT: 'shows a certificate that nobody known here vouches for',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'shows a certificate that nobody known here vouches for',
};

/** Codes that come in families, by how they begin. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^HPE_/, 'answers in broken HTTP'],
  [/^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO|ERR_OSSL)/, 'cannot be spoken to safely: its TLS is broken'],
];

function proxyTrouble(reason: ProxyTrouble['reason']): string {
  if (reason === 'away') return 'is behind a proxy that cannot be reached (is its address in the environment right?)';
  if (reason === 'kind')
    return 'is behind a proxy of a kind that broadsheet cannot use; http:// and https:// ones it can';
  return `is behind a proxy that ${reason === 407 ? 'wants a name and a password' : 'does not let broadsheet through'} (${reason})`;
}

const isOversized = (error: unknown): boolean => error instanceof Oversized || codeOf(error) === 'ERR_BUFFER_TOO_LARGE';

/** What went wrong, as the rest of a sentence that begins with the host. */
function reasonOf(error: unknown, limit: number): string {
  if (error instanceof Fenced)
    return 'is an address of your own network, and a page on the internet may not lead there';
  if (error instanceof Astray) return error.reason;
  if (error instanceof ProxyTrouble) return proxyTrouble(error.reason);
  if (error instanceof Unpackable) return 'packed the page in a way that broadsheet cannot unpack';
  if (isOversized(error)) return `sent more than ${sizeInWords(limit)}, and broadsheet takes no more from the web`;
  if (isDamaged(error)) return 'sent a page that is damaged';
  const code = codeOf(error);
  const family = families.find(([start]) => start.test(code))?.[1];
  return meanings[code] ?? family ?? `cannot be read (${code || 'unknown error'})`;
}

/** A failure on the web: the address that was asked for, the host that failed, and how. `reason` goes on after the host. */
export const webFailure = ({address, host}: Pick<Circumstances, 'address' | 'host'>, reason: string): Failure =>
  new Failure(`${host} ${reason}: “${address}” could not be read.`);

/** The failure that people see for an error met on the way to a page. */
export function failureOnTheWay(circumstances: Circumstances, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const {message} = webFailure(circumstances, reasonOf(error, circumstances.limit));
  return new Failure(message, {cause: error});
}

/** The failure for a host that was too slow. */
export const failureOfTime = (circumstances: Circumstances): Failure =>
  webFailure(circumstances, `did not answer within ${Number((circumstances.time / 1000).toFixed(1))} s`);
