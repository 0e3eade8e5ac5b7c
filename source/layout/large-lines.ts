import type {Span} from '../model.ts';
import {type Line, lineOf, type Setting} from './line.ts';

/**
 * Letters that every font has: xterm 379 ends with a segmentation fault when it has to draw one of double height that its own
 * TrueType font lacks (see decision 13).
 */
const plain = /^[ -~]+$/;

/** Both halves of a row; the lower begins at its last letter, so that it is a row to scroll by. */
const halvesOf = (index: number, row: Span): readonly Line[] => [
  {...lineOf(index, row, 0), half: 'upper'},
  {...lineOf(index, row, 0), from: row.to - 1, half: 'lower'},
];

/** The words in one row, or in two that are as even as they can be; undefined where they do not fit. A letter has a cell. */
function rowsOf(words: string, columns: number): readonly Span[] | undefined {
  const {length} = words;
  if (length <= columns) return length > 1 ? [{from: 0, to: length}] : undefined;
  const middle = length / 2;
  const [before, after] = [words.lastIndexOf(' ', middle), words.indexOf(' ', middle)];
  const cut = after !== -1 && after - middle < middle - before ? after : before;
  return cut > 1 && length - cut > 2 && Math.max(cut, length - cut - 1) <= columns
    ? [
        {from: 0, to: cut},
        {from: cut + 1, to: length},
      ]
    : undefined;
}

/** The title of an article in letters of double height, each twice as wide and two rows high; undefined where it does not fit so. */
export function largeLines({document, block, index, width, large}: Setting): readonly Line[] | undefined {
  if (!large || index !== 0 || block.kind !== 'heading' || block.level !== 1) return undefined;
  const {from: start} = block;
  const words = document.text.slice(start, block.to);
  const rows = plain.test(words) ? rowsOf(words, Math.floor(width / 2)) : undefined;
  return rows?.flatMap(({from, to}) => halvesOf(index, {from: start + from, to: start + to}));
}

/** Whether the row at `at` is one half of letters of double height whose other half is in sight too: half a letter is never shown. */
export function isLarge(lines: readonly Line[], at: number): boolean {
  const half = lines[at]?.half;
  if (half === undefined) return false;
  return half === 'upper' ? lines[at + 1]?.half === 'lower' : lines[at - 1]?.half === 'upper';
}
