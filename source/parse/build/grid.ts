import type {Span, TableGrid} from '../../model.ts';

type Align = TableGrid['align'][number];

/** Empty cells that a table may need beyond those it has, before it is set as paragraphs instead. */
const mostFilled = 100_000;

/** The cells of the table that is being built, as places in the block's text. */
export class Grid {
  readonly #rows: Span[][] = [];
  #row: Span[] = [];
  #from = 0;

  /** Ends a cell at `to`. */
  cell(to: number): void {
    this.#row.push({from: this.#from, to});
    this.#from = to;
  }

  /** Ends a row at `to`, and the cell that words stand in. */
  row(to: number): void {
    if (to > this.#from) this.cell(to);
    if (this.#row.some(({from, to}) => to > from)) this.#rows.push(this.#row);
    this.#row = [];
  }

  /** The places where rows end: newlines anywhere else are within cells. */
  get ends(): ReadonlySet<number> {
    return new Set(this.#rows.map(row => row.at(-1)?.to ?? 0));
  }

  /** The rows of a table in `text` that begins at `start`; undefined when there are no cells, or the rows differ too much in length. */
  rows(text: string, start: number): readonly (readonly Span[])[] | undefined {
    const cells = this.#rows.reduce((sum, row) => sum + row.length, 0);
    const columns = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (cells === 0 || columns * this.#rows.length > cells + mostFilled) return undefined;
    return this.#rows.map(row => {
      const end = row.at(-1)?.to ?? 0;
      return Array.from({length: columns}, (_, column) => {
        const {from, to} = row[column] ?? {from: end, to: end};
        const gap = to > from && /\s/.test(text.charAt(from)) ? 1 : 0;
        return {from: from + gap + start, to: to + start};
      });
    });
  }
}

/** One alignment for each of `columns`. */
export const alignOf = (align: readonly Align[], columns: number): readonly Align[] =>
  Array.from({length: columns}, (_, column) => align[column] ?? 'left');
