import type {IncomingMessage} from 'node:http';
import {codeOf} from '../failure.ts';
import {Oversized, type Packing, packingsOf, unpacked} from './packing.ts';

/** How much of a body may come, and who is told how much has. */
export type Measure = {
  /** In bytes, as it comes and unpacked. */
  readonly limit: number;
  readonly onBytes: (received: number, total: number | undefined) => void;
};

/** The bytes of a body, unpacked; `cut` is what broke it off, if anything did. */
export type Body = {readonly bytes: Buffer; readonly cut?: unknown};

const lengthOf = (answer: IncomingMessage): number | undefined => {
  const length = Number(answer.headers['content-length'] ?? Number.NaN);
  return Number.isSafeInteger(length) ? length : undefined;
};

/** The chunks of an answer as they come, each noted in `received`; throws `Oversized`. */
async function* arriving(
  answer: IncomingMessage,
  received: Buffer[],
  {limit, onBytes}: Measure,
): AsyncIterable<Buffer> {
  const total = lengthOf(answer);
  if (total !== undefined && total > limit) throw new Oversized();
  let length = 0;
  for await (const chunk of answer) {
    length += chunk.length;
    if (length > limit) throw new Oversized();
    received.push(chunk);
    onBytes(length, total);
    yield chunk;
  }
}

/** As much as can be had of a body that broke off. */
function salvaged(received: readonly Buffer[], packings: readonly Packing[], limit: number): Buffer {
  let bytes: Buffer = Buffer.concat(received);
  for (const packing of packings) {
    if (packing.fits?.(bytes) === false) continue;
    bytes = packing.rest?.(bytes, {maxOutputLength: limit}) ?? Buffer.alloc(0);
  }
  return bytes;
}

/** True for what zlib, brotli and zstd report of bytes that make no sense; a mere early end is none of it. */
export const isDamaged = (error: unknown): boolean =>
  /^(?:Z_(?!BUF_ERROR)|ERR__ERROR|ERR_BROTLI|ERR_ZSTD|ZSTD_)/.test(codeOf(error));

/** Reads the body of an answer to its end, unpacking as it comes. Throws `Oversized`, `Unpackable`, or what zlib reports. */
export async function readBody(answer: IncomingMessage, measure: Measure): Promise<Body> {
  const packings = packingsOf(answer.headers['content-encoding']);
  const received: Buffer[] = [];
  try {
    let chunks = arriving(answer, received, measure);
    for (const packing of packings) chunks = unpacked(chunks, packing, measure.limit);
    const kept: Buffer[] = [];
    for await (const chunk of chunks) kept.push(chunk);
    return {bytes: Buffer.concat(kept)};
  } catch (error) {
    if (error instanceof Oversized || isDamaged(error) || received.length === 0) throw error;
    return {bytes: salvaged(received, packings, measure.limit), cut: error};
  } finally {
    answer.destroy();
  }
}
