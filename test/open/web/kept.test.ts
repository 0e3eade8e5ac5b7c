import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import test from 'node:test';
import type {KeptPage, KeptPages} from '../../../source/open/index.ts';
import {serve} from '../../helpers/server.ts';
import {opened, sentenceFor} from './opening.ts';

/** Pages kept in a map. */
const shelfOf = (...pages: readonly KeptPage[]): KeptPages & {readonly map: Map<string, KeptPage>} => {
  const map = new Map(pages.map(page => [page.address, page]));
  return {
    map,
    find: async address => map.get(address),
    keep: async page => {
      map.set(page.address, page);
    },
  };
};

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const hour = 60 * 60 * 1000;

const saying =
  (headers: Readonly<Record<string, string>>, words = 'New words.') =>
  (_: unknown, response: ServerResponse) => {
    response.writeHead(200, {'content-type': 'text/plain', ...headers});
    response.end(words);
  };

const kept = (address: string, extra: Partial<KeptPage> = {}): KeptPage => ({
  address,
  found: address,
  type: 'text/plain',
  text: 'Old words.',
  fetched: ago(3 * hour),
  terms: {},
  ...extra,
});

test('what came is kept, with what its server says of keeping it and no cookies', async () => {
  const server = await serve(saying({etag: '"1"', 'set-cookie': 'a=b', 'cache-control': 'max-age=60', 'x-other': '1'}));
  const shelf = shelfOf();
  await opened(server.at('/a#part'), {kept: shelf});
  const page = shelf.map.get(server.at('/a'));
  assert.equal(page?.text, 'New words.');
  assert.equal(page?.terms.etag, '"1"');
  assert.deepEqual(Object.keys(page?.terms ?? {}).sort(), ['cache-control', 'date', 'etag']);
});

test('a page that was found elsewhere is kept under both addresses', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, {location: '/new'}).end();
    else saying({})(request, response);
  });
  const shelf = shelfOf();
  await opened(server.at('/old'), {kept: shelf});
  assert.deepEqual([...shelf.map.keys()].sort(), [server.at('/new'), server.at('/old')]);
  assert.equal(shelf.map.get(server.at('/old'))?.found, server.at('/new'));
});

test('what its server does not let keep, and what is cut, is not kept', async () => {
  const shelf = shelfOf();
  const strict = await serve(saying({'cache-control': 'no-store'}));
  await opened(strict.at('/a'), {kept: shelf});
  const cut = await serve((_, response) => {
    response.writeHead(200, {'content-length': '1000'});
    response.write('Half of it');
    setTimeout(() => response.destroy(), 20);
  });
  const raw = await opened(cut.at('/a'), {kept: shelf});
  assert.match(raw.notices?.[0] ?? '', /broke off after 10 bytes: the end is missing/);
  assert.deepEqual([...shelf.map], []);
});

test('a fresh page is read without asking, and its age is said', async () => {
  const server = await serve(saying({}));
  const shelf = shelfOf(kept(server.at('/a'), {terms: {'cache-control': 'max-age=86400'}}));
  const raw = await opened(server.at('/a'), {kept: shelf});
  assert.equal(raw.text, 'Old words.');
  assert.deepEqual(raw.notices, ['This copy was kept 3 hours ago.']);
  assert.deepEqual(server.asked, []);
  assert.equal((await opened(server.at('/a'), {kept: shelf, reload: true})).text, 'New words.');
});

test('the age that a page had when it came counts', async () => {
  const server = await serve(saying({}));
  const terms = {'cache-control': 'max-age=14400', age: '10000'};
  assert.equal((await opened(server.at('/a'), {kept: shelfOf(kept(server.at('/a'), {terms}))})).text, 'New words.');
});

test('a page that may have changed is asked for with what is known of it, and a 304 confirms it', async () => {
  let asked: Record<string, unknown> = {};
  const server = await serve((request, response) => {
    asked = request.headers;
    response.writeHead(304, {etag: '"1"', 'cache-control': 'max-age=60'});
    response.end();
  });
  const terms = {etag: '"1"', 'last-modified': 'Wed, 25 Nov 2026 10:00:00 GMT'};
  const shelf = shelfOf(kept(server.at('/a'), {terms, title: 'Rain'}));
  const raw = await opened(server.at('/a'), {kept: shelf});
  assert.equal(raw.text, 'Old words.');
  assert.equal(raw.notices, undefined);
  assert.equal(asked['if-none-match'], '"1"');
  assert.equal(asked['if-modified-since'], terms['last-modified']);
  const page = shelf.map.get(server.at('/a'));
  assert.ok(Date.now() - Date.parse(page?.fetched ?? '') < 5000);
  assert.equal(page?.terms['cache-control'], 'max-age=60');
  assert.equal(page?.title, 'Rain');
});

test('a 304 that nobody asked for is no page', async () => {
  const server = await serve((_, response) => response.writeHead(304).end());
  assert.match(await sentenceFor(server.at('/a')), /304 Not Modified/);
});

test('when the web fails, what is kept is read, and both are said', async () => {
  const gone = await serve((_, response) => response.writeHead(503).end());
  const shelf = shelfOf(kept(gone.at('/a')), kept('http://nobody.example/a', {fetched: ago(50 * hour)}));
  const raw = await opened(gone.at('/a'), {kept: shelf});
  assert.equal(raw.text, 'Old words.');
  assert.match(
    raw.notices?.[0] ?? '',
    /^This is the copy kept 3 hours ago; news\.example:\d+ is out of service for now \(503 Service Unavailable\): “/,
  );
  const other = await opened('http://nobody.example/a', {kept: shelf});
  assert.match(
    other.notices?.[0] ?? '',
    /^This is the copy kept 2 days ago; nobody\.example is a name that nobody knows: “/,
  );
});

test('an entry of a kept feed is read without a request, however old the feed is', async () => {
  const server = await serve(saying({}));
  const feed = kept(server.at('/feed'), {type: 'application/rss+xml', fetched: ago(900 * hour)});
  const raw = await opened(`${server.at('/feed')}#entry=0123456789abcd`, {kept: shelfOf(feed)});
  assert.equal(raw.address, `${server.at('/feed')}#entry=0123456789abcd`);
  assert.equal(raw.text, 'Old words.');
  assert.deepEqual(server.asked, []);
});
