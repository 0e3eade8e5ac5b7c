import {isUtf8} from 'node:buffer';
import {charsetWithin} from './charset.ts';

/** The characters that windows-1252 has at 0x80 to 0x9F; the five holes are U+FFFD. */
const upper = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

// Some releases of Node read windows-1252 as Latin-1, so that curly quotes turn into controls: we do it ourselves.
const western = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, character => upper.charAt(character.charCodeAt(0) - 0x80));

const byMark: readonly (readonly [string, string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

function counted(text: string): {readonly lost: number; readonly beyond: number} {
  let lost = 0;
  let beyond = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) lost++;
    else if (unit > 0x7f) beyond++;
  }
  return {lost, beyond};
}

const strictly = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : undefined;

const lines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Bytes as text, and how sure the encoding is: told by a mark, UTF-8 throughout, declared, or guessed. */
export type Decoded = {readonly text: string; readonly encoding: 'marked' | 'utf-8' | 'declared' | 'guessed'};

const isSingleByte = (charset: string): boolean => /^(?:windows|iso-8859|koi8|ibm|x-mac|macintosh)/.test(charset);
const reading = (bytes: Uint8Array, charset: string): string =>
  charset === 'windows-1252' ? western(bytes) : new TextDecoder(charset).decode(bytes);

/**
 * What a declared character set makes of bytes; undefined when the bytes belie it: UTF-8 that is none, or letters of one byte
 * each where all is UTF-8 (as servers do that add one charset to every page).
 */
function declaredText(bytes: Uint8Array, charset: string, isUtf8: boolean): string | undefined {
  if (charset === 'utf-8' || (isUtf8 && isSingleByte(charset))) return undefined;
  const text = reading(bytes, charset);
  const {lost, beyond} = counted(text);
  return lost > (isUtf8 ? 0 : beyond) ? undefined : text;
}

async function guessed(bytes: Uint8Array): Promise<string> {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const {lost, beyond} = counted(lenient);
  if (beyond > lost) return lenient;
  const {guessCharset} = await import('./guess-charset.ts');
  return reading(bytes, guessCharset(bytes));
}

/** ISO-2022-JP is all ASCII, with escape sequences between which pairs of letters stand for characters. */
function unescaped(bytes: Uint8Array, text: string): string | undefined {
  if (!text.slice(0, 100_000).includes('\u001b$B')) return undefined;
  const japanese = new TextDecoder('iso-2022-jp').decode(bytes);
  return /[\p{scx=Hira}\p{scx=Han}]/u.test(japanese) && !/[\ufffd\u001b]/.test(japanese) ? japanese : undefined;
}

/**
 * Reads bytes as text: a byte order mark decides (UTF-8, UTF-16); else what is declared, by the server (`declared`) or in
 * the text itself, unless the bytes belie it; else UTF-8; else a guess by the letters.
 *
 * Where UTF-8 is only damaged (more characters beyond ASCII came through than were lost), it stays UTF-8 and U+FFFD stands
 * for what was lost. Line ends become `\n`.
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('latin1');
  const marked = byMark.find(([mark]) => start.startsWith(mark))?.[1];
  if (marked) return {text: lines(new TextDecoder(marked).decode(bytes)), encoding: 'marked'};
  const strict = strictly(bytes);
  for (const charset of [declared, charsetWithin(bytes)]) {
    const text = charset === undefined ? undefined : declaredText(bytes, charset, strict !== undefined);
    if (text !== undefined) return {text: lines(text), encoding: charset?.startsWith('utf-16') ? 'marked' : 'declared'};
  }
  if (strict !== undefined) return {text: lines(unescaped(bytes, strict) ?? strict), encoding: 'utf-8'};
  return {text: lines(await guessed(bytes)), encoding: 'guessed'};
}
