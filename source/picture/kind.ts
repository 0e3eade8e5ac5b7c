/** The pictures that can be shown. */
export type Shown = 'PNG' | 'JPEG' | 'GIF';

/** Thrown for a picture that cannot be shown; `reason` goes on after “This picture ”. */
export class Unshown extends Error {
  override readonly name = 'Unshown';
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** How files of pictures begin, as far as they are met on the web, byte by byte in Latin 1. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'PNG'],
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^GIF8[79]a/, 'GIF'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP'],
  [/^[\s\S]{4}ftypavi[fs]/, 'AVIF'],
  [/^[\s\S]{4}ftyp(?:hei|mif)/, 'HEIF'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM/, 'BMP'],
  [/^\s*<(?:\?xml|svg|!DOCTYPE svg)/i, 'SVG'],
];

/** What kind of picture bytes are; throws `Unshown` for those that cannot be shown. */
export function kindOf(bytes: Uint8Array): Shown {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const kind = beginnings.find(([pattern]) => pattern.test(start))?.[1];
  if (kind === 'PNG' || kind === 'JPEG' || kind === 'GIF') return kind;
  throw new Unshown(
    kind === undefined ? 'is of a kind that is not known' : `is ${kind}, and only PNG, JPEG and GIF are shown`,
  );
}
