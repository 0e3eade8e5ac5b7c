import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs';
import {open} from 'node:fs/promises';
import {type Bounds, gather, tooLarge, usualLimit} from './bytes.ts';
import {Failure, failureOf} from './failure.ts';

// A pipe without a writer would hold an ordinary open for ever, and a terminal must not become ours by being read.
/** How a file is opened for reading. */
export const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const isDescriptor = (path: string): boolean => /^\/(?:dev|proc\/[^/]+)\/fd\/\d+$|^\/dev\/stdin$/.test(path);

function oddity(stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'is a folder, not an article';
  if (stats.isFIFO()) return 'is a pipe, not a file: give broadsheet its words on standard input';
  if (stats.isSocket()) return 'is a socket, not an article';
  return stats.isFile() ? undefined : 'is a device, not an article';
}

/** Reads on to the end, whatever the size says. At once: a stream would take longer to begin than most articles to read. */
function readToEnd(file: number, size: number, limit: number, subject: string): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let room = size + 1; ; room = 1 << 20) {
    const part = Buffer.allocUnsafe(room);
    const taken = readSync(file, part);
    if (taken === 0) return Buffer.concat(parts, length);
    length += taken;
    if (length > limit) throw tooLarge(subject, limit);
    parts.push(part.subarray(0, taken));
  }
}

function bytesOf(file: number, path: string, {limit = usualLimit}: Bounds): Buffer {
  const stats = fstatSync(file);
  const odd = oddity(stats);
  if (odd) throw new Failure(`“${path}” ${odd}.`);
  if (stats.size > limit) throw tooLarge(`“${path}”`, limit, stats.size);
  return readToEnd(file, stats.size, limit, `“${path}”`);
}

/** The bytes of a file. Read to its end whatever its size says, so that /proc works and a file cut meanwhile is no crash. */
export async function readBytes(path: string, bounds: Bounds = {}): Promise<Buffer> {
  try {
    if (isDescriptor(path)) return await readDescriptor(path, bounds);
    const file = openSync(path, flags);
    try {
      return bytesOf(file, path, bounds);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw failureOf(path, error);
  }
}

/** `<(command)` in a shell gives such a path: there is a writer, and waiting for it is right. */
async function readDescriptor(path: string, bounds: Bounds): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY);
  try {
    const stats = await file.stat();
    if (!stats.isFIFO()) return bytesOf(file.fd, path, bounds);
    return await gather(file.createReadStream({autoClose: false}), `“${path}”`, bounds);
  } finally {
    await file.close();
  }
}
