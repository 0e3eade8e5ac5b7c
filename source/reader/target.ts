import {cells, graphemes, isLarge, type Line, linesOf, screenFrom} from '../layout/index.ts';
import type {Citation, Quote, Span} from '../model.ts';
import {geometryOf, isTooSmall} from './geometry.ts';
import {notesBeside} from './notes.ts';
import {listing} from './palette-frame.ts';
import type {Focus, State} from './state.ts';
import {fociOf} from './stops.ts';

/** What stands in a cell of the screen: an item of the list, the list elsewhere, something on the page that can be in focus, or nothing. */
export type Target =
  | {readonly kind: 'item'; readonly index: number}
  | {readonly kind: 'list'}
  | {readonly kind: 'focus'; readonly focus: Focus}
  | {readonly kind: 'page'}
  | {readonly kind: 'none'};

/** The offset of the grapheme that fills a column of a line; undefined where no words of the text stand. */
function offsetIn(text: string, {parts}: Line, column: number): number | undefined {
  for (const {from, to, at} of parts) {
    let here = at;
    let offset = from;
    for (const grapheme of column < at ? [] : graphemes(text.slice(from, to))) {
      here += cells(grapheme);
      if (column < here) return offset;
      offset += grapheme.length;
    }
  }
  return undefined;
}

const holds = ({from, to}: Span, offset: number): boolean => from <= offset && offset < to;

/** The smallest thing at an offset, a link before a quotation before a statement. */
function focusAt(state: State, offset: number): Focus | undefined {
  for (const kind of ['link', 'quote', 'citation'] as const) {
    const found = fociOf(state, kind).findLast(focus => holds(focus, offset));
    if (found) return found;
  }
  return undefined;
}

/** The focus of a quotation or a statement. */
function focusOf(state: State, {from, to}: Quote | Citation): Focus | undefined {
  const all = [...fociOf(state, 'quote'), ...fociOf(state, 'citation')];
  return all.find(focus => focus.from === from && focus.to === to);
}

function onPage(state: State, row: number, column: number): Target {
  const {page, set, left, notes} = geometryOf(state);
  const lines = screenFrom(state.article, state.top, set, page.rows);
  const line = lines[row - page.row];
  if (!line) return {kind: 'page'};
  const {article} = state;
  if (notes && column >= notes.column) {
    const about = notesBeside(article, linesOf(article, line.block, set), notes.columns).get(line)?.about;
    const noted = about && focusOf(state, about);
    return noted ? {kind: 'focus', focus: noted} : {kind: 'page'};
  }
  const wide = isLarge(lines, row - page.row) ? 2 : 1;
  const offset = offsetIn(article.text, line, Math.floor((column - left) / wide));
  const focus = offset === undefined ? undefined : focusAt(state, offset);
  return focus ? {kind: 'focus', focus} : {kind: 'page'};
}

/** What stands in a cell of the screen, both counted from 0. */
export function targetAt(state: State, row: number, column: number): Target {
  const {size, help} = state;
  if (isTooSmall(size) || row < 1 || row >= size.rows - 1 || column >= size.columns) return {kind: 'none'};
  if (help !== undefined) return {kind: 'list'};
  const {panel, page} = geometryOf(state);
  const isInList = panel && row >= panel.row && row < panel.row + panel.rows && column >= panel.column;
  if (!isInList) return column < page.columns && row >= page.row ? onPage(state, row, column) : {kind: 'none'};
  const index = listing(state)?.chooses?.[row - panel.row];
  return index === undefined ? {kind: 'list'} : {kind: 'item', index};
}
