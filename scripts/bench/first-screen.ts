import {setTimeout as wait} from 'node:timers/promises';
import {makeEmulator} from '../../test/helpers/terminal-emulator.ts';
import type {Program} from './programs.ts';
import {cpuOf, launch, memoryOf, type Session, type Size, wordsOf} from './session.ts';

/** What it took until the first screen stood whole, and how much memory it took at rest. */
export type Start = {readonly time: number; readonly cpu: number};

/** True once there are words: a program may ask the terminal something before. */
export const isShown = (session: Session): boolean => /[a-z]{5}/.test(wordsOf(session.text()));

/** How many seconds a program must have done nothing to be at rest: ours tidies up three, six and nine seconds after the last work. */
const restful = 12;

/** Waits until a program has nothing more to do: a long text is read in and analysed in the background. */
export async function rested(session: Session): Promise<void> {
  for (let tries = 0, quiet = 0; tries < 120 && quiet < restful; tries += 1) {
    const used = cpuOf(session.pid);
    await wait(1000);
    quiet = cpuOf(session.pid) - used < 30 ? quiet + 1 : 0;
  }
}

/** The last long word of a program's first screen: when it has come, the screen is whole. */
export async function lastWordOf(program: Program, path: string, size: Size): Promise<string> {
  const session = launch(program.argv(path), size);
  try {
    await session.until(() => isShown(session));
    await session.quiet(1500);
    const emulator = makeEmulator(size.columns, size.rows);
    await emulator.write(session.text());
    // Not the last two rows, nor the margin: a status bar may change its words, and notes beside the text may come later.
    const rows = emulator
      .screen()
      .slice(0, -2)
      .map(row => row.slice(0, Math.floor(size.columns * 0.62)));
    const words =
      rows.join(' ').match(/[a-z]{5,}/g) ??
      emulator
        .screen()
        .join(' ')
        .match(/[a-z]{5,}/g);
    const last = words?.at(-1);
    if (last === undefined) throw new Error(`${program.name} shows nothing of ${path}`);
    session.send('q');
    await session.quiet(500);
    return last;
  } finally {
    await session.end();
  }
}

const countOf = (text: string, word: string): number => text.split(word).length - 1;

/** Starts a program once and waits until its first screen stands. */
export async function startOnce(program: Program, path: string, size: Size, word: string): Promise<Start> {
  const session = launch(program.argv(path), size);
  try {
    await session.until(() => countOf(wordsOf(session.text()), word) > 0);
    return {time: session.last(), cpu: cpuOf(session.pid)};
  } finally {
    await session.end();
  }
}

/** The milliseconds from the first screen until a key pressed right then is answered. */
export async function untilKeysWork(program: Program, path: string, size: Size, word: string): Promise<number> {
  const session = launch(program.argv(path), size);
  try {
    await session.until(() => countOf(wordsOf(session.text()), word) > 0);
    const shown = session.last();
    const bytes = session.bytes();
    session.send('G');
    await session.until(() => session.bytes() > bytes + 200);
    return session.last() - shown;
  } finally {
    await session.end();
  }
}

/** Resident memory at rest. */
export async function memoryAtRest(program: Program, path: string, size: Size): Promise<number> {
  const session = launch(program.argv(path), size);
  try {
    await session.until(() => isShown(session));
    await rested(session);
    return memoryOf(session.pid);
  } finally {
    await session.end();
  }
}
