import {type Element, findAll, isElement, textOf} from './tree.ts';

/** A table's rows of cells; an empty text stands where a cell of another column or row reaches in. */
export type Grid = {
  readonly caption: Element | undefined;
  readonly rows: readonly (readonly (Element | string)[])[];
  readonly header: boolean;
};

/** The name of a column is no longer, in letters. */
const longestName = 40;

const sections = new Set(['thead', 'tbody', 'tfoot']);

function rowElements(table: Element): Element[] {
  return table.children.filter(isElement).flatMap(child => {
    if (child.name === 'tr') return [child];
    return sections.has(child.name) ? child.children.filter(isElement).filter(row => row.name === 'tr') : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(isElement).filter(({name}) => name === 'td' || name === 'th');

const spanOf = (cell: Element, name: string): number =>
  Math.max(1, Math.min(50, Number.parseInt(cell.attributes.get(name) ?? '1', 10) || 1));

/** For the page that lays its text out in tables: true only where rows and columns mean something, and a cell is a line or two. */
export function isGrid(table: Element): boolean {
  const cells = rowElements(table).map(cellsOf);
  if (cells.length < 2 || cells.every(row => row.length < 2)) return false;
  if (table.attributes.get('role') === 'presentation') return false;
  if (findAll(table, ({name}) => name === 'table' || /^h[1-6]$/.test(name)).length > 0) return false;
  return cells.flat().every(cell => textOf(cell).length < 600);
}

/** The rows of a table, each cell in its column. */
export function rowsOf(table: Element): Grid {
  const elements = rowElements(table);
  const reaching: number[] = [];
  const rows = elements.map(row => {
    const cells: (Element | string)[] = [];
    for (const cell of cellsOf(row)) {
      while ((reaching[cells.length] ?? 0) > 0) cells.push('');
      const down = spanOf(cell, 'rowspan');
      const across = spanOf(cell, 'colspan');
      for (let index = 0; index < across; index++) {
        reaching[cells.length] = down;
        cells.push(index === 0 ? cell : '');
      }
    }
    reaching.forEach((left, column) => {
      reaching[column] = Math.max(0, left - 1);
    });
    return cells;
  });
  return {
    caption: table.children.filter(isElement).find(({name}) => name === 'caption'),
    rows,
    header: hasHeader(elements.filter(row => textOf(row).trim() !== '')),
  };
}

const bold = new Set(['th', 'b', 'strong']);

/** True when all words of a cell are bold, as those of a `<th>` are. */
const isBold = (cell: Element): boolean =>
  bold.has(cell.name) ||
  (cell.children.some(isElement) &&
    cell.children.every(child => (isElement(child) ? isBold(child) : child.trim() === '')));

/** True when a cell's first words are bold. */
function beginsBold(cell: Element): boolean {
  const first = cell.children.find(child => isElement(child) || child.trim() !== '');
  return bold.has(cell.name) || (first !== undefined && isElement(first) && beginsBold(first));
}

const hasDigits = (cell: Element): boolean => /\d/.test(textOf(cell));

/** For the table whose first row says what stands under it: by its tag, by bold type, as words over numbers, or over rows with names. */
function hasHeader(rows: readonly Element[]): boolean {
  const [first, ...rest] = rows;
  if (!first) return false;
  const [cells, under] = [cellsOf(first), rest.map(cellsOf)];
  if (
    first.parent?.name === 'thead' ||
    (cells.every(isBold) && !under.some(row => row.length > 0 && row.every(isBold)))
  )
    return true;
  const isWords = cells.every(cell => !hasDigits(cell) && textOf(cell).length < longestName);
  if (!isWords || under.length < 2) return false;
  const isOverNumbers = (column: number): boolean =>
    under.every(row => row[column] !== undefined && hasDigits(row[column]));
  return cells.some((_, column) => isOverNumbers(column)) || isOverNamedRows(cells, under);
}

/** For the table whose rows begin with their names in bold, the first, too: what stands in it stands nowhere else. */
function isOverNamedRows(cells: readonly Element[], under: readonly (readonly Element[])[]): boolean {
  const named = [cells, ...under].every(([name]) => name !== undefined && beginsBold(name));
  const names = cells.map(textOf);
  const below = new Set(under.flatMap(row => row.map(textOf)));
  return named && names.length > 2 && new Set(names).size === names.length && !names.some(name => below.has(name));
}
