import type {Decoded} from './decode.ts';

const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh9', 'a bzip2 archive'],
  ['\xfd7zXZ\x00', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x7fELF', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['MZ\x90\x00', 'a program'],
  ['\x00asm', 'a program'],
  ['SQLite format 3\x00', 'a database'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['OggS', 'a sound'],
  ['ID3', 'a sound'],
  ['{\\rtf', 'a rich-text document'],
];

const looked = 8192;
const isNoise = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
const share = (bytes: Uint8Array, test: (byte: number) => boolean): number =>
  bytes.reduce((count, byte) => count + (test(byte) ? 1 : 0), 0) / Math.max(1, bytes.length);

/**
 * What `bytes` are when they are no text: “a PNG image”, “data”; undefined when they are text.
 *
 * Known signatures come first; then the first 8 kB are weighed: a tenth of NULs, or a twentieth of controls in what is
 * not UTF-8 either. A text with a stray control in it stays a text.
 */
export function binaryKind(bytes: Uint8Array, encoding: Decoded['encoding']): string | undefined {
  if (encoding === 'marked') return undefined;
  const head = bytes.subarray(0, looked);
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  // Nearly no text has one, and to look for it takes Node no time.
  if (head.includes(0) && share(head, byte => byte === 0) > 0.1) return 'data';
  return encoding === 'guessed' && share(head, isNoise) > 0.05 ? 'data' : undefined;
}
