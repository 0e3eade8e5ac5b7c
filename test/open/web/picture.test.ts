import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {Failure, openPicture} from '../../../source/open/index.ts';
import {serve, testNetwork} from '../../helpers/server.ts';

const options = {network: testNetwork, time: 2000};

const failureOf = async (address: string, page: string): Promise<string> => {
  const error: unknown = await openPicture(address, page, options).then(
    () => assert.fail(`${address} came`),
    reason => reason,
  );
  assert.ok(error instanceof Failure, String(error));
  return error.message;
};

const server = await serve((request, response) => {
  const {url = ''} = request;
  if (url === '/on') response.writeHead(302, {location: server.at('/inside.png', 'inside.example')}).end();
  else if (url === '/page') response.writeHead(200, {'content-type': 'text/html'}).end('<p>Words</p>');
  else if (url === '/large') response.writeHead(200, {'content-type': 'image/png', 'content-length': 9e6}).end('x');
  else if (url === '/gone') response.writeHead(404).end();
  else response.writeHead(200, {'content-type': 'image/png'}).end('bytes');
});

test('a picture comes from the host that its page names', async () => {
  const bytes = await openPicture(server.at('/a.png', 'other.example'), server.at('/story'), options);
  assert.equal(Buffer.from(bytes).toString(), 'bytes');
});

test('a page cannot have a picture fetched from one’s own network, at once or by a redirect', async () => {
  const before = server.asked.length;
  for (const host of ['inside.example', 'home.example', 'six.example'])
    assert.match(await failureOf(server.at('/a.png', host), server.at('/story')), /your own network/);
  assert.equal(server.asked.length, before);
  assert.match(await failureOf(server.at('/on'), server.at('/story')), /your own network/);
  assert.match(await failureOf(server.at('/a.png', 'inside.example'), '/home/ann/story.html'), /your own network/);
});

test('a page of one’s own network has its own pictures', async () => {
  const page = server.at('/story', 'home.example');
  assert.equal((await openPicture(server.at('/a.png', 'home.example'), page, options)).length, 5);
});

test('what is no picture, too large or gone ends in one sentence', async () => {
  assert.match(await failureOf(server.at('/page'), server.at('/story')), /is no picture\.$/);
  assert.match(await failureOf(server.at('/large'), server.at('/story')), /more than 8\.0 MB/);
  assert.match(await failureOf(server.at('/gone'), server.at('/story')), /could not be read|does not/);
});

test('a page on the web cannot name a file, and an article on disk can', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-picture-'));
  context.after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'a.png'), 'bytes');
  assert.equal((await openPicture(join(folder, 'a.png'), join(folder, 'story.md'))).length, 5);
  assert.match(await failureOf(join(folder, 'a.png'), server.at('/story')), /not on the web/);
});
