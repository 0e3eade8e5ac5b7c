import {isDoubtful, isSimple} from '../layout/index.ts';
import type {Cell} from './cells-of.ts';
import {linkTo} from './links.ts';
import {eraseToEnd, moveTo, plainStyle, toColumn} from './sequences.ts';

const blank: Cell = {text: ' ', style: '', width: 1};

const same = (one: Cell, other: Cell): boolean =>
  one.text === other.text && one.style === other.style && one.href === other.href;

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
const isKnown = (text: string): boolean => isSimple(text) || !isDoubtful(text);

const styleChange = (from: string, to: string): string => {
  if (from === to) return '';
  return to === '' ? plainStyle : `\u001b[${from === '' ? '' : '0;'}${to}m`;
};

/** Cells as text, with a sequence wherever the style changes. After a grapheme that terminals disagree on, the column is told anew. */
export function written(row: readonly Cell[], from: number, to: number): string {
  let text = '';
  let style = '';
  let href: string | undefined;
  for (let column = from; column < to; column += 1) {
    const cell = row[column] ?? blank;
    if (cell.width === 0) continue;
    text += (cell.href === href ? '' : linkTo(cell.href ?? '')) + styleChange(style, cell.style) + cell.text;
    style = cell.style;
    href = cell.href;
    if (!isKnown(cell.text) && column + cell.width < to) text += toColumn(column + cell.width);
  }
  return text + styleChange(style, '') + (href === undefined ? '' : linkTo(''));
}

const isSimpleRow = (row: readonly Cell[]): boolean => row.every(({text}) => isKnown(text));

const sameAt = (one: readonly Cell[], other: readonly Cell[], at: number): boolean =>
  same(one[at] ?? blank, other[at] ?? blank);

type Run = {readonly first: number; readonly last: number};

/** Cells that are the same are written again when fewer than this part two changes: moving the cursor costs as much. */
const shortGap = 12;

/** The stretches in which two rows differ, up to `most` cells. */
function changedRuns(before: readonly Cell[], after: readonly Cell[], most: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < most; at += 1) {
    if (sameAt(before, after, at)) continue;
    const last = runs.at(-1);
    if (last && at - last.last < shortGap) runs[runs.length - 1] = {first: last.first, last: at + 1};
    else runs.push({first: Math.min(startOf(before, at), startOf(after, at)), last: at + 1});
  }
  return runs;
}

/** The end of a stretch, moved on to the end of a wide grapheme. */
function endOf(row: readonly Cell[], end: number): number {
  let at = end;
  while (at < row.length && row[at]?.width === 0) at += 1;
  return at;
}

/** What turns row `row` of the screen from `before` into `after`: the stretches that differ. Empty when none does. */
export function rowDiff(row: number, before: readonly Cell[], after: readonly Cell[]): string {
  const usedBefore = usedOf(before);
  const used = usedOf(after);
  const runs = changedRuns(before, after, Math.max(usedBefore, used));
  if (runs.length === 0) return '';
  // Where terminals may disagree on a grapheme's width, the row is set whole.
  if (!isSimpleRow(before) || !isSimpleRow(after)) return `${moveTo(row, 0)}${eraseToEnd}${written(after, 0, used)}`;
  return runs
    .map(({first, last}) => {
      const erased = last > used ? eraseToEnd : '';
      return moveTo(row, first) + written(after, first, endOf(after, Math.min(last, used))) + erased;
    })
    .join('');
}
