import {isUtf8} from 'node:buffer';
import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import {type Bounds, usualLimit} from './bytes.ts';
import {flags} from './file.ts';

/** Files from this size on are shown before they have been read to their end, in bytes: below, reading all of one takes no time. */
const large = 1024 * 1024;

/** How much is read at first of the front of a file, and of its end, where links are defined. */
const part = 256 * 1024;

const newline = 0x0a;

/** What lies between the first and the last end of a line, so that no character is cut; undefined when it is not UTF-8, or has no lines. */
function wholeLines(bytes: Buffer, isFirst: boolean): Buffer | undefined {
  const from = isFirst ? 0 : bytes.indexOf(newline) + 1;
  const to = bytes.lastIndexOf(newline) + 1;
  const lines = bytes.subarray(from, to);
  return lines.length > 0 && isUtf8(lines) && !lines.includes(0) ? lines : undefined;
}

function bytesAt(file: number, position: number): Buffer {
  const bytes = Buffer.allocUnsafe(part);
  return bytes.subarray(0, readSync(file, bytes, 0, part, position));
}

/**
 * The first lines of a large file and its last, with nothing between them but an empty line: enough for a first screen.
 * Undefined for every file that has to be read whole to know how: a small one, one that is not UTF-8, one that cannot be read.
 */
export function frontOf(path: string, {limit = usualLimit}: Bounds): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size < large || stats.size > limit) return undefined;
    const front = wholeLines(bytesAt(file, 0), true);
    const end = wholeLines(bytesAt(file, stats.size - part), false);
    return front && end && Buffer.concat([front, Buffer.from('\n'), end]);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
