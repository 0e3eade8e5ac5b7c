import {isUrl} from './address.ts';
import {Failure} from './failure.ts';
import {readBytes} from './file.ts';
import type {OpenOptions} from './index.ts';

/** The most bytes of a picture on disk. */
const mostBytes = 20 * 1024 * 1024;

/**
 * The bytes of a picture that stands in the article at `page`: from the web, or from a file beside it. A page on the web cannot name a
 * file. Throws only `Failure`.
 */
export async function openPicture(address: string, page: string, options: OpenOptions = {}): Promise<Uint8Array> {
  if (isUrl(address)) return (await import('./web/picture.ts')).fetchPicture(address, page, options);
  if (isUrl(page)) throw new Failure(`“${address}” is not on the web, as its page is.`);
  return readBytes(address, {limit: mostBytes});
}
