import {setTimeout as wait} from 'node:timers/promises';
import {isShown, rested} from './first-screen.ts';
import type {Program} from './programs.ts';
import {cpuOf, launch, memoryOf, type Session, type Size} from './session.ts';

/** What a key took: milliseconds to the last byte of its answer, and how many bytes the answer had. */
export type Answer = {readonly time: number; readonly bytes: number};

/** An open program that has come to rest. */
export async function opened(program: Program, path: string, size: Size): Promise<Session> {
  const session = launch(program.argv(path), size);
  await session.until(() => isShown(session));
  await rested(session);
  return session;
}

/** Presses a key and waits for the last byte of the answer. A key without an answer within a second takes no time. */
export async function answerTo(session: Session, key: string, rest = 40): Promise<Answer> {
  const before = session.bytes();
  const from = session.now();
  session.send(key);
  const isAnswered = (): boolean => session.bytes() > before || session.now() - from > 1000;
  await session.until(isAnswered);
  await session.quiet(rest);
  const bytes = session.bytes() - before;
  return {bytes, time: bytes > 0 ? session.last() - from : Number.NaN};
}

/** The milliseconds of processor time per second while `j` is pressed so many times a second. */
export async function cpuWhileHeld(session: Session, key: string, seconds: number, perSecond = 30): Promise<number> {
  const cpu = cpuOf(session.pid);
  const from = session.now();
  for (let count = 0; count < seconds * perSecond; count += 1) {
    await wait(Math.max(0, from + (count * 1000) / perSecond - session.now()));
    session.send(key);
  }
  await session.quiet(100);
  return (cpuOf(session.pid) - cpu) / ((session.now() - from) / 1000);
}

/** Resident memory after so many keys, each pressed when the one before is answered. */
export async function memoryAfter(session: Session, key: string, marks: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (let count = 1; count <= (marks.at(-1) ?? 0); count += 1) {
    const before = session.bytes();
    session.send(key);
    const limit = session.now() + 200;
    await session.until(() => session.bytes() > before || session.now() > limit);
    if (marks.includes(count)) found.push(memoryOf(session.pid));
  }
  return found;
}
