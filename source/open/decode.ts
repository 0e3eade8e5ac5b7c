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

const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

const lines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Bytes as text, and how sure the encoding is: told by a mark, UTF-8 throughout, or guessed. */
export type Decoded = {readonly text: string; readonly encoding: 'marked' | 'utf-8' | 'guessed'};

/**
 * Reads bytes as text: a byte order mark decides (UTF-8, UTF-16); else UTF-8; else windows-1252.
 *
 * Where UTF-8 is only damaged (more characters beyond ASCII came through than were lost), it stays UTF-8 and U+FFFD stands
 * for what was lost. Line ends become `\n`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('latin1');
  const marked = byMark.find(([mark]) => start.startsWith(mark))?.[1];
  if (marked) return {text: lines(new TextDecoder(marked).decode(bytes)), encoding: 'marked'};
  const strict = strictly(bytes);
  if (strict !== undefined) return {text: lines(strict), encoding: 'utf-8'};
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const {lost, beyond} = counted(lenient);
  return {text: lines(beyond > lost ? lenient : western(bytes)), encoding: 'guessed'};
}
