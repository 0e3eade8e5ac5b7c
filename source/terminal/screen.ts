import {writeWhole} from './descriptors.ts';
import {singleRows} from './large.ts';
import {giveScreen, takeScreen} from './modes.ts';
import {giveMouse, takeMouse} from './mouse.ts';

let isTaken = false;
let hasMouse = false;
let isLarge = false;
let giveKeys: (() => void) | undefined;

/** How long a terminal that takes nothing is waited for, in milliseconds. */
const patience = 1000;

/** Writes for the moments in which nothing can be waited for: a terminal that is gone, or takes nothing, is no error. */
function writeNow(bytes: string): void {
  try {
    writeWhole(1, bytes, patience);
  } catch {
    // EIO: nobody is there to see it.
  }
}

/** True while the screen is ours to draw on. */
export const hasTerminal = (): boolean => isTaken;

/** Takes the terminal for full-screen reading; `restoreKeys` gives the keyboard back when the terminal is given back. */
export function takeTerminal(restoreKeys: () => void): void {
  if (!isTaken) writeNow(hasMouse ? takeScreen + takeMouse : takeScreen);
  isTaken = true;
  giveKeys = restoreKeys;
}

/** Has the mouse told to us from now on, whenever the terminal is ours, or leaves it to the terminal. */
export function setMouse(isOurs: boolean): void {
  if (isTaken && isOurs !== hasMouse) writeNow(isOurs ? takeMouse : giveMouse);
  hasMouse = isOurs;
}

/** Tells that rows may be of double height from now on. */
export function setLarge(isUsed: boolean): void {
  isLarge = isUsed;
}

/** Gives the terminal back as it was; does nothing when it has not been taken. Safe at any moment, and more than once. */
export function giveTerminal(): void {
  if (!isTaken) return;
  isTaken = false;
  writeNow((isLarge ? singleRows(process.stdout.rows) : '') + giveMouse + giveScreen);
  giveKeys?.();
  giveKeys = undefined;
}
