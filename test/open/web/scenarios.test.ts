import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {Failure, open} from '../../../source/open/index.ts';
import {serveRaw, testNetwork} from '../../helpers/server.ts';
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

test('whatever pieces of answers a server sends, in any order, it ends in words or in a sentence', async () => {
  const heads = [
    'HTTP/1.1 200 OK\r\n',
    'HTTP/1.1 302 Found\r\n',
    'HTTP/1.0 404 \u001b[31m\r\n',
    'HTTP/1.1 100 Continue\r\n\r\n',
  ];
  const fields = [
    'content-type: text/html; charset=shift_jis\r\n',
    'content-encoding: gzip\r\n',
    'content-encoding: br\r\n',
  ];
  const more = [
    'location: /next\r\n',
    'location: \\\\x\r\n',
    'content-length: 9\r\n',
    'transfer-encoding: chunked\r\n',
    'etag: "\u0007"\r\n',
  ];
  const bodies = [
    '\r\n',
    '\r\n\r\n',
    '5\r\nwords\r\n',
    '0\r\n\r\n',
    '<!doctype html>',
    '\u001f\u008b\b',
    '\u0000',
    'words ',
  ];
  const pieces = fc.array(fc.constantFrom(...heads, ...fields, ...more, ...bodies), {maxLength: 12});
  await fc.assert(
    fc.asyncProperty(pieces, fc.boolean(), async (parts, isReset) => {
      const server = await serveRaw(socket => {
        const said = Buffer.from(parts.join(''), 'latin1');
        if (isReset) socket.write(said, () => setTimeout(() => socket.resetAndDestroy(), 2));
        else socket.end(said);
      });
      await outcomeOf({address: server.at('/')}, shortTime);
      await server.close();
    }),
    {numRuns: 150},
  );
});

test('all of them together take little memory', () => {
  assert.ok(process.memoryUsage().rss < 400e6, `${process.memoryUsage().rss}`);
});
