import type {Raw} from '../../model.ts';
import {entryOf} from '../address.ts';
import {charsetOf} from '../charset.ts';
import {Failure} from '../failure.ts';
import type {OpenOptions} from '../index.ts';
import type {KeptPage} from '../kept.ts';
import {sniff} from '../media-type.ts';
import {rawOf} from '../raw.ts';
import {checkAnswer, checkKind, toldBy, wanted} from './content-type.ts';
import {deadlineIn} from './deadline.ts';
import {fetchPage, type Page} from './hops.ts';
import {theNetwork} from './network.ts';
import {agoInWords, noticeOfCut, noticesOfWay} from './notices.ts';
import {accepted} from './packing.ts';
import {lineOf} from './request.ts';
import {failureOfTime, failureOnTheWay} from './sentences.ts';
import {conditionsFor, isFresh, mayKeep, termsOf} from './terms.ts';
import {urlOf} from './url.ts';

const defaultTime = 20_000;
const defaultLimit = 10 * 1024 * 1024;
const home = 'https://www.npmjs.com/package/broadsheet';

const headersBy = (version: string): Readonly<Record<string, string>> => ({
  'user-agent': `broadsheet/${version} (+${home})`,
  accept: wanted,
  'accept-encoding': accepted,
  'accept-language': '*',
});

/** One opening: what was asked for, what is kept of it, and how it is to be done. */
type Opening = {
  readonly address: string;
  readonly url: URL;
  readonly present: KeptPage | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly options: OpenOptions;
};

const isFeed = (type: Raw['type']): boolean => /rss|atom|feed/.test(type);

/** What is kept, as a text; an entry of a feed keeps its name. */
const rawOfKept = ({address, options}: Opening, page: KeptPage, notices: readonly string[]): Raw => ({
  address: `${page.found}${isFeed(page.type) ? entryOf(address) : ''}`,
  text: page.text,
  type: options.type ?? page.type,
  fetched: page.fetched,
  ...(notices.length > 0 && {notices}),
});

/** Keeps a page under the address that was asked for, and under the one where it was found: links and lists lead there. */
function keep({options}: Opening, page: KeptPage): void {
  void options.kept?.keep(page);
  if (page.found !== page.address) void options.kept?.keep({...page, address: page.found});
}

/** The kept page, confirmed by its server to be as it is. */
function confirmed(opening: Opening, present: KeptPage, page: Page): Raw {
  const terms = {...present.terms, ...termsOf(page.headers)};
  const again = {...present, terms, fetched: new Date().toISOString()};
  keep(opening, again);
  return rawOfKept(opening, again, noticesOfWay(page.hops));
}

/** Some servers call their feeds pages; the words know better. */
function asFeed(raw: Raw, {type}: OpenOptions): Raw {
  const sniffed = sniff(raw.text);
  return type === undefined && raw.type === 'text/html' && isFeed(sniffed) ? {...raw, type: sniffed} : raw;
}

const secondsOf = (ms: number): number => Number((ms / 1000).toFixed(1));

/** A page that came: read as text, and kept when its server does not mind and nothing of it is missing. */
async function arrived(opening: Opening, page: Page, isLate: boolean): Promise<Raw> {
  const {address, options, headers} = opening;
  const header = page.headers['content-type'];
  const told = toldBy(header);
  const type = options.type ?? ('type' in told ? told.type : undefined);
  const known = {address: page.url.href, subject: `“${address}”`, type, charset: charsetOf(header)};
  const raw = asFeed(await rawOf(page.bytes, known), options);
  checkKind(address, raw.type, header);
  const late = isLate ? secondsOf(options.time ?? defaultTime) : undefined;
  const cut = page.cut === undefined ? [] : [noticeOfCut(page.url.host, page.bytes.length, late)];
  const fetched = new Date().toISOString();
  const kept = {...raw, address: opening.url.href, found: page.url.href, fetched, terms: termsOf(page.headers)};
  const request = {url: page.url.href, headers};
  if (cut.length === 0 && options.type === undefined && mayKeep(kept, request)) keep(opening, kept);
  return rawOfKept(opening, kept, [...noticesOfWay(page.hops), ...cut]);
}

/** Asks the web. Throws `Failure`. */
async function fetched(opening: Opening): Promise<Raw> {
  const {address, url, present, options, headers} = opening;
  const {time = defaultTime, limit = defaultLimit, network = theNetwork, onProgress} = options;
  const deadline = deadlineIn(time, options.signal);
  const line = lineOf(network, deadline.signal);
  let {host} = url;
  const isKnown = (hop: URL) => present?.found === hop.href;
  try {
    const page = await fetchPage(url, {
      line,
      limit,
      headersFor: hop => (present && isKnown(hop) ? {...headers, ...conditionsFor(present)} : headers),
      check: (hop, status, answered) => checkAnswer(address, hop, {status: status, isKnown: isKnown(hop)}, answered),
      onHop: hop => {
        host = hop.host;
        onProgress?.({stage: 'asking', host, received: 0});
      },
      onBytes: (received, total) =>
        onProgress?.({stage: 'receiving', host, received, ...(total !== undefined && {total})}),
    });
    if (options.signal?.aborted) throw new Error('given up');
    return page.status === 304 && present
      ? confirmed(opening, present, page)
      : await arrived(opening, page, deadline.isOver());
  } catch (error) {
    if (options.signal?.aborted) throw new Failure(`“${address}” was given up before it had come.`);
    if (deadline.isOver() && !(error instanceof Failure)) throw failureOfTime({address, host, time, limit});
    throw failureOnTheWay({address, host, time, limit}, error);
  } finally {
    deadline.end();
    line.close();
  }
}

/**
 * Opens a page on the web, or what is kept of it where that is fresh, where an entry of a kept feed is asked for, and where
 * the web fails: then a notice says how old it is. Throws only `Failure`.
 */
export async function openUrl(address: string, options: OpenOptions): Promise<Raw> {
  const url = urlOf(address);
  const present = await options.kept?.find(url.href);
  const opening = {address, url, present, options, headers: headersBy(options.version ?? '0')};
  if (present === undefined) return fetched(opening);
  const ago = agoInWords(new Date(present.fetched));
  const isEntry = entryOf(address) !== '' && isFeed(present.type);
  if (!options.reload && (isEntry || isFresh(present, {url: url.href, headers: opening.headers})))
    return rawOfKept(opening, present, /^\d+ (?:day|hour)/.test(ago) ? [`This copy was kept ${ago}.`] : []);
  try {
    return await fetched(opening);
  } catch (error) {
    if (!(error instanceof Failure) || options.signal?.aborted) throw error;
    return rawOfKept(opening, present, [`This is the copy kept ${ago}; ${error.message}`]);
  }
}
