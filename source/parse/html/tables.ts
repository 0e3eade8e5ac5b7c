import {type Element, findAll, textOf} from './tree.ts';

/** A table's rows of cells; an empty text stands where a cell of another column or row reaches in. */
export type Grid = {
  readonly caption: Element | undefined;
  readonly rows: readonly (readonly (Element | string)[])[];
  readonly header: boolean;
};

const sections = new Set(['thead', 'tbody', 'tfoot']);
const isElement = (node: Element | string): node is Element => typeof node !== 'string';

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
  const first = elements[0];
  const header =
    first !== undefined && (first.parent?.name === 'thead' || cellsOf(first).every(cell => cell.name === 'th'));
  return {caption: table.children.filter(isElement).find(({name}) => name === 'caption'), rows, header};
}
