import {decode as decodeJpeg} from 'jpeg-js';
// Only this part of the package is needed. It has no types.
// @ts-expect-error
import readPng from 'pngjs/lib/parser-sync.js';
import type {Picture} from '../model.ts';
import {kindOf, Unshown} from './kind.ts';

/** The most pixels of a picture, in millions: a camera's, and no bomb's. */
const mostMillions = 24;

/** The most memory that a JPEG may take while it is read, in megabytes. */
const mostMemory = 400;

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

function fromPng(bytes: Uint8Array): Picture {
  const {width, height, isInterlaced} = headOf(bytes);
  if (width * height > mostMillions * 1e6) throw new Unshown(`has more than ${mostMillions} million pixels`);
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

/** What went wrong in a library, as the rest of a sentence. */
function troubleIn(error: unknown): Unshown {
  if (error instanceof Unshown) return error;
  const isLarge = /maxResolution|maxMemory/i.test(error instanceof Error ? error.message : '');
  return new Unshown(isLarge ? `has more than ${mostMillions} million pixels, or takes too much memory` : 'is damaged');
}

/** Reads a PNG or a JPEG. Throws `Unshown`, and nothing else, whatever the bytes are. */
export function decode(bytes: Uint8Array): Picture {
  const kind = kindOf(bytes);
  try {
    const picture = kind === 'PNG' ? fromPng(bytes) : fromJpeg(bytes);
    // The libraries take a picture without columns for one.
    if (picture.pixels.length === 0) throw new Unshown('is damaged');
    return picture;
  } catch (error) {
    throw troubleIn(error);
  }
}
