import {setTimeout as wait} from 'node:timers/promises';
import {median} from './figures.ts';
import {isShown} from './first-screen.ts';
import {bareNode, broadsheet, type Program} from './programs.ts';
import {cpuOf, launch, type Session, small} from './session.ts';

/** What a quick look costs: processor time until the first screen stands, and for 60 keys, in milliseconds. */
type Cost = {readonly start: number; readonly keys: number};

const keys = 60;

async function press(session: Session, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    session.send(at % 2 === 0 ? 'j' : 'k');
    await wait(15);
  }
  await session.quiet(200);
}

async function costOf(program: Program, path: string): Promise<Cost> {
  const session = launch(program.argv(path), small);
  try {
    await session.until(() => isShown(session));
    const start = cpuOf(session.pid);
    await session.quiet(400);
    // The first keys compile what the others use.
    await press(session, 30);
    const before = cpuOf(session.pid);
    await press(session, keys);
    return {start, keys: cpuOf(session.pid) - before};
  } finally {
    await session.end();
  }
}

/**
 * The reader's costs as multiples of what bare Node takes to write a line, in processor time, which other work on the machine
 * disturbs least: `firstScreen` until its first words, `keys` for sixty keys.
 */
export async function quickRatios(
  path: string,
  runs: number,
): Promise<{readonly firstScreen: number; readonly keys: number}> {
  const bare: number[] = [];
  const ours: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push((await costOf(bareNode(process.execPath), path)).start);
    ours.push(await costOf(broadsheet(process.execPath), path));
  }
  return {
    firstScreen: median(ours.map(({start}) => start)) / median(bare),
    keys: median(ours.map(each => each.keys)) / median(bare),
  };
}
