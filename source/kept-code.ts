import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {Script} from 'node:vm';

/** What V8 has compiled, how many parts of the program had run by then, and in how many starts it was gathered. */
type Code = {readonly code: Buffer; readonly count: number; readonly starts: number};

/** The first start of a build finds nothing that it could remember, the second one does: functions of both belong to a start. */
const enough = 3;

const toRead = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** How many bytes after the code tell that all of it is there, how many parts it is of, and of how many starts. */
const sealLength = 16;

/** One word of four bytes in so many counts for the seal: eight in every page of a disk. */
const stride = 127;

/**
 * A sum over a part of the words, in two halves. V8 looks at nothing but the head of what it is given: a page that a disk has
 * lost must be seen here, in a tenth of a millisecond: this runs before anything is compiled.
 */
function sealOf({code, count, starts}: Code): Buffer {
  // Bytes as they come from a file, or from V8, stand where words can.
  const {buffer, byteOffset, length} = code.byteOffset % 4 === 0 ? code : Uint8Array.from(code);
  const words = new Int32Array(buffer, byteOffset, length >> 2);
  let sum = code.length;
  for (let at = 0; at < words.length; at += stride) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  const seal = Buffer.alloc(sealLength);
  seal.writeInt32LE(count, 0);
  seal.writeInt32LE(code.length, 4);
  seal.writeInt32LE(sum, 8);
  seal.writeInt32LE(starts, 12);
  return seal;
}

/** Whether a file is this user's own, and nobody else may write to it. Windows knows neither by these numbers. */
const isOwn = ({uid, mode}: Stats): boolean => !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);

/** What a file keeps; undefined when there is none, when it is not whole, and when it may be another's: it is going to be run. */
export function readCode(path: string): Code | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, toRead);
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOwn(stats)) return undefined;
    const bytes = readFileSync(file);
    const end = bytes.length - sealLength;
    if (end <= 0) return undefined;
    const kept = {code: bytes.subarray(0, end), count: bytes.readInt32LE(end), starts: bytes.readInt32LE(end + 12)};
    return sealOf(kept).equals(bytes.subarray(end)) ? kept : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** After how many days what another build keeps is taken for left behind. */
const longest = 30;

/** Takes away what other builds of the program have kept and nobody has made anew since. */
function sweep(path: string): void {
  const folder = dirname(path);
  const others = readdirSync(folder).filter(name => name !== basename(path) && /^[\da-f]{16}-v/.test(name));
  for (const name of others) {
    const {mtimeMs} = statSync(join(folder, name));
    if (Date.now() - mtimeMs > longest * 24 * 60 * 60 * 1000) rmSync(join(folder, name), {force: true});
  }
}

function discard(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // Nothing could be written there, so nothing is left there.
  }
}

/**
 * Writes compiled code beside its place and moves it there. Where that is not possible, the next start is a little slower; and so it
 * is when the disk loses it, which its seal tells: nothing is waited for.
 */
export function keepCode(path: string, kept: Code): void {
  const written = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), {recursive: true, mode: 0o700});
    writeFileSync(written, Buffer.concat([kept.code, sealOf(kept)]), {flag: 'wx', mode: 0o600});
    renameSync(written, path);
    sweep(path);
  } catch {
    discard(written);
  }
}

/** How something is done while V8 has the flags of a start, where others have been set since (source/tidying.ts). */
type AsUsual = <Result>(work: () => Result) => Result;

const asUsual: AsUsual = work => {
  const given: Readonly<Record<symbol, AsUsual | undefined>> = Object(globalThis);
  return (given[Symbol.for('broadsheet.asUsual')] ?? (only => only()))(work);
};

/** The parts of the program: `need` runs one when it is first asked for, `count` tells how many have run. */
export type Parts = {readonly need: Need; readonly count: () => number};

/** Gives a part of the program, or a module, by its name. */
export type Need = (name: string) => unknown;

type Entry = (outside: Need, folder: string, file: string) => Parts;

/** The parts that a file of the build holds; what is not in it is had from `outside`. Their code is kept `learning` milliseconds later, if at all. */
export function partsOf(path: string, outside: Need, kept: string | undefined, learning?: number): Parts {
  const known = kept === undefined ? undefined : readCode(kept);
  // The build writes ASCII: read as bytes, the text takes half the room and no decoding.
  const source = readFileSync(path, 'latin1');
  const script = new Script(source, {filename: path, ...(known && {cachedData: known.code})});
  const parts = (script.runInThisContext() as Entry)(outside, dirname(path), path);
  const {count, starts} = known && !script.cachedDataRejected ? known : {count: 0, starts: 0};
  if (kept !== undefined && learning !== undefined)
    once(learning, () => {
      if (parts.count() <= count && starts >= enough) return;
      keepCode(kept, {code: asUsual(() => script.createCachedData()), count: parts.count(), starts: starts + 1});
    });
  return parts;
}

/**
 * Does something in so many milliseconds, or at an end before: what V8 has compiled is kept when the functions of a first screen have
 * run, and kept anew when other parts have run than before.
 */
function once(later: number, work: () => void): void {
  const timer = setTimeout(end, later).unref();
  process.once('exit', end);
  function end(): void {
    clearTimeout(timer);
    process.off('exit', end);
    work();
  }
}
