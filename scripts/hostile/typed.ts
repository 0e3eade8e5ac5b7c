import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {bridges} from '../faults/fault.ts';
import type {Entry} from './entries.ts';
import {modeProblems, rowsOf, watched} from './screens.ts';
import {begin} from './session.ts';
import {problemsIn} from './strict.ts';

/** How long the reader may take to give up what was begun and never ended, in milliseconds. */
const patience = 1500;

/** What is wrong when the bytes are typed: the reader must still be there afterwards, and listen. */
export async function typedProblems(entry: Entry): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-typed-'));
  const article = join(folder, 'bridges.txt');
  writeFileSync(article, bridges(80));
  const session = begin(article, [80, 24], {XDG_STATE_HOME: join(folder, 'state')});
  const told = watched(session.modern);
  const shows = (words: string) => (): boolean => rowsOf(session.modern).some(row => row.includes(words));
  await session.until(shows('Paragraph 3 '), 20_000);
  const bytes = readFileSync(entry.path);
  // In parts, as a terminal sends them.
  for (let at = 0; at < bytes.length && !session.end(); at += 1024) {
    session.type(bytes.subarray(at, at + 1024));
    await wait(1);
  }
  await session.rest(100);
  await wait(patience);
  session.type('\x1b');
  await wait(100);
  session.type('g');
  const listens = await session.until(shows('Paragraph 1 '), 20_000);
  session.type('\x03');
  await session.until(() => false, 10_000);
  const end = session.end();
  const problems = [
    ...(listens ? [] : [`it does not listen: ${session.written().slice(-200)}`]),
    ...(end?.exitCode === 0 ? [] : [`exit code ${end?.exitCode}`]),
    ...modeProblems(session.modern, false).map(problem => `afterwards: ${problem}`),
    ...problemsIn(session.written(), 'reader').map(problem => `wrote ${problem}`),
    ...told,
  ];
  session.close();
  rmSync(folder, {recursive: true, force: true});
  return problems.map(problem => `typed: ${problem}`);
}
