import {type Duplex, pipeline, Readable} from 'node:stream';
import * as zlib from 'node:zlib';

/** Thrown where a body is larger than the limit, as it came or unpacked. */
export class Oversized extends Error {
  override readonly name = 'Oversized';
}

/** Thrown where a body is packed in a way that is unknown here. */
export class Unpackable extends Error {
  override readonly name = 'Unpackable';
}

type Limits = {readonly maxOutputLength: number};

/** A way in which servers pack bodies. `rest` unpacks as much as there is of a body that broke off. */
export type Packing = {
  /** False when the first bytes show that the body is not packed at all, whatever its server says. */
  readonly fits?: (start: Buffer) => boolean;
  readonly stream: (start: Buffer) => Duplex;
  readonly rest?: (bytes: Buffer, limits: Limits) => Buffer;
};

const {Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH} = zlib.constants;

const gzip: Packing = {
  fits: start => start[0] === 0x1f && (start[1] ?? 0x8b) === 0x8b,
  stream: () => zlib.createGunzip(),
  rest: (bytes, limits) => zlib.gunzipSync(bytes, {finishFlush: Z_SYNC_FLUSH, ...limits}),
};

// “deflate” means zlib's wrapping, but some servers leave the wrapping off.
const isWrapped = (bytes: Buffer): boolean => ((bytes[0] ?? 0) & 0x0f) === 8;
const deflate: Packing = {
  stream: start => (isWrapped(start) ? zlib.createInflate() : zlib.createInflateRaw()),
  rest: (bytes, limits) => {
    const options = {finishFlush: Z_SYNC_FLUSH, ...limits};
    return isWrapped(bytes) ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options);
  },
};

const brotli: Packing = {
  stream: () => zlib.createBrotliDecompress(),
  rest: (bytes, limits) => zlib.brotliDecompressSync(bytes, {finishFlush: BROTLI_OPERATION_FLUSH, ...limits}),
};

// Node unpacks zstd since 22.15.
const zstdStream: unknown = Reflect.get(zlib, 'createZstdDecompress');
const zstd: Packing | undefined = typeof zstdStream === 'function' ? {stream: () => zstdStream()} : undefined;

const packings: ReadonlyMap<string, Packing | undefined> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', deflate],
  ['br', brotli],
  ['zstd', zstd],
]);

/** The packings that can be undone here, as a server is told of them. */
export const accepted = `gzip, deflate, br${zstd ? ', zstd' : ''}`;

const mostLayers = 3;

/** The packings of a Content-Encoding header, the outermost first; throws `Unpackable`. */
export function packingsOf(header: string | undefined): readonly Packing[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim());
  const packed = names.filter(name => name !== '' && name !== 'identity' && name !== 'none');
  if (packed.length > mostLayers) throw new Unpackable();
  return packed.reverse().map(name => {
    const packing = packings.get(name);
    if (packing === undefined) throw new Unpackable();
    return packing;
  });
}

type Chunks = AsyncIterable<Buffer>;

async function* resumed(first: Buffer, rest: AsyncIterator<Buffer>): Chunks {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Undoes one packing as the chunks come; throws `Oversized` as soon as more than `limit` bytes have come out of it. */
export async function* unpacked(chunks: Chunks, packing: Packing, limit: number): Chunks {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const source = Readable.from(resumed(first.value, iterator));
  const isPacked = packing.fits?.(first.value) ?? true;
  const stream: Readable = isPacked ? pipeline(source, packing.stream(first.value), () => {}) : source;
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new Oversized();
    yield chunk;
  }
}
