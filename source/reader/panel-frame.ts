import {cells, truncate, widthOf} from '../layout/index.ts';
import type {Article, Piece, Role} from '../model.ts';
import {geometryOf} from './geometry.ts';
import type {Row} from './page.ts';
import {choicesIn, mostNumbers, openItems} from './panel-moves.ts';
import {type Item, itemsOf, type Panel, panelCalled} from './panels.ts';
import type {Focus, State} from './state.ts';

/** A list that stands over or beside the page: where, its title, and the rows in sight, each as wide as the list. */
export type Listing = {
  readonly side: 'right' | 'bottom' | 'whole';
  readonly columns: number;
  readonly rows: readonly Row[];
  /** For each row the number of the item, or of the place within one, that it shows; undefined where there is nothing to choose. */
  readonly chooses?: readonly (number | undefined)[];
};

const piece = (text: string, ...roles: Role[]): Piece => ({text, roles});

/** A row of a list, filled to its width on its ground; the left end gives way to the right one. */
export function listRow(columns: number, left: Row, right: string, ...ground: Role[]): Row {
  const end = right !== '' && cells(right) + 10 < columns ? `${right} ` : '';
  const room = columns - cells(end);
  const kept: Piece[] = [];
  let used = 0;
  for (const {text, roles} of left) {
    const words = truncate(text, room - used - 1);
    kept.push({text: words, roles: [...ground, ...roles]});
    used += cells(words);
    if (words !== text) break;
  }
  const filled = [...kept, {text: ' '.repeat(Math.max(0, room - used)), roles: ground}];
  return end === '' ? filled : [...filled, {text: end, roles: [...ground, 'panel-faint']}];
}

/** An item, and the digit that chooses it: the first nine have one. */
type Numbered = {readonly item: Item; readonly number?: number};

function numbered(items: readonly Item[]): readonly Numbered[] {
  const chosen = choicesIn(items);
  return items.map((item, index) => {
    const at = chosen.indexOf(index);
    return {item, ...(at !== -1 && {number: at + 1})};
  });
}

type Entry = {readonly rows: readonly Row[]; readonly isChosen: boolean};

function itemEntry({item, number}: Numbered, isChosen: boolean, columns: number): Entry {
  const ground: Role[] = isChosen ? ['panel', 'selected'] : ['panel'];
  const isHeadline = item.places.length === 0;
  const mark = isChosen ? '▌ ' : isHeadline ? ' ' : `${number ?? ' '} `;
  // Where all is told below, the end of a row is worth less than its beginning.
  const isTight = item.below !== undefined && widthOf(item.label) + cells(item.end ?? '') + 5 > columns;
  const head = listRow(columns, [piece(mark, 'key'), ...item.label], isTight ? '' : (item.end ?? ''), ...ground);
  if (isHeadline) return {rows: [listRow(columns, [], '', 'panel'), head], isChosen};
  const below = detailRows(item, columns).map(row => listRow(columns, row, '', ...ground));
  const free = item.below ? [listRow(columns, [], '', 'panel')] : [];
  return {rows: [head, ...below, ...free], isChosen};
}

const resting = new WeakMap<Item, {readonly columns: number; readonly entry: Entry}>();

/** The rows of an item that is not chosen, made once for a width: a long list is not set anew for every key. */
function restingEntry(numbered: Numbered, columns: number): Entry {
  const known = resting.get(numbered.item);
  if (known?.columns === columns) return known.entry;
  const entry = itemEntry(numbered, false, columns);
  resting.set(numbered.item, {columns, entry});
  return entry;
}

const roomForBoth = 64;

const mostBelow = 5;

/** What stands under an item: its detail and its words, beside each other where there is room, and what is told in full. */
function detailRows({detail, words, below = []}: Item, columns: number): readonly Row[] {
  const parts = [detail, words].filter(part => part !== undefined && part !== '');
  const beside = columns >= roomForBoth && parts.length > 0 ? [parts.join('  ')] : parts;
  const told = below.flatMap(({text, roles}) =>
    shortened(folded(text, columns - 6), mostBelow).map((part): Row => [piece(`    ${part}`, ...roles)]),
  );
  return [...beside.map(part => [piece(`    ${part}`, 'panel-faint')]), ...told];
}

/** The first rows of a text, with a sign in the last when there is more. */
const shortened = (rows: readonly string[], most: number): readonly string[] =>
  rows.length <= most ? rows : [...rows.slice(0, most - 1), `${rows[most - 1]}…`];

type PlaceAt = {readonly number: number; readonly isChosen: boolean};

function placeEntry(article: Article, place: Focus, at: PlaceAt, columns: number): Entry {
  const {number, isChosen} = at;
  const ground: Role[] = isChosen ? ['panel', 'selected'] : ['panel'];
  const words = article.text.slice(place.from, Math.min(place.to, place.from + columns)).replace(/\s+/g, ' ');
  const shown = place.kind === 'quote' ? `“${words}” ` : `${words} `;
  const mark = piece(isChosen ? '▌ ' : number > mostNumbers ? '  ' : `${number} `, 'key');
  const kind = {quote: 'quoted', citation: 'reported', mention: 'named'}[String(place.kind)] ?? '';
  return {rows: [listRow(columns, [mark, piece(shown)], kind, ...ground)], isChosen};
}

/** The rows in sight, each with the number of its entry: the chosen entry is among them, with something of its neighbours. */
export function inSight(
  entries: readonly Entry[],
  height: number,
): readonly {readonly row: Row; readonly index: number}[] {
  const rows = entries.flatMap(({rows: own, isChosen}, index) => own.map(row => ({row, isChosen, index})));
  const first = rows.findIndex(({isChosen}) => isChosen);
  const last = rows.findLastIndex(({isChosen}) => isChosen);
  const wished = Math.max(last + 2 - height, Math.min(first - Math.floor(height / 3), rows.length - height));
  const from = Math.max(0, Math.min(wished, rows.length - height));
  return rows.slice(from, from + height);
}

function headRows(article: Article, panel: Panel, within: Item | undefined, columns: number): readonly Row[] {
  const name = within ? within.label.map(({text}) => text).join('') : panel.title;
  const count = within
    ? `${within.places.length}`
    : `${itemsOf(article, panel).filter(item => item.places.length > 0).length}`;
  const title = listRow(columns, [piece(` ${name}`)], count, 'panel-title');
  const summary = within ? within.detail : panel.summary?.(article);
  if (!summary) return [title];
  return [
    title,
    ...folded(summary, columns - 2).map(words => listRow(columns, [piece(` ${words}`, 'panel-faint')], '', 'panel')),
  ];
}

/** A summary in as many rows as it needs, broken between words. */
function folded(text: string, columns: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && cells(last) + 1 + cells(word) <= columns) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
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
