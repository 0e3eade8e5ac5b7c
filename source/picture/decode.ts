import {decode as decodeJpeg} from 'jpeg-js';
// It has no types.
// @ts-expect-error
import {GifReader} from 'omggif';
// Only this part of the package is needed. It has no types.
// @ts-expect-error
import readPng from 'pngjs/lib/parser-sync.js';
import type {Picture} from '../model.ts';
import {kindOf, type Shown, Unshown} from './kind.ts';

/** The most pixels of a picture, in millions: a camera's, and no bomb's. */
const mostMillions = 24;

/** The most memory that a JPEG may take while it is read, in megabytes. */
const mostMemory = 400;

/** What is used of a GIF as the library reads it. */
type GifFrames = {
  readonly width: number;
  readonly height: number;
  readonly frameInfo: (frame: number) => {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly decodeAndBlitFrameRGBA: (frame: number, rgba: Uint8Array) => void;
};

/** Pixels with what shines through them laid on white, as a page has them. */
function onPaper(width: number, height: number, rgba: Uint8Array): Picture {
  const pixels = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    const alpha = (rgba[from + 3] ?? 255) / 255;
    for (let part = 0; part < 3; part += 1)
      pixels[to + part] = Math.round((rgba[from + part] ?? 0) * alpha + 255 * (1 - alpha));
  }
  return {width, height, pixels};
}

/** Width, height, and whether a PNG comes in seven passes, from its first chunk (PNG specification, 11.2.2). */
function headOf(bytes: Uint8Array): {readonly width: number; readonly height: number; readonly isInterlaced: boolean} {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.length < 33 || head.toString('latin1', 12, 16) !== 'IHDR') throw new Unshown('is damaged');
  return {width: head.readUInt32BE(16), height: head.readUInt32BE(20), isInterlaced: head[28] === 1};
}

function checkSize(width: number, height: number): void {
  if (width * height > mostMillions * 1e6) throw new Unshown(`has more than ${mostMillions} million pixels`);
}

function fromPng(bytes: Uint8Array): Picture {
  const {width, height, isInterlaced} = headOf(bytes);
  checkSize(width, height);
  // The library unpacks those without a limit.
  if (isInterlaced) throw new Unshown('is an interlaced PNG, which is not shown');
  const {data}: {readonly data: Uint8Array} = readPng(Buffer.from(bytes), {});
  return onPaper(width, height, data);
}

function fromJpeg(bytes: Uint8Array): Picture {
  const {width, height, data} = decodeJpeg(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: true,
    maxResolutionInMP: mostMillions,
    maxMemoryUsageInMB: mostMemory,
  });
  return {width, height, pixels: data};
}

/** The first picture of a GIF; what it leaves free is white. */
function fromGif(bytes: Uint8Array): Picture {
  const gif: GifFrames = new GifReader(bytes);
  const {width, height} = gif;
  checkSize(width, height);
  const {x, y, width: wide, height: high} = gif.frameInfo(0);
  if (x + wide > width || y + high > height) throw new Unshown('is damaged');
  const rgba = new Uint8Array(width * height * 4);
  gif.decodeAndBlitFrameRGBA(0, rgba);
  return onPaper(width, height, rgba);
}

const decoders: Readonly<Record<Shown, (bytes: Uint8Array) => Picture>> = {
  PNG: fromPng,
  JPEG: fromJpeg,
  GIF: fromGif,
};

/** What went wrong in a library, as the rest of a sentence. */
function troubleIn(error: unknown): Unshown {
  if (error instanceof Unshown) return error;
  const isLarge = /maxResolution|maxMemory/i.test(error instanceof Error ? error.message : '');
  return new Unshown(isLarge ? `has more than ${mostMillions} million pixels, or takes too much memory` : 'is damaged');
}

/** Reads a PNG, a JPEG, or the first picture of a GIF. Throws `Unshown`, and nothing else, whatever the bytes are. */
export function decode(bytes: Uint8Array): Picture {
  const read = decoders[kindOf(bytes)];
  try {
    const picture = read(bytes);
    // The libraries take a picture without columns for one.
    if (picture.pixels.length === 0) throw new Unshown('is damaged');
    return picture;
  } catch (error) {
    throw troubleIn(error);
  }
}
