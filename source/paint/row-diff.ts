import {isDoubtful, isSimple} from '../layout/index.ts';
import type {Cell} from './cells-of.ts';
import {eraseToEnd, moveTo, plainStyle, toColumn} from './sequences.ts';

const blank: Cell = {text: ' ', style: '', width: 1};

const same = (one: Cell, other: Cell): boolean => one.text === other.text && one.style === other.style;

/** How many cells a row has without the plain spaces at its end. */
function usedOf(row: readonly Cell[]): number {
  let used = row.length;
  while (used > 0 && same(row[used - 1] ?? blank, blank)) used -= 1;
  return used;
}

/** The first cell of the grapheme that stands at `column`. */
function startOf(row: readonly Cell[], column: number): number {
  let at = column;
  while (at > 0 && row[at]?.width === 0) at -= 1;
  return at;
}

/** Whether terminals agree on the width of a grapheme. */
const isSure = (text: string): boolean => isSimple(text) || !isDoubtful(text);

const styleChange = (from: string, to: string): string => {
  if (from === to) return '';
  return to === '' ? plainStyle : `\u001b[${from === '' ? '' : '0;'}${to}m`;
};

/** Cells as text, with a sequence wherever the style changes. After a grapheme that terminals disagree on, the column is told anew. */
export function written(row: readonly Cell[], from: number, to: number): string {
  let text = '';
  let style = '';
  for (let column = from; column < to; column += 1) {
    const cell = row[column] ?? blank;
    if (cell.width === 0) continue;
    text += styleChange(style, cell.style) + cell.text;
    style = cell.style;
    if (!isSure(cell.text) && column + cell.width < to) text += toColumn(column + cell.width);
  }
  return text + styleChange(style, '');
}

const isSimpleRow = (row: readonly Cell[]): boolean => row.every(({text}) => isSure(text));

const sameAt = (one: readonly Cell[], other: readonly Cell[], at: number): boolean =>
  same(one[at] ?? blank, other[at] ?? blank);

/** The stretch in which two rows differ. */
function changed(before: readonly Cell[], after: readonly Cell[], most: number): {first: number; last: number} {
  let first = 0;
  while (first < most && sameAt(before, after, first)) first += 1;
  let last = most;
  while (last > first && sameAt(before, after, last - 1)) last -= 1;
  return {first: Math.min(startOf(before, first), startOf(after, first)), last};
}

/** What turns row `row` of the screen from `before` into `after`: from the first cell that differs to the last. Empty when none does. */
export function rowDiff(row: number, before: readonly Cell[], after: readonly Cell[]): string {
  const usedBefore = usedOf(before);
  const used = usedOf(after);
  const {first, last} = changed(before, after, Math.max(usedBefore, used));
  if (first === last) return '';
  // Where terminals may disagree on a grapheme's width, the row is set whole.
  if (!isSimpleRow(before) || !isSimpleRow(after)) return `${moveTo(row, 0)}${eraseToEnd}${written(after, 0, used)}`;
  let end = Math.min(last, used);
  while (end < used && after[end]?.width === 0) end += 1;
  const erased = used < usedBefore && last > used ? eraseToEnd : '';
  return moveTo(row, first) + written(after, first, end) + erased;
}
