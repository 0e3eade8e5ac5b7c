/**
 * What a write may hold beyond a frame's own grammar: the clipboard (the copy key alone), questions to the terminal, mouse modes, the
 * pixels of a picture (the picture key alone) by kitty's protocol or as sixel, rows of double height, tabs.
 */
export type Grant = 'copy' | 'ask' | 'mouse' | 'pixels' | 'sixel' | 'large' | 'tab';

/**
 * Units that no text of ours has, as `safe` leaves it: controls, bidi controls, invisibles, variation selectors, surrogates
 * (pairs are looked at by themselves), private use, nonchars.
 */
const foreign = [
  '\\x00-\\x09\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f',
  '\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164',
  '\\ud800-\\uf8ff\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff',
].join('');

/** A character of two units; not of plane 14 (tags, variation selectors), nor of 15 and 16 (private use). */
const pair = '[\\ud800-\\udb3f\\udb44-\\udb7f][\\udc00-\\udfff]';

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** Styles that we paint: no blinking, no concealing. */
const style = `(?:[0-4]|7|9|2[2-4]|27|29|3[0-79]|4[0-79]|9[0-7]|10[0-7]|[34]8;(?:5|2(?:;${byte}){2});${byte})`;

/** Our sequences, without the escape, each with few and short numbers. The most frequent come first. */
const sequences: readonly string[] = [
  // Each number is spelled out once: the pattern is made ready at every start.
  `\\[(?:${style}(?:;(?=\\d)|(?=m))){0,16}m`,
  '\\[(?:\\d{1,4}(?:;\\d{1,4})?)?H',
  '\\[[0-2]?[JK]',
  // Cursor up, down, right, left, to a column, to a row; inserting and deleting lines; scrolling up and down.
  '\\[\\d{0,4}[ABCDGdLMST]',
  '\\[(?:\\d{1,4};\\d{1,4})?r',
  '\\[\\?(?:7|25|1049|2004|2026)[hl]',
  '\\]8;;(?:(?:https?://|mailto:)[\\x21-\\x7e]{1,2083})?\\x1b\\\\',
];

const extra: Readonly<Record<Grant, string>> = {
  copy: '\\x1b\\]52;c;[A-Za-z0-9+/]*={0,2}\\x1b\\\\',
  ask: '\\x1b(?:\\]1[01];\\?\\x1b\\\\|\\[c|\\[16t|\\[\\?[12];1;0S)',
  mouse: '\\x1b\\[\\?100[026][hl]',
  // Pixels as they are, packed, with no answer wanted; and taking all of them away. No file, no shared memory, no name.
  pixels:
    '\\x1b_G(?:a=d,d=A,q=2|(?:a=T,f=24,o=z,s=\\d{1,4},v=\\d{1,4},c=\\d{1,4},r=\\d{1,4},i=1,q=2,C=1|q=2),m=[01];[A-Za-z0-9+/]{1,4096}={0,2})\\x1b\\\\',
  // A picture with its size, its colours and its rows, nothing under it touched. No other way of drawing, no shape of pixels, no long runs.
  sixel:
    '\\x1bP0;1;0q"1;1;\\d{1,4};\\d{1,4}(?:#\\d{1,3};2(?:;\\d{1,3}){3}){1,256}(?:[?-~]|!\\d{1,4}[?-~]|#\\d{1,3}(?!;)|[$-]){0,4000000}\\x1b\\\\',
  // Upper half, lower half, and back to single: of a terminal that is known to have them.
  large: '\\x1b#[345]',
  tab: '\\t',
};

// Bounded, because a regular expression keeps a trace of every turn; nothing follows it, so that it never turns back.
const turns = 10_000;

/**
 * Matches as much as keeps to our own grammar, from `lastIndex` on: printable text, `\n`, `\r`, styles, cursor addressing,
 * erasing, scroll region, inserting and deleting lines, modes 7, 25, 1049, 2004 and 2026, links to http, https and mailto,
 * and what `grants` add (ECMA-48; xterm's control sequences).
 */
export function grammarOf(grants: readonly Grant[]): RegExp {
  const tokens = [`[^${foreign}]+`, `\\x1b(?:${sequences.join('|')})`, pair, ...grants.map(grant => extra[grant])];
  return new RegExp(`(?:${tokens.join('|')}){0,${turns}}`, 'y');
}
