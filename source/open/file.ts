import {constants, type Stats} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {gather, limit, tooLarge} from './bytes.ts';
import {Failure, failureOf} from './failure.ts';

// A pipe without a writer would hold an ordinary open for ever, and a terminal must not become ours by being read.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const isDescriptor = (path: string): boolean => /^\/(?:dev|proc\/[^/]+)\/fd\/\d+$|^\/dev\/stdin$/.test(path);

function oddity(stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'is a folder, not an article';
  if (stats.isFIFO()) return 'is a pipe, not a file: give broadsheet its words on standard input';
  if (stats.isSocket()) return 'is a socket, not an article';
  return stats.isFile() ? undefined : 'is a device, not an article';
}

async function bytesOf(file: FileHandle, path: string): Promise<Buffer> {
  const stats = await file.stat();
  const odd = oddity(stats);
  if (odd) throw new Failure(`“${path}” ${odd}.`);
  if (stats.size > limit) throw tooLarge(`“${path}”`, stats.size);
  return gather(file.createReadStream({autoClose: false, highWaterMark: 1 << 20}), `“${path}”`);
}

/** The bytes of a file. Read to its end whatever its size says, so that /proc works and a file cut meanwhile is no crash. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    if (isDescriptor(path)) return await readDescriptor(path);
    const file = await open(path, flags);
    try {
      return await bytesOf(file, path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw failureOf(path, error);
  }
}

/** `<(command)` in a shell gives such a path: there is a writer, and waiting for it is right. */
async function readDescriptor(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY);
  try {
    const stats = await file.stat();
    if (!stats.isFIFO()) return await bytesOf(file, path);
    return await gather(file.createReadStream({autoClose: false}), `“${path}”`);
  } finally {
    await file.close();
  }
}
