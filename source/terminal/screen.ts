import {writeSync} from 'node:fs';
import {giveScreen, takeScreen} from './modes.ts';
import {giveMouse, takeMouse} from './mouse.ts';

let isTaken = false;
let hasMouse = false;
let giveKeys: (() => void) | undefined;

/** How long a terminal that takes nothing is waited for, in milliseconds. */
const patience = 1000;

const pause = new Int32Array(new SharedArrayBuffer(4));

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

/**
 * Writes at once and past all queues: for the moments in which nothing can be waited for. A terminal that reads slowly is waited
 * for a little; one that is gone is no error.
 */
function writeNow(bytes: string): void {
  const all = Buffer.from(bytes);
  let limit: number | undefined;
  for (let done = 0; done < all.length; ) {
    try {
      done += writeSync(1, all, done);
    } catch (error) {
      // EIO: nobody is there to see it.
      if (!isBusy(error)) return;
      limit ??= performance.now() + patience;
      if (performance.now() > limit) return;
      Atomics.wait(pause, 0, 0, 5);
    }
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

/** Gives the terminal back as it was; does nothing when it has not been taken. Safe at any moment, and more than once. */
export function giveTerminal(): void {
  if (!isTaken) return;
  isTaken = false;
  writeNow(giveMouse + giveScreen);
  giveKeys?.();
  giveKeys = undefined;
}
