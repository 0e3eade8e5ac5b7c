import {cells, part, widthOf} from '../layout/index.ts';
import type {Article, Role} from '../model.ts';
import {folded, listRow, piece} from './list-row.ts';
import type {Row} from './page.ts';
import {choicesIn, mostNumbers} from './panel-moves.ts';
import type {Item} from './panels.ts';
import type {Focus} from './state.ts';
import {spanToTell} from './statement.ts';

/** An item, and the digit that chooses it: the first nine have one. */
type Numbered = {readonly item: Item; readonly number?: number};

/** The items of a list with their digits. */
export function numbered(items: readonly Item[]): readonly Numbered[] {
  const chosen = choicesIn(items);
  return items.map((item, index) => {
    const at = chosen.indexOf(index);
    return {item, ...(at !== -1 && {number: at + 1})};
  });
}

/** What stands for an item or a place in a list: its rows. */
export type Entry = {readonly rows: readonly Row[]; readonly isChosen: boolean};

/**
 * What stands under a name. The name is worth more than what is counted of it: where both have no room, that comes down, beside
 * the first row or in one of its own.
 */
function rowsBelow(told: readonly Row[], end: string, columns: number, ground: readonly Role[]): readonly Row[] {
  const isBeside = told.length > 0 && widthOf(told[0] ?? []) + cells(end) + 3 <= columns;
  const rows = end === '' || isBeside ? told : [[], ...told];
  return rows.map((row, at) => listRow(columns, row, at === 0 ? end : '', ...ground));
}

/** The rows of an item. */
export function itemEntry({item, number}: Numbered, isChosen: boolean, columns: number): Entry {
  const ground: Role[] = isChosen ? ['panel', 'selected'] : ['panel'];
  const isHeadline = item.places.length === 0;
  const mark = isChosen ? '▌ ' : isHeadline ? ' ' : `${number ?? ' '} `;
  const end = item.end ?? '';
  const isTight = end !== '' && widthOf(item.label) + cells(end) + (item.below ? 5 : 4) > columns;
  const head = listRow(columns, [piece(mark, 'key'), ...item.label], isTight ? '' : end, ...ground);
  if (isHeadline) return {rows: [listRow(columns, [], '', 'panel'), head], isChosen};
  const below = rowsBelow(detailRows(item, columns), isTight && !item.below ? end : '', columns, ground);
  const free = item.below ? [listRow(columns, [], '', 'panel')] : [];
  return {rows: [head, ...below, ...free], isChosen};
}

const resting = new WeakMap<Item, {readonly columns: number; readonly entry: Entry}>();

/** The rows of an item that is not chosen, made once for a width: a long list is not set anew for every key. */
export function restingEntry(numbered: Numbered, columns: number): Entry {
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
  const parts = [detail, words].filter(words => words !== undefined && words !== '');
  const beside = columns >= roomForBoth && parts.length > 0 ? [parts.join(' — ')] : parts;
  const told = below.flatMap(({text, roles}) =>
    shortened(folded(text, columns - 6), mostBelow).map((part): Row => [piece(`    ${part}`, ...roles)]),
  );
  return [...beside.map(words => [piece(`    ${words}`, 'panel-faint')]), ...told];
}

/** The first rows of a text, with a sign in the last when there is more. */
const shortened = (rows: readonly string[], most: number): readonly string[] =>
  rows.length <= most ? rows : [...rows.slice(0, most - 1), `${rows[most - 1]}…`];

type PlaceAt = {readonly number: number; readonly isChosen: boolean};

/** The row of a place within an item. */
export function placeEntry(article: Article, place: Focus, at: PlaceAt, columns: number): Entry {
  const {number, isChosen} = at;
  const ground: Role[] = isChosen ? ['panel', 'selected'] : ['panel'];
  const {from, to} = spanToTell(article, place);
  const words = part(article.text, from, Math.min(to, from + columns)).replace(/\s+/g, ' ');
  const shown = place.kind === 'quote' ? `“${words}” ` : `${words} `;
  const mark = piece(isChosen ? '▌ ' : number > mostNumbers ? '  ' : `${number} `, 'key');
  const kind = {quote: 'quoted', citation: 'reported', mention: 'named'}[String(place.kind)] ?? '';
  return {rows: [listRow(columns, [mark, piece(shown)], kind, ...ground)], isChosen};
}
