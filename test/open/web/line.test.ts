import assert from 'node:assert/strict';
import test from 'node:test';
import type {Progress} from '../../../source/open/index.ts';
import {serve, serveRaw} from '../../helpers/server.ts';
import {opened, sentenceFor} from './opening.ts';

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

test('a reader sees how far an opening has come', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/') response.writeHead(302, {location: server.at('/page', 'other.example')}).end();
    else response.writeHead(200, {'content-type': 'text/plain', 'content-length': '40000'}).end('x'.repeat(40_000));
  });
  const seen: Progress[] = [];
  await opened(server.at('/'), {onProgress: progress => seen.push(progress)});
  assert.deepEqual(seen[0], {stage: 'asking', host: `news.example:${server.port}`, received: 0});
  assert.deepEqual(seen[1], {stage: 'asking', host: `other.example:${server.port}`, received: 0});
  assert.deepEqual(seen.at(-1), {
    stage: 'receiving',
    host: `other.example:${server.port}`,
    received: 40_000,
    total: 40_000,
  });
});

test('a reader may give up at any time, and the server is told', async () => {
  let hasLeft = false;
  const server = await serve((_, response) => {
    response.writeHead(200, {'content-type': 'text/plain'});
    response.write('words');
    response.once('close', () => {
      hasLeft = true;
    });
  });
  const before = new AbortController();
  before.abort();
  assert.match(await sentenceFor(server.at('/'), {signal: before.signal}), /was given up before it had come/);
  const after = new AbortController();
  setTimeout(() => after.abort(), 100);
  const start = performance.now();
  assert.match(await sentenceFor(server.at('/'), {signal: after.signal}), /was given up before it had come/);
  assert.ok(performance.now() - start < 1900);
  for (let tries = 0; tries < 60 && !hasLeft; tries++) await pause(50);
  assert.equal(hasLeft, true);
});

test('the limits can be set', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/silent') return;
    response.setHeader('content-type', 'text/plain');
    response.end('x'.repeat(20_000));
  });
  assert.match(
    await sentenceFor(server.at('/silent'), {time: 150}),
    /did not answer within 0\.1 s|did not answer within 0\.2 s/,
  );
  assert.match(await sentenceFor(server.at('/'), {limit: 10_000}), /sent more than 9\.8 kB/);
  assert.equal((await opened(server.at('/'), {limit: 20_000})).text.length, 20_000);
});

test('nothing of an opening is left behind', async () => {
  let connections = 0;
  const server = await serveRaw(socket => {
    connections++;
    socket.once('close', () => connections--);
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 5\r\n\r\nWords');
  });
  for (let count = 0; count < 5; count++) await opened(server.at('/'));
  for (let tries = 0; tries < 60 && connections > 0; tries++) await pause(50);
  assert.equal(connections, 0);
});
