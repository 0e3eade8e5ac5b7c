import type {Span, TableGrid} from '../model.ts';
import {cells, truncate} from './cells.ts';
import {type Line, lineOf, type Ornament, type Part, type Setting} from './line.ts';
import {wrap} from './wrap.ts';

const gutter = 2;
const narrowest = 8;

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

function columnLines({document, block, index}: Setting, grid: TableGrid, columns: readonly number[]): readonly Line[] {
  const starts = columns.map((_, column) => columns.slice(0, column).reduce((sum, each) => sum + each + gutter, 0));
  return grid.rows.flatMap((row, rowIndex) => {
    const set = row.map((cell, column) => wrap(document.text, cell, Math.max(1, columns[column] ?? 1)));
    const height = Math.max(1, ...set.map(rows => rows.length));
    const parts = Array.from({length: height}, (_, at) =>
      set.flatMap((rows, column): Part[] => {
        const span = rows[at];
        if (!span) return [];
        const wide = cells(document.text.slice(span.from, span.to));
        return [{...span, at: (starts[column] ?? 0) + aligned(wide, columns[column] ?? 1, grid.align[column])}];
      }),
    );
    const lines = linesFrom(index, row[0]?.from ?? block.from, parts);
    return rowIndex === 0 && grid.header ? [...lines, ruleUnder(index, lines, starts, columns)] : lines;
  });
}

function ruleUnder(index: number, lines: readonly Line[], starts: readonly number[], columns: readonly number[]): Line {
  const at = Math.max(...lines.map(line => line.to));
  const ornaments = columns.map(
    (wide, column): Ornament => ({at: starts[column] ?? 0, text: '─'.repeat(wide), role: 'ornament'}),
  );
  return {from: at, to: at, block: index, parts: [], ornaments};
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
  return [head, ...records]
    .filter(lines => lines.length > 0)
    .flatMap((lines, at): readonly Line[] => {
      const before = (lines[0]?.from ?? 0) - 1;
      return at === 0 ? lines : [{from: before, to: before, block: index, parts: [], ornaments: []}, ...lines];
    });
}

/** A table in columns where they fit, cells wrapped within them; else as a list. */
export function tableLines(setting: Setting, grid: TableGrid): readonly Line[] {
  const {document, width} = setting;
  const count = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const wide = (cell: Span | undefined): number => (cell ? cells(document.text.slice(cell.from, cell.to)) : 0);
  const wished = Array.from({length: count}, (_, column) =>
    grid.rows.reduce((most, row) => Math.max(most, wide(row[column])), 1),
  );
  const room = width - gutter * (count - 1);
  const columns = share(wished, room);
  const fits = room > 0 && columns.every((each, column) => each >= Math.min(wished[column] ?? 1, narrowest));
  return fits ? columnLines(setting, grid, columns) : listLines(setting, grid);
}
