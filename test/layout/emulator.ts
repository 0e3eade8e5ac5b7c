import type {Terminal as Emulator} from '@xterm/headless';

// The addon reads its tables from the start of the pool that Node keeps for small buffers, wherever they lie in it.
Buffer.poolSize = 0;
const headless = await import('@xterm/headless');
const addon = await import('@xterm/addon-unicode-graphemes');

const eleven = await import('@xterm/addon-unicode11');

/** How a terminal counts: whole graphemes, as the newest do, or code points by themselves, as most still do (Unicode 11). */
export type Counting = 'graphemes' | 'code points';

/** A headless terminal of the given size. */
export function emulator(columns: number, rows: number, counting: Counting = 'graphemes'): Emulator {
  const terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
  if (counting === 'graphemes') {
    terminal.loadAddon(new addon.UnicodeGraphemesAddon());
    terminal.unicode.activeVersion = '15-graphemes';
  } else {
    terminal.loadAddon(new eleven.Unicode11Addon());
    terminal.unicode.activeVersion = '11';
  }
  return terminal;
}

/** Writes to a terminal and waits until it is done. */
export const write = (terminal: Emulator, bytes: string): Promise<void> =>
  new Promise(resolve => terminal.write(bytes, resolve));

/** The columns that `text` takes in a terminal, at the start of a row that is wide enough. */
export async function columnsOf(terminal: Emulator, text: string): Promise<number> {
  await write(terminal, `\x1b[2J\x1b[H${text}`);
  return terminal.buffer.active.cursorX + terminal.cols * terminal.buffer.active.cursorY;
}
