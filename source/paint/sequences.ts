/** Begins a frame that is shown only when it is whole (DEC mode 2026). */
export const beginFrame = '\u001b[?2026h';

/** Shows the frame. */
export const endFrame = '\u001b[?2026l';

/** Moves the cursor. Rows and columns count from 0 here, from 1 in the terminal. */
export const moveTo = (row: number, column: number): string => `\u001b[${row + 1};${column + 1}H`;

/** Moves the cursor within its row. */
export const toColumn = (column: number): string => `\u001b[${column + 1}G`;

/** Erases from the cursor to the end of the row. */
export const eraseToEnd = '\u001b[K';

/** Erases the whole row of the cursor. */
export const eraseRow = '\u001b[2K';

/** Erases everything. */
export const eraseScreen = '\u001b[2J';

/** Ends all styles. */
export const plainStyle = '\u001b[m';

/** Shows the cursor. */
export const showCursor = '\u001b[?25h';

/** Hides the cursor. */
export const hideCursor = '\u001b[?25l';

/** Scrolls the rows from `first` to `last` up by `rows`, down when it is negative, and leaves the whole screen as the region. */
export const scroll = (first: number, last: number, rows: number): string =>
  `\u001b[${first + 1};${last + 1}r\u001b[${Math.abs(rows)}${rows > 0 ? 'S' : 'T'}\u001b[r`;
