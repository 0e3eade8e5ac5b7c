import type {Made} from './made.ts';

/** Bytes by a simple rule, the same each time, without those that rightly end the reader or stop it: q, Q, Ctrl+C, Ctrl+Z. */
const noise = (count: number, seed: number): Buffer => {
  const bytes: number[] = [];
  for (let state = seed; bytes.length < count; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const byte = (state >>> 16) & 255;
    if (![0x71, 0x51, 0x03, 0x1a].includes(byte)) bytes.push(byte);
  }
  return Buffer.from(bytes);
};

const osc52 = (size: number): string => `\x1b]52;c;${'cXFx'.repeat(size / 4)}\x07`;

const inputs: readonly (readonly [string, string | Uint8Array])[] = [
  ['a paste in a paste', '\x1b[200~q\x1b[200~q\x1b[201~'],
  ['a paste that ends twice', '\x1b[200~q\x1b[201~\x1b[201~'],
  ['the end of a paste alone', '\x1b[201~jj'],
  ['a paste with its own end in it', '\x1b[200~q\x1b[201\x1b[201~'],
  ['a paste of escapes', '\x1b[200~\x1b]0;PWNED\x07\x1b[2J\u202e\x1b[201~'],
  ['a paste that never ends', '\x1b[200~qqqq'],
  ['a hundred pastes', '\x1b[200~q:q\r\x1b[201~'.repeat(100)],
  ['a clipboard of 6 kB', osc52(6000)],
  ['a clipboard of 200 kB', osc52(200_000)],
  ['a clipboard that never ends', `\x1b]52;c;${'cXFx'.repeat(3000)}`],
  ['a description of 8 kB', `\x1bP1+r${'71'.repeat(4000)}\x1b\\`],
  ['a picture’s answer of 8 kB', `\x1b_Gi=1;${'q'.repeat(8000)}\x1b\\`],
  ['an answer with another within', '\x1b]11;rgb:00\x1b]11;rgb:0000/0000/0000\x07'],
  ['an answer that is cut by an escape', '\x1b]11;rgb:00\x1b[A'],
  ['attributes of three kinds', '\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c\x1b[>41;390;0c\x1bP!|00000000\x1b\\'],
  ['a thousand positions', '\x1b[24;80R'.repeat(1000)],
  ['modes', '\x1b[?2026;2$y\x1b[?1;1$y\x1b[4;0$y'],
  ['sizes', '\x1b[8;24;80t\x1b[4;600;800t\x1b[48;24;80;600;800t'],
  ['a title', '\x1b]lq\x1b\\\x1b]Lq\x1b\\'],
  ['a checksum', '\x1bP1!~ABCD\x1b\\'],
  ['colours', '\x1b]4;0;rgb:0000/0000/0000\x07\x1b]10;rgb:ffff/ffff/ffff\x1b\\\x1b]12;rgb:q/q/q\x07'],
  ['kitty’s keys', '\x1b[106;1:1u\x1b[106;1:3u\x1b[57441;2u\x1b[57399u'],
  ['keys with modifiers', '\x1b[27;5;106~\x1b[27;3;113~\x1b[1;5A\x1b[1;9B'],
  ['Windows’ keys', '\x1b[74;36;106;1;0;1_\x1b[74;36;106;0;0;1_'],
  ['function keys', '\x1bOP\x1bOQ\x1b[11~\x1b[24~\x1b[34~\x1b[[A\x1bOj\x1bOM'],
  ['numbers of 10,000 digits', `\x1b[${'9'.repeat(10_000)}A`],
  ['10,000 numbers', `\x1b[${'1;'.repeat(10_000)}A`],
  ['sequences that are cut', '\x1b[\x1b[1\x1b[1;\x1bO\x1b]\x1bP\x1b_'],
  ['a thousand escapes', '\x1b'.repeat(1000)],
  ['escapes and brackets', '\x1b['.repeat(3000)],
  [
    'Alt and every sign',
    Array.from({length: 94}, (_, at) => `\x1b${String.fromCharCode(33 + at)}`)
      .filter(each => !/[[\]PX^_ON]/.test(each))
      .join(''),
  ],
  ['the mouse, beyond the screen', '\x1b[<0;99999;99999M\x1b[<64;1;1M\x1b[<65;0;0M\x1b[<0;-1;-1M\x1b[<999;1;1M'],
  ['the mouse of long ago', Buffer.from('\x1b[M \xff\xff\x1b[M#\x80\x80', 'latin1')],
  ['the mouse by rxvt', '\x1b[32;10;10M\x1b[96;1;1M'],
  ['a thousand turns of the wheel', '\x1b[<65;10;10M'.repeat(1000)],
  ['focus by the thousand', '\x1b[I\x1b[O'.repeat(1000)],
  ['a letter in two parts', Buffer.concat([Buffer.from('j'), Buffer.from([0xe6, 0xbc]), Buffer.from([0xa2])])],
  ['letters that are cut', Buffer.from([0xe6, 0x6a, 0xf0, 0x9f, 0x6a, 0xc3])],
  ['overlong letters', Buffer.from([0xc0, 0x9b, 0x5b, 0x32, 0x4a, 0xc1, 0x81])],
  ['8-bit controls', Buffer.from([0x9b, 0x41, 0x9d, 0x30, 0x3b, 0x6a, 0x9c, 0x90, 0x6a, 0x9c, 0x8f, 0x41])],
  ['bytes beyond all', Buffer.alloc(5000, 0xff)],
  ['NULs', Buffer.alloc(5000)],
  ['UTF-16', Buffer.from('jkjk', 'utf16le')],
  ['an emoji of seven parts', '👩🏽‍❤️‍💋‍👨🏿'.repeat(50)],
  ['marks without a letter', '\u0301'.repeat(5000)],
  ['controls of direction', '\u202e\u2067\u200f/\u202e\u2067abc\r'],
  ['a search of 5,000 letters', `/${'ab('.repeat(1700)}\r`],
  ['a search that would take for ever', '/(a+)+$\r/(a|a)*b\r/[\r/*\r/\\\r'],
  ['commands by their letters', ':\x1b[200~\u202e\x1b[2J\x1b[201~\r:zzzz\r'],
  ['marks of every name', [...'\u202e\u0301\x01漢👍m'].map(name => `m${name}'${name}`).join('')],
  [
    'every list and out again',
    'wstcCDelfi?'
      .split('')
      .map(key => `${key}\x1b`)
      .join(''),
  ],
  ['held keys', 'j'.repeat(20_000)],
  ['other held keys', '\x1b[6~'.repeat(5000)],
  ['noise', noise(20_000, 1)],
  ['more noise', noise(20_000, 2)],
];

/** Bytes that a terminal, or somebody through it, may type. */
export const input: readonly Made[] = inputs.map(([what, content], at) => ({
  id: `input-${at}`,
  what,
  extension: 'bin',
  content,
}));
