import stringWidth from 'string-width';

/** Code points that every terminal gives two cells: kana, ideographs, Hangul syllables, full-width forms. */
const isWide = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xff01 && code <= 0xff60);

/** Code points that every terminal gives one cell and that never join: ASCII, Latin, Greek, Cyrillic, common punctuation. */
const isNarrow = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa1 && code < 0x300 && code !== 0xad && code !== 0xa9 && code !== 0xae) ||
  (code >= 0x370 && code < 0x483) ||
  (code >= 0x2010 && code <= 0x2027 && code !== 0x203c) ||
  code === 0xa0;

/** A text's width in terminal cells. */
export function cells(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isNarrow(code)) width += 1;
    else if (isWide(code)) width += 2;
    else return stringWidth(text);
  }
  return width;
}

let segmenter: Intl.Segmenter | undefined;

const isSimple = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isNarrow(code) && !isWide(code)) return false;
  }
  return true;
};

/** A text's graphemes: what people call characters, which a row never breaks (Unicode Standard Annex 29). */
export function graphemes(text: string): readonly string[] {
  if (isSimple(text)) return text.split('');
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  return Array.from(segmenter.segment(text), ({segment}) => segment);
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
