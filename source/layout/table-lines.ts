import type {Span, TableGrid} from '../model.ts';
import {cells, truncate} from './cells.ts';
import {emptyLine, type Line, lineOf, type Ornament, type Part, type Setting} from './line.ts';
import {wrap} from './wrap.ts';

const gutter = 2;

/** The longest word, in columns, that a column is kept wide enough for: addresses are broken. */
const longestWhole = 20;

/** A cell of more rows than this is easier read in a list. */
const tallest = 6;

/** Where a column of the table stands, and how wide it is. */
type Place = {readonly at: number; readonly columns: number};

/** Shares `width` out among columns that would like `wished`: the narrow get what they wish, the wide share the rest. */
function share(wished: readonly number[], width: number): readonly number[] {
  const order = wished.map((wish, column) => ({wish, column})).sort((one, other) => one.wish - other.wish);
  const shared: number[] = [...wished];
  let room = width;
  order.forEach(({wish, column}, done) => {
    const columns = Math.min(wish, Math.floor(room / (order.length - done)));
    shared[column] = columns;
    room -= columns;
  });
  return shared;
}

const longestWord = (words: string): number =>
  words.split(/\s/).reduce((most, word) => Math.max(most, word.length > most ? cells(word) : 0), 1);

/** How wide the columns are within `room`, no word of theirs broken; undefined when a list shows them better. */
function columnsIn(grid: TableGrid, text: string, room: number): readonly number[] | undefined {
  const count = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widest = (measure: (words: string) => number): readonly number[] =>
    Array.from({length: count}, (_, column) =>
      grid.rows.reduce(
        (most, {[column]: cell}) => Math.max(most, cell ? measure(text.slice(cell.from, cell.to)) : 1),
        1,
      ),
    );
  const wished = widest(cells);
  const left = room - gutter * (count - 1);
  if (wished.reduce((sum, wish) => sum + wish, 0) <= left) return wished;
  const least = widest(words => Math.min(longestWord(words), longestWhole));
  const spare = left - least.reduce((sum, each) => sum + each, 0);
  if (spare < 0) return undefined;
  const more = share(
    wished.map((wish, column) => wish - (least[column] ?? 0)),
    spare,
  );
  const columns = least.map((each, column) => each + (more[column] ?? 0));
  return columns.every((each, column) => (wished[column] ?? 0) <= tallest * each) ? columns : undefined;
}

const aligned = (wide: number, columns: number, align: TableGrid['align'][number] | undefined): number => {
  const free = Math.max(0, columns - wide);
  return align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0;
};

/** Lines that hold the parts given for each row; a row without parts has the place before it. */
function linesFrom(index: number, start: number, rows: readonly (readonly Part[])[]): readonly Line[] {
  let before = start;
  return rows.map(parts => {
    const from = parts.length > 0 ? Math.min(...parts.map(part => part.from)) : before;
    const to = parts.length > 0 ? Math.max(...parts.map(part => part.to)) : before;
    before = to;
    return {from, to, block: index, parts, ornaments: []};
  });
}

/** A row of the table: its cells beside each other, each wrapped within its column. */
function rowLines(
  {document, block, index}: Setting,
  row: readonly Span[],
  places: readonly Place[],
  align: TableGrid['align'],
): readonly Line[] {
  const set = row.map((cell, column) => wrap(document.text, cell, places[column]?.columns ?? 1));
  const height = Math.max(1, ...set.map(rows => rows.length));
  const parts = Array.from({length: height}, (_, at) =>
    set.flatMap((rows, column): Part[] => {
      const [span, place] = [rows[at], places[column]];
      if (!span || !place) return [];
      const wide = cells(document.text.slice(span.from, span.to));
      return [{...span, at: place.at + aligned(wide, place.columns, align[column])}];
    }),
  );
  return linesFrom(index, row[0]?.from ?? block.from, parts);
}

function columnLines(setting: Setting, grid: TableGrid, columns: readonly number[]): readonly Line[] {
  const places = columns.map((each, column): Place => {
    const before = columns.slice(0, column).reduce((sum, one) => sum + one + gutter, 0);
    return {at: before, columns: each};
  });
  const rows = grid.rows.map(row => rowLines(setting, row, places, grid.align));
  const [first = [], ...rest] = rows;
  const head = grid.header ? [...first, ruleUnder(setting.index, first, places)] : first;
  const isParted = rows.filter(lines => lines.length > 1).length * 4 > rows.length;
  if (!isParted) return [head, ...rest].flat();
  return grid.header ? [...head, ...parted(setting.index, rest)] : parted(setting.index, rows);
}

/** Rows with an empty line between them. */
const parted = (index: number, rows: readonly (readonly Line[])[]): readonly Line[] =>
  rows.flatMap((lines, at) => (at === 0 ? lines : [emptyLine(index, (lines[0]?.from ?? 0) - 1), ...lines]));

function ruleUnder(index: number, lines: readonly Line[], places: readonly Place[]): Line {
  const at = Math.max(...lines.map(line => line.to));
  const ornaments = places.map(
    (place): Ornament => ({at: place.at, text: '─'.repeat(place.columns), role: 'ornament'}),
  );
  return emptyLine(index, at, ornaments);
}

/** Below this width the names of the columns are left out of a list. */
const leastForLabels = 16;

/** A row's cells as lines of their own, each after its column's name; empty cells are left out. */
function recordLines(setting: Setting, row: readonly Span[], labels: readonly string[]): readonly Line[] {
  const {document, index, width} = setting;
  const indent = Math.min(Math.max(0, ...labels.map(cells)) + gutter, width >> 1);
  const shown = labels.length > 0 && width >= leastForLabels ? indent : 0;
  return row.flatMap((cell, column) =>
    wrap(document.text, cell, width - shown).map((words, at) => {
      const label = truncate(labels[column] ?? '', Math.max(0, shown - gutter));
      return lineOf(index, words, shown, at === 0 && label !== '' ? [{at: 0, text: label, role: 'ornament'}] : []);
    }),
  );
}

/** Row by row, each cell below the other with its column's name before it: for tables that do not fit side by side. */
function listLines(setting: Setting, grid: TableGrid): readonly Line[] {
  const {document, index, width} = setting;
  const names = grid.header ? (grid.rows[0] ?? []) : [];
  const labels = names.map(({from, to}) => (to > from ? `${document.text.slice(from, to)}:` : ''));
  const whole = {from: names[0]?.from ?? 0, to: names.at(-1)?.to ?? 0};
  const head = wrap(document.text, whole, width).map(words => lineOf(index, words, 0));
  const records = (grid.header ? grid.rows.slice(1) : grid.rows).map(row => recordLines(setting, row, labels));
  return parted(
    index,
    [head, ...records].filter(lines => lines.length > 0),
  );
}

/** A table in columns where they hold their words, cells wrapped within them; else as a list. */
export function tableLines(setting: Setting, grid: TableGrid): readonly Line[] {
  const columns = columnsIn(grid, setting.document.text, setting.width);
  return columns ? columnLines(setting, grid, columns) : listLines(setting, grid);
}
