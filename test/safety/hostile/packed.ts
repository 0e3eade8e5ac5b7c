import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import type {Made} from './made.ts';

const story = `<!doctype html><title>The river</title><article><h1>The river rose</h1><p>${'The river rose \x1b[2J in the night, and the mayor said it was over. '.repeat(20)}</p></article>`;
const bomb = (megabytes: number): Buffer => Buffer.alloc(megabytes << 20, 'a');
const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share));
const spoiled = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] = (copy.at(at) ?? 0) ^ 0xff;
  return copy;
};
const withName = (bytes: Buffer, name: string): Buffer =>
  Buffer.concat([
    bytes.subarray(0, 3),
    Buffer.from([8]),
    bytes.subarray(4, 10),
    Buffer.from(`${name}\0`),
    bytes.subarray(10),
  ]);

const made = (id: string, what: string, encoding: string, content: () => Uint8Array, refuse?: true): Made => ({
  ...{
    id: `packed-${id}`,
    what,
    encoding,
    content,
    extension: encoding === 'br' ? 'br' : 'gz',
    max_ms: 10_000,
    max_mb: 400,
  },
  ...(refuse && {refuse}),
});

/** What servers pack, and what unpacks to more than anybody asked for. */
export const packed: readonly Made[] = [
  made('gzip', 'a page', 'gzip', () => gzipSync(story)),
  made('brotli', 'a page', 'br', () => brotliCompressSync(story)),
  made('deflate', 'a page', 'deflate', () => deflateSync(story)),
  made('deflate-raw', 'a page', 'deflate', () => deflateRawSync(story)),
  made('gzip-bomb', '256 MB of one letter', 'gzip', () => gzipSync(bomb(256)), true),
  made('brotli-bomb', '256 MB of one letter', 'br', () => brotliCompressSync(bomb(256)), true),
  made('deflate-bomb', '256 MB of one letter', 'deflate', () => deflateSync(bomb(256)), true),
  made('gzip-twice', 'a bomb in a bomb', 'gzip, gzip', () => gzipSync(gzipSync(bomb(256))), true),
  made('gzip-parts', 'many files one after the other', 'gzip', () =>
    Buffer.concat(Array.from({length: 2000}, () => gzipSync(story))),
  ),
  ...[0.1, 0.5, 0.9, 0.999].map((share, at) =>
    made(`gzip-cut-${at}`, 'a file that is cut', 'gzip', () => cut(gzipSync(story), share)),
  ),
  made('gzip-check', 'a wrong checksum', 'gzip', () => spoiled(gzipSync(story), -6)),
  made('gzip-middle', 'a wrong byte', 'gzip', () => spoiled(gzipSync(story), 40)),
  made('gzip-method', 'an unknown method', 'gzip', () => spoiled(gzipSync(story), 2)),
  made('gzip-name', 'a name with escapes', 'gzip', () => withName(gzipSync(story), '\x1b]0;PWNED\x07')),
  made('gzip-junk', 'something after the end', 'gzip', () =>
    Buffer.concat([gzipSync(story), Buffer.from('\x1b]0;PWNED\x07 junk')]),
  ),
  made('gzip-empty', 'nothing', 'gzip', () => gzipSync('')),
  made('brotli-cut', 'a file that is cut', 'br', () => cut(brotliCompressSync(story), 0.5)),
  made('unknown', 'an unknown way', 'x-\u00fcnknown', () => gzipSync(story)),
  made('identity', 'packed, and said not to be', 'identity', () => gzipSync(story)),
  made('many', 'a hundred ways', Array.from({length: 100}, () => 'gzip').join(', '), () => gzipSync(story)),
];
