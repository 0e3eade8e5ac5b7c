import type {Span} from '../model.ts';
import {type Line, lineOf, type Setting} from './line.ts';
import {wrap} from './wrap.ts';

/** More rows than these would push the story off a small screen. */
const mostRows = 2;

/**
 * Letters that every font has: xterm 379 ends with a segmentation fault when it has to draw one of double height that its own
 * TrueType font lacks (see decision 13).
 */
const plain = /^[ -~]+$/;

/** The first unit of the lower half: its own, so that a row to scroll by begins there. */
const halvesOf = (index: number, row: Span): readonly Line[] => [
  {...lineOf(index, row, 0), half: 'upper'},
  {...lineOf(index, row, 0), from: row.to - 1, half: 'lower'},
];

/** Rows as even as they can be: two of the same length read better than one and a word. */
function balanced(text: string, span: Span, width: number): readonly Span[] {
  const rows = wrap(text, span, width);
  for (let less = Math.ceil((span.to - span.from) / rows.length); rows.length > 1 && less < width; less += 1) {
    const narrower = wrap(text, span, less);
    if (narrower.length === rows.length) return narrower;
  }
  return rows;
}

/** The title of an article in letters of double height, each twice as wide and two rows high; undefined where it does not fit so. */
export function largeLines({document, block, index, width, large}: Setting): readonly Line[] | undefined {
  if (!large || index !== 0 || block.kind !== 'heading' || block.level !== 1) return undefined;
  const {text} = document;
  if (!plain.test(text.slice(block.from, block.to))) return undefined;
  if (block.to - block.from > width) return undefined;
  const rows = balanced(text, block, Math.floor(width / 2));
  const isWhole = rows.every(({from, to}) => to - from > 1 && (to === block.to || text[to] === ' '));
  return isWhole && rows.length <= mostRows ? rows.flatMap(row => halvesOf(index, row)) : undefined;
}

/** Whether the row at `at` is one half of letters of double height whose other half is in sight too: half a letter is never shown. */
export function isLarge(lines: readonly Line[], at: number): boolean {
  const half = lines[at]?.half;
  if (half === undefined) return false;
  return half === 'upper' ? lines[at + 1]?.half === 'lower' : lines[at - 1]?.half === 'upper';
}
