import {widthOf} from '../layout/index.ts';
import type {Article} from '../model.ts';
import {geometryOf} from './geometry.ts';
import {folded, listRow, piece} from './list-row.ts';
import type {Row} from './page.ts';
import {type Entry, itemEntry, numbered, placeEntry, restingEntry} from './panel-entries.ts';
import {openItems} from './panel-moves.ts';
import {type Item, itemsOf, type Panel, panelCalled, summaryOf} from './panels.ts';
import type {State} from './state.ts';

/** A list that stands over or beside the page: where, its title, and the rows in sight, each as wide as the list. */
export type Listing = {
  readonly side: 'right' | 'bottom' | 'whole';
  readonly columns: number;
  readonly rows: readonly Row[];
  /** For each row the number of the item, or of the place within one, that it shows; undefined where there is nothing to choose. */
  readonly chooses?: readonly (number | undefined)[];
};

/** The rows in sight, each with the number of its entry: the chosen entry is among them from its first row on, with something of its neighbours. */
export function inSight(
  entries: readonly Entry[],
  height: number,
): readonly {readonly row: Row; readonly index: number}[] {
  const rows = entries.flatMap(({rows: own, isChosen}, index) => own.map(row => ({row, isChosen, index})));
  const first = rows.findIndex(({isChosen}) => isChosen);
  const last = rows.findLastIndex(({isChosen}) => isChosen);
  const lowest = Math.min(first, last + 2 - height);
  const wished = Math.max(lowest, Math.min(first - Math.floor(height / 3), rows.length - height));
  const from = Math.max(0, Math.min(wished, rows.length - height));
  const begins = startFrom(rows, from, first);
  return rows.slice(begins, begins + height);
}

type Shown = {readonly row: Row; readonly index: number};

const isFree = (row: Row): boolean => row.every(({text}) => text.trim() === '');

/** Where a list begins: with the first row of an entry, for the last of one says nothing without it. */
function startFrom(rows: readonly Shown[], from: number, chosen: number): number {
  for (let at = from; at < chosen; at += 1) {
    const before = rows[at - 1];
    if (!before || before.index !== rows[at]?.index || isFree(before.row)) return at;
  }
  return Math.max(from, chosen);
}

function headRows(article: Article, panel: Panel, within: Item | undefined, columns: number): readonly Row[] {
  const name = within ? within.label.map(({text}) => text).join('') : panel.title;
  const count = within
    ? `${within.places.length}`
    : `${itemsOf(article, panel).filter(item => item.places.length > 0).length}`;
  const title = listRow(columns, [piece(` ${name}`)], count, 'panel-title');
  const summary = within ? within.detail : summaryOf(article, panel);
  if (!summary) return [title];
  return [
    title,
    ...folded(summary, columns - 2).map(words => listRow(columns, [piece(` ${words}`, 'panel-faint')], '', 'panel')),
  ];
}

/** The open panel as a list; undefined when none is open. */
export function panelListing(state: State): Listing | undefined {
  const {article, panel} = state;
  const row = panel && panelCalled(panel.name);
  const region = geometryOf(state).panel;
  if (!panel || !row || !region) return undefined;
  const {columns, rows: height, side} = region;
  const items = openItems(state);
  const within = panel.within === undefined ? undefined : items[panel.selected];
  const entries = within
    ? within.places.map((place, index) =>
        placeEntry(article, place, {number: index + 1, isChosen: index === panel.within}, columns),
      )
    : numbered(items).map((each, index) =>
        index === panel.selected ? itemEntry(each, true, columns) : restingEntry(each, columns),
      );
  const head = height > 4 ? headRows(article, row, within, columns) : [];
  const body = inSight(entries, height - head.length);
  const empty = Array.from({length: Math.max(0, height - head.length - body.length)}, () =>
    listRow(columns, [], '', 'panel'),
  );
  const rows = [...head, ...body.map(({row: words}) => words), ...empty].slice(0, height);
  return {side, columns, rows, chooses: [...head.map(() => undefined), ...body.map(({index}) => index)]};
}

/** The width of a row, for tests and for what stands beside it. */
export const rowWidth = (row: Row): number => widthOf(row);
