import type {Picture} from '../model.ts';

/** Terminals that draw pixels by kitty's graphics protocol, and say so by their name; a multiplexer in between has a name of its own. */
export const drawsPixels = (env: Readonly<Record<string, string | undefined>>): boolean =>
  /^xterm-(?:kitty|ghostty)$/.test(env.TERM ?? '');

/** The most letters of a picture that the protocol takes in one sequence. */
const longest = 4096;

const sequence = (keys: string, letters = ''): string =>
  `\u001b_G${keys}${letters === '' ? '' : `;${letters}`}\u001b\\`;

/** Takes away every picture, and what the terminal remembers of it. */
export const withoutPixels = sequence('a=d,d=A,q=2');

/**
 * A picture over cells, from the cursor on, which stays where it is. Pixels are sent and no file: the terminal's own decoders never see
 * what a stranger made. (kitty's terminal graphics protocol: f=24 three bytes a pixel, o=z packed, q=2 no answers, C=1 no moving.)
 */
export function pixelsOver({width, height, packed = new Uint8Array()}: Picture, columns: number, rows: number): string {
  const letters = Buffer.from(packed).toString('base64');
  const parts = letters.match(new RegExp(`.{1,${longest}}`, 'g')) ?? [];
  const keys = `a=T,f=24,o=z,s=${width},v=${height},c=${columns},r=${rows},i=1,q=2,C=1`;
  return parts
    .map((part, at) => sequence(`${at === 0 ? keys : 'q=2'},m=${at === parts.length - 1 ? 0 : 1}`, part))
    .join('');
}
