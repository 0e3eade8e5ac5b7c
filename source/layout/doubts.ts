import {cells, graphemes} from './cells.ts';

/**
 * Anything but what all terminals set alike: letters of Europe, Hebrew, Arabic and Thai with their marks, ideographs, kana,
 * Hangul syllables, and signs that are older than emoji.
 */
const doubtful = new RegExp(
  [
    '[^ -~\\xa0-\\u036f\\u0370-\\u0487\\u048a-\\u0590\\u0591-\\u05f4\\u0606-\\u06dc\\u06df-\\u06ff\\u0e01-\\u0e32\\u0e34-\\u0e5b\\u1e00-\\u1fff',
    '\\u2000-\\u200a\\u2010-\\u2027\\u202f-\\u205f\\u2070-\\u2bff\\u3000-\\u3029\\u3030-\\u3096\\u309b-\\u30ff\\u3105-\\u318e\\u3200-\\u4dbf',
    '\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufaff\\uff01-\\uff9d\\uffe0-\\uffe6\\ufffd]',
    '|\\p{Emoji_Presentation}|[\\u2630-\\u2637\\u268a-\\u268f]',
  ].join(''),
  'u',
);

/** True when terminals differ about the cells of something in `text`: emoji, Indian scripts, new characters. */
export const isDoubtful = (text: string): boolean => doubtful.test(text);

/** A place in a text after which terminals may stand in different columns, and the column, counted from the text's first. */
export type Doubt = {readonly to: number; readonly column: number};

/**
 * Where a row must be repaired: after each of these the cursor is put into `column` by an absolute address, whatever the
 * terminal made of the cluster before.
 */
export function doubts(text: string): readonly Doubt[] {
  if (!isDoubtful(text)) return [];
  const found: Doubt[] = [];
  let to = 0;
  let column = 0;
  for (const grapheme of graphemes(text)) {
    to += grapheme.length;
    column += cells(grapheme);
    if (isDoubtful(grapheme)) found.push({to, column});
  }
  return found;
}
