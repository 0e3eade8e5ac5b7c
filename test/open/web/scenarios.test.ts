import assert from 'node:assert/strict';
import test from 'node:test';
import {Failure, open} from '../../../source/open/index.ts';
import {testNetwork} from '../../helpers/server.ts';
import {bodies} from './scenarios/bodies.ts';
import {heads} from './scenarios/heads.ts';
import {lines} from './scenarios/lines.ts';
import {redirects} from './scenarios/redirects.ts';
import type {Scenario, Stage} from './scenarios/scenario.ts';

/** How long an opening may take where it is to wait in vain, and elsewhere, where a busy machine may be slow; in ms. */
const shortTime = 1000;
const longTime = 8000;
const patience = 9000;

const timeFor = ({ends}: Scenario): number =>
  /within 1 s/.test(('fails' in ends ? ends.fails : (ends.notice ?? ends.words)).source) ? shortTime : longTime;

async function outcomeOf(
  {address, options}: Stage,
  time: number,
): Promise<{readonly sentence: string} | {readonly words: string; readonly notices: string}> {
  try {
    const raw = await open(address, {network: testNetwork, time, ...options});
    return {words: raw.text, notices: (raw.notices ?? []).join(' ')};
  } catch (error) {
    assert.ok(error instanceof Failure, error instanceof Error ? error.stack : String(error));
    return {sentence: error.message};
  }
}

function check({ends}: Scenario, outcome: Awaited<ReturnType<typeof outcomeOf>>): void {
  if ('fails' in ends) {
    assert.ok('sentence' in outcome, `opened: ${JSON.stringify(outcome).slice(0, 200)}`);
    assert.match(outcome.sentence, ends.fails);
    assert.match(outcome.sentence, /^[^\u0000-\u001f\u007f-\u009f]*“http[^\u0000-\u001f\u007f-\u009f]*\.$/);
    return;
  }
  assert.ok('words' in outcome, JSON.stringify(outcome));
  assert.match(outcome.words, ends.words);
  assert.match(outcome.notices, ends.notice ?? /^$/);
}

for (const scenario of [...redirects, ...bodies, ...heads, ...lines])
  test(`a server that ${scenario.name} ends in ${'fails' in scenario.ends ? 'a sentence' : 'words'}`, async () => {
    const stage = await scenario.stage();
    const before = performance.now();
    check(scenario, await outcomeOf(stage, timeFor(scenario)));
    assert.ok(performance.now() - before < patience, 'it took too long');
    if (scenario.requests !== undefined) assert.equal(stage.asked?.length, scenario.requests, 'requests');
  });

test('all of them together take little memory', () => {
  assert.ok(process.memoryUsage().rss < 400e6, `${process.memoryUsage().rss}`);
});
