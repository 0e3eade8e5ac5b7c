import {type Field, sizeName} from './field.ts';
import {spread} from './figures.ts';
import {answerTo, cpuWhileHeld, memoryAfter, opened} from './keys.ts';
import type {Program} from './programs.ts';
import type {Table} from './report.ts';
import {type Session, type Size, small} from './session.ts';
import {rareWord} from './texts.ts';

type Open = {readonly program: Program; readonly session: Session};

async function openAll(programs: readonly Program[], path: string, size: Size): Promise<readonly Open[]> {
  const all: Open[] = [];
  for (const program of programs) all.push({program, session: await opened(program, path, size)});
  return all;
}

type Tally = {readonly time: number[]; readonly bytes: number[]};

/** Presses the same key in every program in turn. */
async function press(open: readonly Open[], key: string, runs: number): Promise<ReadonlyMap<Program, Tally>> {
  const found = new Map<Program, Tally>(open.map(({program}) => [program, {time: [], bytes: []}]));
  const once = async ({program, session}: Open): Promise<void> => {
    const answer = await answerTo(session, program.keys[key] ?? '');
    // At the end of a short text there is nowhere to go.
    if (answer.bytes === 0) return void (await answerTo(session, 'g'));
    found.get(program)?.time.push(answer.time);
    found.get(program)?.bytes.push(answer.bytes);
  };
  for (let run = 0; run < runs; run += 1)
    for (const each of open.filter(({program}) => program.keys[key] !== undefined)) await once(each);
  return found;
}

/** The time from a key to the last byte of its answer, with every program open side by side. */
export async function answers(
  {programs, runs}: Field,
  texts: Readonly<Record<string, string>>,
  size: Size,
): Promise<Table> {
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(texts)) {
    const open = await openAll(programs, path, size);
    for (const key of ['j', 'space', ']', ')'])
      for (const [program, {time, bytes}] of await press(open, key, runs))
        if (time.length > 0) rows.push([name, key, program.name, spread(time, 2), spread(bytes, 0)]);
    for (const {session} of open) await session.end();
  }
  return {
    title: `Answer to a key at ${sizeName(size)}`,
    words: 'From the key to the last byte of the answer.',
    head: ['text', 'key', 'program', 'ms, p50 (p99)', 'bytes, p50 (p99)'],
    rows,
  };
}

/** Processor time while a key is held. */
export async function held({programs}: Field, path: string, size: Size, seconds: number): Promise<Table> {
  const rows: string[][] = [];
  for (const {program, session} of await openAll(programs, path, size)) {
    const used = await cpuWhileHeld(session, program.keys.j ?? 'j', seconds);
    rows.push([program.name, `${(used / 10).toFixed(1)} %`]);
    await session.end();
  }
  return {
    title: 'A key held down',
    words: `Share of a core while \`j\` comes 30 times a second for ${seconds} seconds at ${sizeName(size)}.`,
    head: ['program', 'of a core'],
    rows,
  };
}

async function timed(session: Session, keys: string): Promise<number> {
  const {time} = await answerTo(session, keys, 150);
  return time;
}

/** Far jumps in a large text: to its end, and to a word at nine tenths of it. */
export async function farJumps({programs, runs}: Field, texts: Readonly<Record<string, string>>): Promise<Table> {
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(texts))
    for (const {program, session} of await openAll(programs, path, small)) {
      const ends: number[] = [];
      const searches: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        ends.push(await timed(session, 'G'));
        await timed(session, 'g');
        session.send(`/${rareWord.slice(0, -1)}`);
        await session.quiet(300);
        searches.push(
          await timed(session, program.name.startsWith('broadsheet') ? rareWord.slice(-1) : `${rareWord.slice(-1)}\r`),
        );
        session.send(program.name.startsWith('broadsheet') ? '\u001B' : '');
        await session.quiet(200);
        await timed(session, 'g');
      }
      rows.push([name, program.name, spread(ends), spread(searches)]);
      await session.end();
    }
  return {
    title: 'Far jumps',
    words:
      '`G` from the beginning, and the last key of a search for a word at nine tenths of the text, to the last byte.',
    head: ['text', 'program', '`G`: ms, p50 (p99)', 'search: ms, p50 (p99)'],
    rows,
  };
}

/** Resident memory over very many keys. */
export async function growth({programs}: Field, path: string): Promise<Table> {
  const marks = [1000, 2000, 5000, 10_000, 15_000, 20_000, 30_000, 40_000];
  const rows: string[][] = [];
  for (const {program, session} of await openAll(programs, path, {columns: 200, rows: 60})) {
    const found = await memoryAfter(session, program.keys.j ?? 'j', marks);
    rows.push([program.name, ...found.map(value => value.toFixed(0))]);
    await session.end();
  }
  return {
    title: 'Twenty thousand keys',
    words:
      'Resident memory in MB after so many `j` in a row at 200x60 in ten megabytes, once the reader has tidied up.',
    head: ['program', ...marks.map(String)],
    rows,
  };
}
