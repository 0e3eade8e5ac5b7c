import type {Readable} from 'node:stream';
import type {MediaType, Raw} from '../model.ts';
import {entryOf, isUrl} from './address.ts';
import {gather} from './bytes.ts';
import {failureOf} from './failure.ts';
import {readBytes} from './file.ts';
import {frontOf, frontWithEnd} from './front.ts';
import type {KeptPages} from './kept.ts';
import type {Progress} from './progress.ts';
import {rawOf} from './raw.ts';
import {shelfPath} from './shelf.ts';
import type {Network} from './web/network.ts';

export {canonical, comparisonAddress, follow, fragmentOf, isUrl, jump} from './address.ts';
export {Failure} from './failure.ts';
export {frontAddress, frontPage} from './front-page.ts';
export type {KeptPage, KeptPages} from './kept.ts';
export {openPicture} from './picture.ts';
export {type Progress, progressInWords} from './progress.ts';
export {type ShelfEntry, shelf} from './shelf.ts';
export {watch} from './watch.ts';

/** How an address is opened; all but the first two are for the web. */
export type OpenOptions = {
  /** Overrules what the name, the server or the words tell. */
  readonly type?: MediaType;
  /** Of a large file only so many UTF-16 units are wanted at first: what comes has `whole`. */
  readonly frontFirst?: number;
  /** What `-` reads: standard input by default. */
  readonly input?: Readable;
  /** Gives up when it is aborted; a failure then says so. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** The most time that all of it may take, in ms: 20 s by default. */
  readonly time?: number;
  /** The most bytes taken, from the web as they come and unpacked: 16 MB by default, from the web 10 MB. */
  readonly limit?: number;
  /** Asks the server again, even if what is kept is fresh. */
  readonly reload?: boolean;
  /** Where pages are kept; without it nothing is. */
  readonly kept?: KeptPages;
  /** The version of the program, which servers are told. */
  readonly version?: string;
  readonly network?: Network;
};

/** A way in: which addresses it takes, and how their text comes through. */
type Door = {
  readonly takes: (address: string) => boolean;
  readonly open: (address: string, options: OpenOptions) => Promise<Raw>;
};

async function openInput(address: string, {type, input = process.stdin, ...bounds}: OpenOptions): Promise<Raw> {
  try {
    return await rawOf(await gather(input, 'Standard input', bounds), {address, subject: 'Standard input', type});
  } catch (error) {
    throw failureOf('standard input', error);
  }
}

// What speaks to the web is loaded only for it.
const openUrl = async (address: string, options: OpenOptions): Promise<Raw> =>
  (await import('./web/index.ts')).openUrl(address, options);

const openShelf = async (name: string, {type = 'text/markdown'}: OpenOptions): Promise<Raw> =>
  rawOf(await readBytes(shelfPath(name) ?? name), {address: name, subject: `“${name}”`, type});

async function openWhole(address: string, {type, ...bounds}: OpenOptions): Promise<Raw> {
  const path = address.slice(0, address.length - entryOf(address).length);
  const raw = await rawOf(await readBytes(path, bounds), {address: path, subject: `“${path}”`, type});
  return {...raw, address};
}

/** Links and notes that have a name may be defined at the end of a text. */
const hasNames = ({type, text}: Raw): boolean => type === 'text/markdown' && /\](?!\()/.test(text);

/** What is shown of a large file before all of it has been read; undefined when that cannot be told from its front. */
async function openFront(address: string, {type, ...bounds}: OpenOptions, units: number): Promise<Raw | undefined> {
  const rawFor = (bytes: Buffer | undefined): Promise<Raw | undefined> | undefined =>
    bytes && rawOf(bytes, {address, subject: address, type}).catch(() => undefined);
  const bytes = frontOf(address, bounds, units);
  const front = await rawFor(bytes);
  const raw = bytes && front && hasNames(front) ? await rawFor(frontWithEnd(address, bounds, bytes)) : front;
  const isByLines = raw?.type === 'text/markdown' || raw?.type === 'text/plain';
  return isByLines ? {...raw, whole: () => openWhole(address, {...bounds, type: raw.type})} : undefined;
}

const openFile = async (address: string, options: OpenOptions): Promise<Raw> =>
  (options.frontFirst ? await openFront(address, options, options.frontFirst) : undefined) ??
  openWhole(address, options);

/**
 * The doors, tried in this order. A bare name that is on the shelf is the shelf's; a slash or an extension makes it a path,
 * so `./name` opens the file beside you.
 */
const doors: readonly Door[] = [
  {takes: address => address === '-', open: openInput},
  {takes: isUrl, open: openUrl},
  {takes: name => shelfPath(name) !== undefined, open: openShelf},
  {takes: () => true, open: openFile},
];

/** Opens an address: a name on the shelf, a path, `-` for standard input, or a URL. Throws only `Failure`. */
export async function open(address: string, options: OpenOptions = {}): Promise<Raw> {
  const door = doors.find(candidate => candidate.takes(address));
  return (door?.open ?? openFile)(address, options);
}
