import {createRequire} from 'node:module';
import type {IBufferCell, Terminal as Xterm} from '@xterm/headless';

// The addon reads its tables from the start of the pool that Node keeps for small buffers, wherever they lie in it.
Buffer.poolSize = 0;

// Both packages are CommonJS whose names Node cannot see in an import.
const require = createRequire(import.meta.url);
const {Terminal}: typeof import('@xterm/headless') = require('@xterm/headless');
const {
  UnicodeGraphemesAddon,
}: typeof import('@xterm/addon-unicode-graphemes') = require('@xterm/addon-unicode-graphemes');

/** One cell as a reader sees it; `text` is empty in the second half of a wide character. A colour is `#rrggbb`, the number of one of the terminal's own 256, or empty for its default. */
export type Cell = {
  readonly text: string;
  readonly color: string;
  readonly background: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly strike: boolean;
};

/** A terminal without a window: bytes in, cells out. `lineFeedOnly`: a line feed also returns, for streams that are no pty. */
export type Emulator = {
  readonly xterm: Xterm;
  /** Resolves when the bytes are on the screen. */
  readonly write: (bytes: string | Uint8Array) => Promise<void>;
  /** The rows of the screen, spaces at their ends cut off. */
  readonly screen: () => string[];
  readonly cells: () => Cell[][];
  /** True while the cursor is shown. */
  readonly hasCursor: () => boolean;
  /** What a program that has ended should have put back, in words; empty when all is well. */
  readonly leftovers: () => Promise<string[]>;
};

const colorOf = (isRgb: boolean, value: number): string =>
  isRgb ? `#${value.toString(16).padStart(6, '0')}` : String(value);

const cellOf = (cell: IBufferCell): Cell => ({
  text: cell.getWidth() === 0 ? '' : cell.getChars() || ' ',
  color: cell.isFgDefault() ? '' : colorOf(cell.isFgRGB(), cell.getFgColor()),
  background: cell.isBgDefault() ? '' : colorOf(cell.isBgRGB(), cell.getBgColor()),
  bold: cell.isBold() !== 0,
  dim: cell.isDim() !== 0,
  italic: cell.isItalic() !== 0,
  underline: cell.isUnderline() !== 0,
  inverse: cell.isInverse() !== 0,
  strike: cell.isStrikethrough() !== 0,
});

function rowsOf<Row>(xterm: Xterm, read: (row: number) => Row): Row[] {
  const first = xterm.buffer.active.baseY;
  return Array.from({length: xterm.rows}, (_, row) => read(first + row));
}

/** Follows what xterm does not tell: whether the cursor is shown, and whether rows may scroll only in a part of the screen. */
function watch(xterm: Xterm) {
  const seen = {cursor: true, region: false, keyboard: 0};
  const isCursor = (params: readonly (number | number[])[]): boolean => params.includes(25);
  const leave = (change: () => void): false => {
    change();
    return false;
  };
  const {parser} = xterm;
  parser.registerCsiHandler({prefix: '?', final: 'h'}, params => leave(() => (seen.cursor ||= isCursor(params))));
  parser.registerCsiHandler({prefix: '?', final: 'l'}, params => leave(() => (seen.cursor &&= !isCursor(params))));
  parser.registerCsiHandler({final: 'r'}, ([top = 0, bottom = 0]) =>
    leave(() => (seen.region = Number(top) > 1 || (Number(bottom) > 0 && Number(bottom) < xterm.rows))),
  );
  parser.registerCsiHandler({prefix: '>', final: 'u'}, () => leave(() => (seen.keyboard += 1)));
  parser.registerCsiHandler({prefix: '<', final: 'u'}, ([count = 1]) =>
    leave(() => (seen.keyboard = Math.max(0, seen.keyboard - (Number(count) || 1)))),
  );
  return seen;
}

function isPlain(xterm: Xterm): boolean {
  const {active} = xterm.buffer;
  const cell = active.getLine(active.baseY + active.cursorY)?.getCell(Math.max(0, active.cursorX - 1));
  return cell?.getChars() === 'x' && cell.isAttributeDefault();
}

/** A terminal of that many columns and rows, with the widths of Unicode's graphemes. */
export function makeEmulator(columns: number, rows: number, {lineFeedOnly = false} = {}): Emulator {
  const xterm = new Terminal({cols: columns, rows, allowProposedApi: true, convertEol: lineFeedOnly, scrollback: 2000});
  xterm.loadAddon(new UnicodeGraphemesAddon());
  const seen = watch(xterm);
  const write = (bytes: string | Uint8Array): Promise<void> => new Promise(done => xterm.write(bytes, done));
  const lineAt = (row: number) => xterm.buffer.active.getLine(row);
  return {
    xterm,
    write,
    screen: () => rowsOf(xterm, row => lineAt(row)?.translateToString(true).trimEnd() ?? ''),
    cells: () =>
      rowsOf(xterm, row =>
        Array.from({length: xterm.cols}, (_, column) => lineAt(row)?.getCell(column))
          .filter(cell => cell !== undefined)
          .map(cellOf),
      ),
    hasCursor: () => seen.cursor,
    leftovers: async () => {
      const {modes, buffer} = xterm;
      const problems: readonly (readonly [boolean, string])[] = [
        [buffer.active.type === 'alternate', 'the alternate screen is still on'],
        [!seen.cursor, 'the cursor is hidden'],
        [!modes.wraparoundMode, 'autowrap is off'],
        [modes.bracketedPasteMode, 'bracketed paste is on'],
        [modes.mouseTrackingMode !== 'none', 'the mouse is tracked'],
        [modes.sendFocusMode, 'focus is reported'],
        [modes.applicationCursorKeysMode || modes.applicationKeypadMode, 'keys are in application mode'],
        [modes.insertMode, 'insert mode is on'],
        [modes.originMode || seen.region, 'only a part of the screen scrolls'],
        [modes.synchronizedOutputMode, 'output is held back'],
        [seen.keyboard > 0, 'the keyboard protocol is not the terminal’s own'],
      ];
      await write('x');
      const style: readonly (readonly [boolean, string])[] = [[!isPlain(xterm), 'words are still styled']];
      return [...problems, ...style].filter(([wrong]) => wrong).map(([, words]) => words);
    },
  };
}
