import type {Readable} from 'node:stream';
import {Failure} from './failure.ts';

/** The most that is read of a text unless more is asked for, in bytes: with what is found in it, it takes twenty times as much memory. */
export const usualLimit = 16 * 1024 * 1024;

/** How much of a text is read, in bytes, and by what reading it is given up. */
export type Bounds = {readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined};

const measures = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A size in bytes as people say it: `1.2 GB`. */
export function sizeInWords(bytes: number): string {
  const power = Math.min(measures.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const size = bytes / 1024 ** power;
  return `${power > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${measures[power]}`;
}

/** The failure for a text beyond the limit; `subject` begins the sentence. */
export const tooLarge = (subject: string, most: number, bytes?: number): Failure =>
  new Failure(
    `${subject} is ${bytes === undefined ? 'too large' : sizeInWords(bytes)}; broadsheet reads up to ${sizeInWords(most)} at a time (--max-size).`,
  );

/** A stream that gives up with `signal`. What that takes is loaded only for it, 1.3 ms: a file on the disk is no stream. */
const ending = async (stream: Readable, signal: AbortSignal | undefined): Promise<Readable> =>
  signal ? (await import('node:stream')).addAbortSignal(signal, stream) : stream;

/** Puts the chunks of a stream together; more than the limit is a failure whose sentence begins with `subject`, and so is giving up. */
export async function gather(
  stream: Readable,
  subject: string,
  {limit = usualLimit, signal}: Bounds = {},
): Promise<Buffer> {
  const kept: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of await ending(stream, signal)) {
      const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      length += buffer.length;
      if (length > limit) throw tooLarge(subject, limit);
      kept.push(buffer);
    }
  } catch (error) {
    if (signal?.aborted) throw new Failure(`${subject} was given up before all of it had come.`, {cause: error});
    throw error;
  }
  return Buffer.concat(kept, length);
}
