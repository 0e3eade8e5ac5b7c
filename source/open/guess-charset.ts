import {analyse} from 'chardet';
import {charsetCalled} from './charset.ts';

const looked = 256 * 1024;
const enough = 20_000;

/**
 * The stretches of a text that hold anything beyond ASCII, as bytes: markup and English menus would drown the few letters
 * that tell. Safe for the East Asian sets too, in which `<`, `>` and line ends are never half of a character.
 */
function telling(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, looked)).toString('latin1');
  const stretches = head.split(/<[^<>]*>|\n/).filter(stretch => /[\x80-\xff]/.test(stretch));
  return Buffer.from(stretches.join(' ').slice(0, enough), 'latin1');
}

/** True when every byte has a meaning in the character set; the last few are not asked, being cut perhaps. */
function reads(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}

const isWestern = (charset: string): boolean => charset === 'windows-1252';

/**
 * The character set that bytes are most likely in, by the statistics of chardet: among those in which all of them can be
 * read, the likeliest; a near tie goes against the western one, which chardet favours for Baltic text.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = telling(bytes);
  const found = analyse(sample)
    .flatMap(({name, confidence}) => {
      // KOI8-U has all letters of KOI8-R, and the Ukrainian ones.
      const charset = charsetCalled(name === 'KOI8-R' ? 'koi8-u' : name);
      return charset === undefined || charset.startsWith('utf-') ? [] : [{charset, confidence}];
    })
    .filter(({charset}) => reads(sample, charset) || isWestern(charset));
  const [first] = found;
  if (first === undefined) return 'windows-1252';
  const close = found.find(other => !isWestern(other.charset) && other.confidence >= first.confidence - 1);
  return (isWestern(first.charset) ? close : undefined)?.charset ?? first.charset;
}
