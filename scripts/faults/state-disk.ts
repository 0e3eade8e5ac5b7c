import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Memories} from '../../source/memory/index.ts';
import type {Fault, Ground} from './fault.ts';

const canMount = (): boolean => process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;

/** A small disk of its own, for root alone; undefined where none can be had. */
export function smallDisk({folder, after}: Ground, size: string): string | undefined {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (!canMount() || spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0)
    return undefined;
  after(() => execFileSync('umount', ['-l', disk]));
  return disk;
}

const marks = Object.fromEntries(Array.from({length: 200}, (_, at) => [`m${at}`, at]));

function fill(disk: string, step: number): void {
  try {
    writeFileSync(join(disk, `fill-${step}`), Buffer.alloc(4096));
  } catch {
    // It is full: that is what is wanted.
  }
}

/** Saves on a disk that is nearly full; gives the place that is kept then, and what is wrong with it. */
async function saveOn(
  disk: string,
  step: number,
  last: number,
): Promise<{readonly place: number; readonly problem?: string}> {
  const notices: string[] = [];
  const memories = new Memories(join(disk, 'state'), sentence => notices.push(sentence));
  if (step % 2) await memories.remember('/a.md', {place: step, marks});
  else memories.rememberNow('/a.md', {place: step, marks});
  const found = new Memories(join(disk, 'state'), () => {}).recall('/a.md');
  if (!found || Object.keys(found.marks).length < 200)
    return {place: last, problem: `step ${step}: the state is lost or cut`};
  if (found.place !== (notices.length === 0 ? step : last))
    return {
      place: found.place,
      problem: `step ${step}: ${notices.length === 0 ? 'reported as saved, and was not' : 'the old place is gone'}`,
    };
  const other = notices.find(notice => !/the disk is full/.test(notice));
  return {place: found.place, ...(other !== undefined && {problem: other})};
}

/** A disk that fills up while a place is saved on it. */
export const full: Fault = {
  name: 'state: a disk that fills up, in steps of 4 kB',
  run: async ground => {
    const disk = smallDisk(ground, '256k');
    if (!disk) return ['no disk of its own can be had: it needs root'];
    const problems: string[] = [];
    new Memories(join(disk, 'state'), () => {}).rememberNow('/a.md', {place: 0, marks});
    let last = 0;
    for (let step = 1; step <= 70; step += 1) {
      fill(disk, step);
      const {place, problem} = await saveOn(disk, step, last);
      if (problem) problems.push(problem);
      last = place;
    }
    return last === 70 ? [...problems, 'the disk never filled up'] : problems;
  },
};
