import {isShown} from './first-screen.ts';
import {bareNode, broadsheet, type Program} from './programs.ts';
import {cpuOf, launch, type Session, small} from './session.ts';

/** What a quick look costs: processor time until the first screen stands, and for 60 keys, in milliseconds. */
type Cost = {readonly start: number; readonly keys: number};

const keys = 60;

/** Each key waits for the answer to the one before: on a busy machine several would be answered as one. */
async function press(session: Session, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const before = session.bytes();
    session.send(at % 2 === 0 ? 'j' : 'k');
    await session.until(() => session.bytes() > before);
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
 * disturbs least: `firstScreen` until its first words, `keys` for sixty keys. Of several runs the cheapest counts: what disturbs
 * one can only make it dearer.
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
  const least = Math.min(...bare);
  return {
    firstScreen: Math.min(...ours.map(({start}) => start)) / least,
    keys: Math.min(...ours.map(each => each.keys)) / least,
  };
}
