import {eraseRow, moveTo} from './sequences.ts';

/** What a row of letters of double height begins with: its half (DECDHL). Nothing else that is painted begins so. */
export const halves = {upper: '\u001b#3', lower: '\u001b#4'} as const;

const underline = '\u001b[4m';

/** Makes the row of the cursor one of single height (DECSWL). */
const single = '\u001b#5';

/** Whether a row as it is to be written is of double height. */
export const isLargeRow = (row: string): boolean => row.startsWith('\u001b#');

/**
 * A row of double height, in the place of whatever stands there: that is erased before, and never seen large itself. Nothing is underlined: xterm
 * draws the line in the row below, and leaves it there.
 */
export const largeRow = (at: number, row: string): string => moveTo(at, 0) + eraseRow + row.replaceAll(underline, '');

/** Makes rows single and empty. */
export const emptyRows = (rows: readonly number[]): string =>
  rows.map(at => moveTo(at, 0) + eraseRow + single).join('');
