import type {IncomingHttpHeaders, IncomingMessage} from 'node:http';
import {codeOf} from '../failure.ts';
import {type Body, readBody} from './body.ts';
import type {Fence} from './dial.ts';
import {ask, type Line} from './request.ts';

/** What came of asking: the page at the end of all redirects. `hops` are the addresses on the way, `url` the last of them. */
export type Page = Body & {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly hops: readonly URL[];
};

/** How a page is asked for. */
export type Errand = {
  readonly line: Line;
  /** The most bytes of a body, as it comes and unpacked. */
  readonly limit: number;
  /** The headers to send to an address: conditions hold for one address only. */
  readonly headersFor: (url: URL) => Readonly<Record<string, string>>;
  /** Throws for an answer whose body is not wanted. */
  readonly check: (url: URL, status: number, headers: IncomingHttpHeaders) => void;
  /** A page named the first address, and not the reader: it may not lead to the private network either. */
  readonly isForeign?: boolean;
  readonly onHop: (url: URL) => void;
  readonly onBytes: (received: number, total: number | undefined) => void;
};

/** Thrown where redirects lead astray; `reason` goes on after the host. */
export class Astray extends Error {
  override readonly name = 'Astray';
  readonly reason: string;

  constructor(reason: string) {
    super();
    this.reason = reason;
  }
}

const mostHops = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads on to; undefined when it leads nowhere. Servers write Location in bytes, UTF-8 more often than not. */
function destination(url: URL, answer: IncomingMessage): URL | undefined {
  const {location} = answer.headers;
  if (!redirects.has(answer.statusCode ?? 0) || location === undefined) return undefined;
  const text = Buffer.from(location, 'latin1').toString('utf8');
  const written = text.includes('\ufffd') ? location : text;
  if (!URL.canParse(written, url.href)) throw new Astray('leads on to an address that is none');
  return new URL(written, url.href);
}

/** The next address of the walk, without secrets and fragments; throws `Astray` for one that is not followed. */
function vetted(given: URL, hops: readonly URL[]): URL {
  const next = new URL(given.href);
  if (next.protocol !== 'http:' && next.protocol !== 'https:')
    throw new Astray(`leads on to “${next.protocol.slice(0, 32)}”, and only http and https are followed`);
  next.username = '';
  next.password = '';
  next.hash = '';
  if (hops.some(hop => hop.href === next.href)) throw new Astray('leads in a circle');
  if (hops.length > mostHops) throw new Astray(`leads on and on, more than ${mostHops} times`);
  return next;
}

const dropped: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);
const isDropped = (error: unknown): boolean => dropped.has(codeOf(error));

type Step = {readonly next: URL} | Omit<Page, 'hops'>;

/** One request: leads on, or ends in a page. */
async function step(url: URL, errand: Errand, fence: Fence): Promise<Step> {
  const answer = await ask(url, errand.headersFor(url), errand.line, fence);
  try {
    const next = destination(url, answer);
    if (next) return {next};
    const {statusCode: status = 0, headers} = answer;
    errand.check(url, status, headers);
    return {url, status, headers, ...(await readBody(answer, errand))};
  } finally {
    answer.destroy();
  }
}

/** One request, and a second when the connection was dropped; a refusal is taken for what it is. */
async function persistentStep(url: URL, errand: Errand, fence: Fence): Promise<Step> {
  const again = () => step(url, errand, fence);
  let first: Step;
  try {
    first = await step(url, errand, fence);
  } catch (error) {
    if (!isDropped(error) || errand.line.signal.aborted) throw error;
    return again();
  }
  if ('next' in first || !isDropped(first.cut) || errand.line.signal.aborted) return first;
  const second = await again().catch(() => undefined);
  if (second === undefined) return first;
  return 'next' in second || second.cut === undefined || second.bytes.length >= first.bytes.length ? second : first;
}

/**
 * Walks from redirect to redirect, five at most, and reads the page at the end.
 *
 * An address of the private network is asked only when it was asked for: the first one, and where that one is private, its
 * host again.
 */
export async function fetchPage(start: URL, errand: Errand): Promise<Page> {
  let isHome = false;
  const onPrivate = () => {
    isHome = true;
  };
  const hops = [start];
  for (let url = start; ; ) {
    errand.onHop(url);
    const first: Fence = {mayBePrivate: errand.isForeign !== true, onPrivate};
    const later: Fence = {mayBePrivate: isHome && url.hostname === start.hostname, onPrivate: () => {}};
    const taken = await persistentStep(url, errand, hops.length === 1 ? first : later);
    if (!('next' in taken)) return {...taken, hops};
    url = vetted(taken.next, hops);
    hops.push(url);
  }
}
