import type {IncomingHttpHeaders} from 'node:http';
import {Failure} from '../failure.ts';
import type {OpenOptions} from '../index.ts';
import {deadlineIn} from './deadline.ts';
import {fetchPage} from './hops.ts';
import {theNetwork} from './network.ts';
import {accepted} from './packing.ts';
import {lineOf} from './request.ts';
import {failureOfTime, failureOnTheWay, webFailure} from './sentences.ts';
import {statusInWords} from './status.ts';
import {urlOf} from './url.ts';

const defaultTime = 20_000;

/** The most bytes of a picture. */
export const mostBytes = 8 * 1024 * 1024;

const wanted = 'image/jpeg, image/png, image/*;q=0.2, */*;q=0.1';

const isPicture = (type: string): boolean => type === '' || /^image\/|^application\/octet-stream|^binary\//i.test(type);

/** Throws for an answer that is no picture, before its body is waited for. */
function check(address: string, url: URL, status: number, headers: IncomingHttpHeaders): void {
  if (status !== 200) throw webFailure({address, host: url.host}, statusInWords(status));
  if (!isPicture(headers['content-type'] ?? '')) throw new Failure(`“${address}” is no picture.`);
}

const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).hostname : undefined);

/**
 * Fetches the picture of a page. The page named it, not the reader: an address of the private network is asked only where the page
 * itself came from the same host. Nothing is kept. Throws only `Failure`.
 */
export async function fetchPicture(address: string, page: string, options: OpenOptions): Promise<Uint8Array> {
  const {time = defaultTime, network = theNetwork, onProgress, signal, version = '0'} = options;
  const url = urlOf(address);
  const deadline = deadlineIn(time, signal);
  const line = lineOf(network, deadline.signal);
  let {host} = url;
  try {
    const {bytes, cut} = await fetchPage(url, {
      line,
      limit: mostBytes,
      isForeign: hostOf(page) !== url.hostname,
      headersFor: () => ({'user-agent': `broadsheet/${version}`, accept: wanted, 'accept-encoding': accepted}),
      check: (hop, status, headers) => check(address, hop, status, headers),
      onHop: hop => {
        host = hop.host;
        onProgress?.({stage: 'asking', host, received: 0});
      },
      onBytes: (received, total) =>
        onProgress?.({stage: 'receiving', host, received, ...(total !== undefined && {total})}),
    });
    if (cut !== undefined) throw webFailure({address, host}, 'broke off');
    return bytes;
  } catch (error) {
    if (signal?.aborted) throw new Failure(`“${address}” was given up before it had come.`);
    if (deadline.isOver() && !(error instanceof Failure)) throw failureOfTime({address, host, time, limit: mostBytes});
    throw failureOnTheWay({address, host, time, limit: mostBytes}, error);
  } finally {
    deadline.end();
    line.close();
  }
}
