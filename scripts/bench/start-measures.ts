import {type Field, sizeName} from './field.ts';
import {spread, times} from './figures.ts';
import {lastWordOf, memoryAtRest, startOnce, untilKeysWork} from './first-screen.ts';
import type {Program} from './programs.ts';
import type {Table} from './report.ts';
import {large, type Size, small} from './session.ts';

const ratio = (value: number): string => `${value.toFixed(2)} x`;

/** How often each program has been started before it is measured: a reader has been here before, and what a start learns is whole after three (decision 14). */
const visits = 3;

/** Starts every program in turn, so many times, so that what else the machine does falls on all of them alike. */
export async function startTimes(
  {programs, runs}: Field,
  path: string,
  size: Size,
): Promise<ReadonlyMap<Program, {readonly time: number[]; readonly cpu: number[]}>> {
  const words = new Map<Program, string>();
  for (const program of programs)
    for (let visit = 0; visit < visits; visit += 1) words.set(program, await lastWordOf(program, path, size));
  const found = new Map(programs.map(program => [program, {time: [] as number[], cpu: [] as number[]}]));
  for (let run = 0; run < runs; run += 1)
    for (const program of programs) {
      const {time, cpu} = await startOnce(program, path, size, words.get(program) ?? '');
      found.get(program)?.time.push(time);
      found.get(program)?.cpu.push(cpu);
    }
  return found;
}

/** The time to the first screen, for texts of any size. */
export async function firstScreens(
  title: string,
  field: Field,
  texts: Readonly<Record<string, string>>,
): Promise<Table> {
  const rows: string[][] = [];
  for (const size of [small, large])
    for (const [name, path] of Object.entries(texts)) {
      const found = await startTimes(field, path, size);
      const base = found.get(field.programs[0] as Program);
      for (const [program, {time, cpu}] of found)
        rows.push([
          sizeName(size),
          name,
          program.name,
          ratio(times(time, base?.time ?? [])),
          ratio(times(cpu, base?.cpu ?? [])),
          spread(time, 0),
        ]);
    }
  return {
    title,
    words:
      'From the start of the process to the last word of the first screen, against bare Node writing a line; and the same in processor time, which other work on the machine disturbs less.',
    head: ['terminal', 'text', 'program', 'x bare node', 'x in processor time', 'ms, p50 (p99)'],
    rows,
  };
}

/** The time from the first screen until keys work. */
export async function keysWork({programs, runs}: Field, path: string): Promise<Table> {
  const rows: string[][] = [];
  for (const program of programs) {
    const word = await lastWordOf(program, path, small);
    const found: number[] = [];
    for (let run = 0; run < runs; run += 1) found.push(await untilKeysWork(program, path, small, word));
    rows.push([program.name, spread(found)]);
  }
  return {
    title: 'Until keys work',
    words: 'From the first screen until `G`, pressed the moment it stands, is answered.',
    head: ['program', 'ms, p50 (p99)'],
    rows,
  };
}

/** Resident memory at rest. */
export async function memory(
  title: string,
  {programs}: Field,
  texts: Readonly<Record<string, string>>,
): Promise<Table> {
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(texts))
    for (const program of programs)
      rows.push([name, program.name, (await memoryAtRest(program, path, small)).toFixed(0)]);
  return {
    title,
    words: 'Resident, when all has been read in and analysed and nothing happens any more.',
    head: ['text', 'program', 'MB'],
    rows,
  };
}
