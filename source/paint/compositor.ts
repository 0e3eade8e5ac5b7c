import {isSimple} from '../layout/index.ts';
import {type Cell, cellsOf, sequence} from './cells-of.ts';
import {emptyRows, isLargeRow, largeRow} from './large.ts';
import {rowDiff} from './row-diff.ts';
import {findScroll} from './scroll.ts';
import {
  beginFrame,
  endFrame,
  eraseScreen,
  eraseToEnd,
  hideCursor,
  moveTo,
  plainStyle,
  scroll,
  showCursor,
} from './sequences.ts';

/** A screen ready to be written: its rows painted, text with SGR sequences, none wider than the screen. */
export type Screen = {
  readonly columns: number;
  readonly rows: readonly string[];
  readonly cursor?: {readonly row: number; readonly column: number};
};

/** What nearly all rows are made of, sequences and all: seen at one glance, where to look at each letter of a first screen takes a millisecond. */
const usual = /^[\u001b -~\u00b7\u2010-\u2027\u2190-\u2193\u2500-\u25a9]*$/;

const isAgreed = (row: string): boolean => usual.test(row) || isSimple(row.replace(sequence, ''));

/** A row on an empty screen: as it is where all terminals agree on it, and cell by cell where they do not. */
function wholeRow(row: string, at: number): string {
  if (row === '') return '';
  if (isLargeRow(row)) return largeRow(at, row);
  return isAgreed(row) ? moveTo(at, 0) + row : rowDiff(at, [], cellsOf(row));
}

/** A row where nothing stands: what a scroll has brought into sight. */
function intoBlank(row: string, at: number): string {
  if (!isAgreed(row)) return rowDiff(at, [], cellsOf(row));
  const first = row.search(/[^ ]/);
  return first === -1 ? '' : moveTo(at, first) + row.slice(first);
}

/** Whether most of a screen is new: to look in each row for letters that happen to stay would take longer than to write it. */
const isLeafed = (before: readonly string[], after: readonly string[]): boolean =>
  2 * after.filter((row, at) => row !== before[at]).length > after.length;

/**
 * Turns screens into bytes: only what differs from the screen before, and a scroll told to the terminal as one.
 *
 * Synchronised output (DEC mode 2026) keeps a frame from being seen half done.
 */
export class Compositor {
  #rows: readonly string[] | undefined;
  #columns = 0;
  /** The cells of rows that the last changes had to do with: what was new then is old now. */
  #cells: ReadonlyMap<string, readonly Cell[]> = new Map();
  #hasCursor = false;
  /** Rows were of double height; which of them still are is not known after a resize. */
  #wasLarge = false;

  /** Forgets what the terminal shows: the next frame is written whole. After a resize, a suspension, or somebody else's words on the screen. */
  forget(): void {
    this.#rows = undefined;
  }

  /** The bytes that bring the terminal to `screen`; empty when it shows it already. */
  bytesFor(screen: Screen): string {
    const known =
      this.#rows !== undefined && this.#rows.length === screen.rows.length && this.#columns === screen.columns;
    const body = known ? this.#changes(this.#rows ?? [], screen.rows) : this.#whole(screen.rows);
    this.#wasLarge ||= screen.rows.some(isLargeRow);
    const cursor = this.#cursorBytes(screen, body !== '');
    this.#rows = screen.rows;
    this.#columns = screen.columns;
    return body === '' && cursor === '' ? '' : `${beginFrame}${body}${cursor}${endFrame}`;
  }

  #whole(rows: readonly string[]): string {
    const reset = this.#wasLarge ? emptyRows([...rows.keys()]) : '';
    return `${plainStyle}${eraseScreen}${reset}${rows.map(wholeRow).join('')}`;
  }

  #changes(before: readonly string[], after: readonly string[]): string {
    // Terminals do not agree on what becomes of a row of double height that is scrolled.
    const found = before.some(isLargeRow) || after.some(isLargeRow) ? undefined : findScroll(before, after);
    const moved = found ? found.rows : before;
    const lead = found ? scroll(found.first, found.last, found.by) : '';
    const made = new Map<string, readonly Cell[]>();
    const cells = (row: string): readonly Cell[] => {
      const known = made.get(row) ?? this.#cells.get(row) ?? cellsOf(row);
      made.set(row, known);
      return known;
    };
    const leafed = isLeafed(moved, after);
    const bytes = after.reduce((sum, row, at) => {
      const old = moved[at] ?? '';
      if (old === row) return sum;
      if (isLargeRow(row)) return sum + largeRow(at, row);
      if (isLargeRow(old)) return sum + emptyRows([at]) + wholeRow(row, at);
      if (old === '') return sum + intoBlank(row, at);
      return sum + (leafed && isAgreed(row) ? moveTo(at, 0) + eraseToEnd + row : rowDiff(at, cells(old), cells(row)));
    }, lead);
    this.#cells = made;
    return bytes;
  }

  #cursorBytes({cursor}: Screen, hasMoved: boolean): string {
    if (!cursor) {
      const hidden = this.#hasCursor ? hideCursor : '';
      this.#hasCursor = false;
      return hidden;
    }
    const shown = this.#hasCursor ? '' : showCursor;
    this.#hasCursor = true;
    return hasMoved || shown !== '' ? moveTo(cursor.row, cursor.column) + shown : '';
  }
}
