import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {decodeRecord} from '../../source/memory/record.ts';
import {bridges} from '../faults/fault.ts';
import {fileFor, holdsPlace} from '../faults/state-places.ts';
import type {Entry} from './entries.ts';
import {rowsOf} from './screens.ts';
import {begin} from './session.ts';
import {problemsIn} from './strict.ts';

/** What is wrong when the file lies where the reader's place is kept: the place must be kept again, and the file not be lost. */
export async function keptProblems(entry: Entry): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-kept-'));
  const article = join(folder, 'bridges.txt');
  writeFileSync(article, bridges(60));
  const state = join(folder, 'state', 'broadsheet');
  mkdirSync(state, {recursive: true});
  const file = fileFor(state, article);
  const before = Buffer.from(readFileSync(entry.path).toString('latin1').replaceAll('$ADDRESS', article), 'latin1');
  writeFileSync(file, before);
  const session = begin(article, [80, 24], {XDG_STATE_HOME: join(folder, 'state')});
  const isUp = await session.until(() => rowsOf(session.modern).some(row => row.includes('Paragraph')), 20_000);
  await session.press('g');
  await session.press(' ');
  session.type('q');
  await session.until(() => false, 10_000);
  const there = readdirSync(state).map(name => readFileSync(join(state, name)));
  const end = session.end();
  const {kind} = decodeRecord(before.toString('utf8'));
  const problems = [
    ...(isUp ? [] : ['no page came']),
    ...(end?.exitCode === 0 ? [] : [`exit code ${end?.exitCode}: ${session.written().slice(-300)}`]),
    ...problemsIn(session.written(), 'reader').map(problem => `wrote ${problem}`),
    ...(kind === 'record' || there.some(bytes => bytes.equals(before)) ? [] : ['what was there is lost']),
    ...(kind === 'newer' || holdsPlace(file, article) ? [] : ['the place is not kept']),
  ];
  session.close();
  rmSync(folder, {recursive: true, force: true});
  return problems.map(problem => `as state: ${problem}`);
}
