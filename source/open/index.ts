import type {Readable} from 'node:stream';
import type {MediaType, Raw} from '../model.ts';
import {isUrl} from './address.ts';
import {binaryKind} from './binary.ts';
import {gather} from './bytes.ts';
import {decode} from './decode.ts';
import {Failure, failureOf} from './failure.ts';
import {readBytes} from './file.ts';
import {mediaTypeOf} from './media-type.ts';
import {shelfPath} from './shelf.ts';

export {canonical, follow} from './address.ts';
export {Failure} from './failure.ts';
export {type ShelfEntry, shelf} from './shelf.ts';

/** How an address is opened. `type` overrules what its name tells; `input` is what `-` reads, standard input by default. */
export type OpenOptions = {readonly type?: MediaType; readonly input?: Readable};

/** A way in: which addresses it takes, and how their text comes through. */
type Door = {
  readonly takes: (address: string) => boolean;
  readonly open: (address: string, options: OpenOptions) => Promise<Raw>;
};

/** Bytes as a text; what is no text, or has no words, is a failure whose sentence begins with `subject`. */
function rawOf(address: string, subject: string, bytes: Uint8Array, type?: MediaType): Raw {
  const {text, encoding} = decode(bytes);
  const kind = binaryKind(bytes, encoding);
  if (kind) throw new Failure(`${subject} is not text: it looks like ${kind}.`);
  if (text.trim() === '') throw new Failure(`${subject} is empty.`);
  const found = mediaTypeOf(address, text, type);
  if (found === 'text/html') throw new Failure(`${subject} is a web page; reading those comes next.`);
  return {address, text, type: found};
}

async function openInput(address: string, {type, input = process.stdin}: OpenOptions): Promise<Raw> {
  try {
    return rawOf(address, 'Standard input', await gather(input, 'Standard input'), type);
  } catch (error) {
    throw failureOf('standard input', error);
  }
}

const openUrl = async (address: string): Promise<Raw> => {
  throw new Failure(`“${address}” is on the web, and reading web pages comes next.`);
};

const openShelf = async (name: string, {type}: OpenOptions): Promise<Raw> =>
  rawOf(name, `“${name}”`, await readBytes(shelfPath(name) ?? name), type ?? 'text/markdown');

const openFile = async (path: string, {type}: OpenOptions): Promise<Raw> =>
  rawOf(path, `“${path}”`, await readBytes(path), type);

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
