import {writeSync} from 'node:fs';
import {giveScreen, takeScreen} from './modes.ts';

let isTaken = false;
let giveKeys: (() => void) | undefined;

/** Writes at once and past all queues: for the moments in which nothing can be waited for. A terminal that is gone is no error. */
function writeNow(bytes: string): void {
  try {
    writeSync(1, bytes);
  } catch {
    // EIO: nobody is there to see it.
  }
}

/** True while the screen is ours to draw on. */
export const hasTerminal = (): boolean => isTaken;

/** Takes the terminal for full-screen reading; `restoreKeys` gives the keyboard back when the terminal is given back. */
export function takeTerminal(restoreKeys: () => void): void {
  if (!isTaken) writeNow(takeScreen);
  isTaken = true;
  giveKeys = restoreKeys;
}

/** Gives the terminal back as it was; does nothing when it has not been taken. Safe at any moment, and more than once. */
export function giveTerminal(): void {
  if (!isTaken) return;
  isTaken = false;
  writeNow(giveScreen);
  giveKeys?.();
  giveKeys = undefined;
}
