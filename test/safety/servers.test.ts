import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {run} from '../../scripts/hostile/printed.ts';
import {problemsIn} from '../../scripts/hostile/strict.ts';
import {each} from '../../scripts/several.ts';
import {bodies} from '../open/web/scenarios/bodies.ts';
import {heads} from '../open/web/scenarios/heads.ts';
import {lines} from '../open/web/scenarios/lines.ts';
import {redirects} from '../open/web/scenarios/redirects.ts';
import type {Scenario} from '../open/web/scenarios/scenario.ts';
import {runs} from './strings.ts';

/** Milliseconds until all is over, with those that a start may take on a busy machine; megabytes. */
const mostTime = 30_000 + 5_000;
const mostMemory = 250;

const isLong = runs.numRuns > 2000;
// A few of each kind; the long run takes them all, and waits for those that keep silent.
const few = /bomb|sends without end|huge|circle|two lengths/;

const home = mkdtempSync(join(tmpdir(), 'broadsheet-servers-'));
after(() => rmSync(home, {recursive: true, force: true}));

/** What the program does wrong that readers get, where the names of a test's network are not known: all servers are on this machine. */
async function problemsOf({name, stage}: Scenario): Promise<readonly string[]> {
  const {address, options} = await stage();
  if (options) return [];
  const from = performance.now();
  const {code, out, err, memory} = await run(['--print', address.replace(/\/\/\w+\.example:/, '//127.0.0.1:')], {home});
  const took = performance.now() - from;
  return [
    ...problemsIn(out, 'plain'),
    ...problemsIn(err, 'plain'),
    ...(code === 0 || /^[^\n]+\.\n$/.test(err) ? [] : [`exit code ${code}, ${JSON.stringify(err.slice(0, 300))}`]),
    ...(took < mostTime ? [] : [`${Math.round(took)} ms`]),
    ...(memory < mostMemory ? [] : [`${Math.round(memory)} MB`]),
  ].map(problem => `${name}: ${problem}`);
}

test('whatever a server does, the program ends within half a minute and 250 MB, in words or in one sentence', async () => {
  const scenarios = [...redirects, ...bodies, ...heads, ...lines].filter(({name}) => isLong || few.test(name));
  assert.ok(scenarios.length >= (isLong ? 58 : 4), `${scenarios.length}`);
  const problems: string[] = [];
  await each(scenarios, isLong ? 8 : 3, async scenario => void problems.push(...(await problemsOf(scenario))));
  assert.deepEqual(problems, []);
});
