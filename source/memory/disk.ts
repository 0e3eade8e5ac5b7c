import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/** The most that a file of the state can hold, in bytes; what is larger is not ours. */
const limit = 64 * 1024;

// Symbolic links are not followed, and a pipe in our place cannot hold us up. Windows has neither flag.
const toRead = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const toWrite = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** Makes the folder if need be, for its owner alone; throws when it is somebody else's. */
export function prepareFolder(folder: string): void {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const {uid, mode} = statSync(folder);
  const own = process.getuid?.();
  if (own !== undefined && own !== 0 && uid !== own) throw new Error('the folder is somebody else’s');
  if (own !== undefined && own === uid && (mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

const isLink = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;

/** The text of a file of ours; undefined when it is not there, or only a link; `corrupt` when it is no file, or larger than `most` bytes. */
export function readSmall(path: string, most = limit): string | 'corrupt' | undefined {
  if (!existsSync(path) || isLink(path)) return undefined;
  let file: number | undefined;
  try {
    file = openSync(path, toRead);
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > most) return 'corrupt';
    const bytes = Buffer.alloc(Math.min(most, stats.size + limit) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null);
    return length > most ? 'corrupt' : bytes.toString('utf8', 0, length);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Twelve digits. No cryptography, which takes 4 ms to load: what is there is never written to, and the folder is this user's own. */
const chance = (): string =>
  Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');

const temporary = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.${chance()}.tmp`);

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already, or the disk is: there is nothing left to save here.
  }
}

const unfinished = new Set<string>();

/** Notes a file that is being written; one that is not done when the program ends is taken away. */
function begin(path: string): void {
  if (unfinished.size === 0 && process.listenerCount('exit', sweepUnfinished) === 0)
    process.on('exit', sweepUnfinished);
  unfinished.add(path);
}

function sweepUnfinished(): void {
  for (const path of unfinished) discard(path);
}

/** Makes a rename last through a power cut. Windows cannot do it and does not need it. */
function settle(folder: string): void {
  let file: number | undefined;
  try {
    file = openSync(folder, constants.O_RDONLY);
    fsyncSync(file);
  } catch {
    // The content is safe already; some file systems do not sync folders.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function writeAllNow(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const count = writeSync(file, bytes, done, bytes.length - done);
    if (count === 0) throw new Error('the disk took nothing');
    done += count;
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const {bytesWritten} = await file.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw new Error('the disk took nothing');
    done += bytesWritten;
  }
}

/** Under its permission model Node 26 lets no program wait for the disk, whatever it may write: then the rename has to do. */
function unlessForbidden(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED')) throw error;
}

/** Replaces a file by `text`, the whole of it or not at all, before returning: for signals and exits. */
export function replaceNow(path: string, text: string): void {
  const beside = temporary(path);
  try {
    const file = openSync(beside, toWrite, 0o600);
    try {
      writeAllNow(file, Buffer.from(text));
      try {
        fsyncSync(file);
      } catch (error) {
        unlessForbidden(error);
      }
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    discard(beside);
    throw error;
  }
  settle(dirname(path));
}

/** Replaces a file by `text`, the whole of it or not at all; left as it was when `isWanted` says no at the last moment. */
export async function replace(path: string, text: string, isWanted: () => boolean): Promise<void> {
  const beside = temporary(path);
  begin(beside);
  try {
    const file = await open(beside, toWrite, 0o600);
    try {
      await writeAll(file, Buffer.from(text));
      await file.sync().catch(unlessForbidden);
    } finally {
      await file.close();
    }
    // Asked and renamed in one turn: a newer state saved meanwhile by `replaceNow` cannot be overwritten.
    if (isWanted()) renameSync(beside, path);
    else discard(beside);
  } catch (error) {
    discard(beside);
    throw error;
  } finally {
    unfinished.delete(beside);
  }
  settle(dirname(path));
}

/** Puts a file out of the way under a name that is free, `x.json.corrupt`; gives that name, if the file was still there. */
export function setAside(path: string): string | undefined {
  const names = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'].map(end => `${path}.corrupt${end}`);
  const free = names.find(name => !existsSync(name)) ?? `${path}.corrupt`;
  try {
    renameSync(path, free);
    return free;
  } catch (error) {
    if (existsSync(path)) throw error;
    return undefined;
  }
}

const aDay = 24 * 60 * 60 * 1000;

/** Removes what saves that were killed long ago have left in the folder. */
export function sweep(folder: string): void {
  const left = readdirSync(folder).filter(name => /^\.[0-9a-f]{32}\.json\.\d+\.[0-9a-f]{12}\.tmp$/.test(name));
  for (const name of left) {
    const stats = lstatSync(join(folder, name), {throwIfNoEntry: false});
    if (stats && Date.now() - stats.mtimeMs > aDay) discard(join(folder, name));
  }
}
