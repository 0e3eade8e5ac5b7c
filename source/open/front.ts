import {isUtf8} from 'node:buffer';
import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import {type Bounds, usualLimit} from './bytes.ts';
import {flags} from './file.ts';

/** Files from this size on are shown before they have been read to their end, in bytes: below, reading all of one takes no time. */
const large = 1024 * 1024;

/** How much is read at first of the front of a file, at the least, and of its end, where links are defined: in bytes. */
const least = 32 * 1024;
const end = 256 * 1024;

/** Bytes for a UTF-16 unit, at the most three, and as much again: a reader goes on. */
const bytesPerUnit = 6;

const newline = 0x0a;

/** What lies between the first and the last end of a line, so that no character is cut; undefined when it is not UTF-8, or has no lines. */
function wholeLines(bytes: Buffer, isFirst: boolean): Buffer | undefined {
  const from = isFirst ? 0 : bytes.indexOf(newline) + 1;
  const to = bytes.lastIndexOf(newline) + 1;
  const lines = bytes.subarray(from, to);
  return lines.length > 0 && isUtf8(lines) && !lines.includes(0) ? lines : undefined;
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** What `read` makes of a large file; undefined for every file that has to be read whole to know how: a small one, one that cannot be read. */
function ofLarge(
  path: string,
  {limit = usualLimit}: Bounds,
  read: (file: number, size: number) => Buffer | undefined,
): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    const stats = fstatSync(file);
    return stats.isFile() && stats.size >= large && stats.size <= limit ? read(file, stats.size) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * The first lines of a large file, enough for `units` UTF-16 units. Undefined for a file that is not large, one that is not UTF-8, one
 * of which more is wanted, and one that cannot be read.
 */
export function frontOf(path: string, bounds: Bounds, units: number): Buffer | undefined {
  const length = Math.max(least, bytesPerUnit * units);
  return length > large ? undefined : ofLarge(path, bounds, file => wholeLines(bytesAt(file, 0, length), true));
}

/** The same lines with the last lines of the file after them, and nothing between but an empty line. */
export function frontWithEnd(path: string, bounds: Bounds, front: Buffer): Buffer | undefined {
  const last = ofLarge(path, bounds, (file, size) => wholeLines(bytesAt(file, size - end, end), false));
  return last && Buffer.concat([front, Buffer.from('\n'), last]);
}
