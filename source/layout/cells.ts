import stringWidth from 'string-width';

/** Code points that every terminal gives two cells: kana, ideographs, Hangul syllables, full-width forms. */
const isWide = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xff01 && code <= 0xff60);

/** Code points that every terminal gives one cell and that never join: ASCII, Latin, Greek, Cyrillic, common punctuation, arrows, pictures of controls, frames and blocks. */
const isNarrow = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa1 && code < 0x300 && code !== 0xad && code !== 0xa9 && code !== 0xae) ||
  (code >= 0x370 && code < 0x483) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2190 && code <= 0x2193) ||
  (code >= 0x2400 && code <= 0x2426) ||
  (code >= 0x2500 && code <= 0x25a9) ||
  code === 0xa0;

/** So many characters are looked at one by one; at more of them a pattern looks faster than code that has just been started. */
const few = 8;

/** Anything that is not narrow: the same codes as above. */
const notNarrow =
  /[^\x20-\x7e\xa0-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u2010-\u2027\u2190-\u2193\u2400-\u2426\u2500-\u25a9]/;

const unknown = 3;
let widths: Uint8Array | undefined;

/** Marks that many a terminal does not know yet, and gives a cell: those of Unicode 12 and later, and of the scripts beyond the first plane. */
const makeLateMark = (): RegExp =>
  new RegExp(
    '(?=[\\u{10000}-\\u{1ffff}])\\p{M}|[\\u0897-\\u089f\\u08ca-\\u08d2\\u0b55\\u0c3c\\u0d81\\u0eba\\u0ece\\u1abf-\\u1aeb' +
      '\\u1df6-\\u1dfb\\u302a-\\u302d\\u3099\\u309a\\ua82c\\ua8ff\\ua9bd]',
    'u',
  );

let lateMark: RegExp | undefined;

/** Two signs in the midst of emoji that some terminals take for emoji. */
const nearlyEmoji = /[\u{1f93b}\u{1f946}]/u;

function measured(character: string): number {
  lateMark ??= makeLateMark();
  if (lateMark.test(character)) return 1;
  return nearlyEmoji.test(character) ? 2 : Math.min(2, stringWidth(character));
}

/** The cells of a code point by itself: marks none, spacing marks one, emoji and ideographs two (string-width, which follows UAX 11). */
function cellsOf(code: number): number {
  widths ??= new Uint8Array(0x20000).fill(unknown);
  const known = widths[code] ?? unknown;
  if (known !== unknown) return known;
  const width = measured(String.fromCodePoint(code));
  if (code < widths.length) widths[code] = width;
  return width;
}

const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isModifier = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
const takesModifier = (text: string): boolean => /\p{Emoji_Modifier_Base}$/u.test(text);

/** Two regional indicators are one flag; a skin tone takes no room beside its emoji. Everything else has cells of its own. */
function cellsAfter(code: number, text: string, at: number, flag: boolean): number {
  if (flag) return 0;
  return isModifier(code) && takesModifier(text.slice(Math.max(0, at - 2), at)) ? 0 : cellsOf(code);
}

/** The cells of any text, code point by code point. */
function sum(text: string, from: number): number {
  let width = 0;
  let half = false;
  for (let at = from; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const flag: boolean = half && isRegional(code);
    width += cellsAfter(code, text, at, flag);
    half = !flag && isRegional(code);
    at += code > 0xffff ? 2 : 1;
  }
  return width;
}

/**
 * A text's width in terminal cells, as `safe` leaves texts.
 *
 * Where terminals differ it is the widest that a widespread one uses: code points of a cluster in Indian scripts are counted
 * one by one as older terminals do. So a row is never longer than its terminal; `doubts` says where one must be repaired.
 */
export function cells(text: string): number {
  if (text.length > few && isPlain(text)) return text.length;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isNarrow(code)) width += 1;
    else if (isWide(code)) width += 2;
    else return width + sum(text, at);
  }
  return width;
}

/** The width of a stretch of a text in terminal cells. */
export function cellsIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (!isNarrow(text.charCodeAt(at))) return cells(text.slice(from, to));
  return to - from;
}

/** True when every character has one cell and joins with none: nearly all that is written in Latin, Greek and Cyrillic letters. */
export const isPlain = (text: string): boolean => !notNarrow.test(text);

let segmenter: Intl.Segmenter | undefined;

/** Whether a code point ends where the next of its kind begins: it joins with none. */
const neverJoins = (code: number): boolean => isNarrow(code) || isWide(code);

/** Whether every terminal agrees on the width of each character of a text; cheap, and no for many that do. */
export const isSimple = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (!neverJoins(text.charCodeAt(at))) return false;
  return true;
};

function segments(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** How much is given to the segmenter at a time, in UTF-16 units: Node copies all of it for every grapheme. */
const most = 256;

/** The graphemes of a stretch of any length, by the segmenter. */
function segmented(text: string, found: string[]): void {
  for (let at = 0; at < text.length; ) {
    const some = segments(text.slice(at, at + most));
    // The last of a portion may go on in the next: it is looked at again, unless it is all there is.
    const whole = at + most >= text.length || some.length === 1 ? some : some.slice(0, -1);
    for (const grapheme of whole) {
      found.push(grapheme);
      at += grapheme.length;
    }
  }
}

/** A text's graphemes: what people call characters, which a row never breaks (Unicode Standard Annex 29). */
export function graphemes(text: string): readonly string[] {
  if (isSimple(text)) return text.split('');
  const found: string[] = [];
  // Between two characters that never join there is an end: the segmenter, which takes far longer, sees only what stands around others.
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    while (to < text.length && !(neverJoins(text.charCodeAt(to - 1)) && neverJoins(text.charCodeAt(to)))) to += 1;
    if (to - from === 1) found.push(text.charAt(from));
    else segmented(text.slice(from, to), found);
  }
  return found;
}

/** A text cut to `columns` cells, with `…` at the end when something was cut off. */
export function truncate(text: string, columns: number): string {
  if (cells(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  let left = columns - 1;
  for (const grapheme of graphemes(text.slice(0, columns * 16))) {
    left -= cells(grapheme);
    if (left < 0) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}
