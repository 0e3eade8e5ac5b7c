import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {cacheFolder, Pages} from '../../source/memory/index.ts';
import type {Page} from '../../source/memory/page.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-pages-'));
after(() => rmSync(root, {recursive: true, force: true}));
let count = 0;

const fresh = (most?: number) => {
  const folder = join(root, `cache-${count++}`, 'broadsheet');
  const notices: string[] = [];
  const pages = new Pages(folder, sentence => notices.push(sentence), most);
  return {folder, notices, pages};
};

const page = (name: string, text = `Words of ${name}.\nAnd more “words”.`): Page => ({
  address: `https://news.example/${name}`,
  found: `https://news.example/${name}`,
  type: 'text/html',
  text,
  fetched: '2026-11-25T12:00:00.000Z',
  terms: {etag: '"1"'},
});

const files = (folder: string): readonly string[] => readdirSync(folder).map(name => join(folder, name));
const onlyFile = (folder: string): string => files(folder)[0] ?? assert.fail('nothing is kept');

test('a page is kept and found again, whole', async () => {
  const {pages, notices} = fresh();
  await pages.keep(page('a'));
  assert.deepEqual(await pages.find('https://news.example/a'), page('a'));
  assert.equal(await pages.find('https://news.example/b'), undefined);
  assert.deepEqual(notices, []);
});

test('only its owner can look into what is kept', {skip: process.platform === 'win32'}, async () => {
  const {folder, pages} = fresh();
  await pages.keep(page('a'));
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.equal(statSync(onlyFile(folder)).mode & 0o777, 0o600);
});

test('a page that is kept anew keeps its title', async () => {
  const {pages} = fresh();
  await pages.keep(page('a'));
  void pages.entitle('https://news.example/a', 'Rain');
  void pages.keep(page('a', 'Other words.'));
  assert.deepEqual(await pages.find('https://news.example/a'), {...page('a', 'Other words.'), title: 'Rain'});
});

test('what was opened is listed, the latest first', async () => {
  const {folder, pages} = fresh();
  await pages.keep({...page('a'), title: 'Rain'});
  await pages.keep(page('b'));
  for (const [index, file] of files(folder).entries()) utimesSync(file, new Date(), new Date(index * 1000));
  await pages.find('https://news.example/a');
  const recent = await pages.recent();
  assert.deepEqual(
    recent.map(({address, title}) => [address, title]),
    [
      ['https://news.example/a', 'Rain'],
      ['https://news.example/b', undefined],
    ],
  );
  assert.equal((await pages.recent(1)).length, 1);
});

test('a page that is kept under two addresses has its title under both, and is listed once', async () => {
  const {pages} = fresh();
  const found = 'https://news.example/a';
  await pages.keep({...page('old'), found});
  await pages.keep(page('a'));
  await pages.entitle('https://news.example/old', 'Rain');
  assert.equal((await pages.find(found))?.title, 'Rain');
  assert.deepEqual(
    (await pages.recent()).map(({title}) => title),
    ['Rain'],
  );
});

test('below the limit everything stays; above it the page that was opened longest ago goes', async () => {
  const {folder, pages} = fresh(3000);
  for (const name of ['a', 'b']) await pages.keep(page(name, 'x'.repeat(800)));
  assert.equal(files(folder).length, 2);
  for (const file of files(folder)) utimesSync(file, new Date(), new Date(1000));
  await pages.find('https://news.example/a');
  await pages.keep(page('c', 'x'.repeat(800)));
  await pages.keep(page('d', 'x'.repeat(800)));
  assert.equal(await pages.find('https://news.example/b'), undefined);
  for (const name of ['a', 'c', 'd'].slice(1)) assert.ok(await pages.find(`https://news.example/${name}`), name);
  await pages.keep(page('huge', 'x'.repeat(5000)));
  assert.equal(await pages.find('https://news.example/huge'), undefined);
  assert.ok(await pages.find('https://news.example/d'));
});

test('a damaged file is no page, and makes way', async () => {
  const {folder, pages, notices} = fresh();
  await pages.keep(page('a'));
  const file = onlyFile(folder);
  const whole = readFileSync(file, 'utf8');
  const damaged = [
    '',
    'words',
    '{}\nwords',
    '[1]\nwords',
    whole.replace('"version":1', '"version":"1"'),
    whole.replace('text/html', 'text/evil'),
    whole.replace('https://news.example/a', 'file:///etc/passwd'),
    whole.slice(0, 50),
    '\u0000'.repeat(1000),
  ];
  for (const content of damaged) {
    writeFileSync(file, content);
    assert.equal(await pages.find('https://news.example/a'), undefined, content.slice(0, 40));
    assert.deepEqual(files(folder), []);
  }
  writeFileSync(file, whole.replace('{"etag"', '{"__proto__":{"x":"1"},"a b":"1","age":7,"date":"a\\nb","etag"'));
  assert.deepEqual((await pages.find('https://news.example/a'))?.terms, {etag: '"1"'});
  writeFileSync(file, whole.replace('"version":1', '"version":9'));
  assert.equal(await pages.find('https://news.example/a'), undefined);
  assert.equal(files(folder).length, 1);
  assert.deepEqual(notices, []);
});

test('a link in place of a page is not followed', {skip: process.platform === 'win32'}, async () => {
  const {folder, pages} = fresh();
  await pages.keep(page('a'));
  const file = onlyFile(folder);
  const elsewhere = join(root, 'elsewhere');
  writeFileSync(elsewhere, readFileSync(file));
  rmSync(file);
  symlinkSync(elsewhere, file);
  assert.equal(await pages.find('https://news.example/a'), undefined);
  await pages.keep(page('a', 'Other words.'));
  assert.doesNotMatch(readFileSync(elsewhere, 'utf8'), /Other words/);
});

test('without a folder, or with one that takes nothing, reading goes on and it is said once', async () => {
  const none = new Pages(undefined, () => assert.fail('nothing to say'));
  await none.keep(page('a'));
  assert.equal(await none.find('https://news.example/a'), undefined);
  assert.deepEqual(await none.recent(), []);
  const {folder, notices, pages} = fresh();
  const blocked = new Pages(join(folder, 'deeper'), sentence => notices.push(sentence));
  await pages.keep(page('a'));
  writeFileSync(join(folder, 'deeper'), 'x');
  await blocked.keep(page('a'));
  await blocked.keep(page('b'));
  assert.deepEqual(notices, [
    'What you open cannot be kept for later (a file is where its folder should be); reading goes on without it.',
  ]);
});

test('a cache that may only be read is read', {
  skip: process.getuid?.() === 0 || process.platform === 'win32',
}, async () => {
  const {folder, pages} = fresh();
  await pages.keep(page('a'));
  chmodSync(folder, 0o500);
  assert.ok(await pages.find('https://news.example/a'));
  chmodSync(folder, 0o700);
});

test('the cache folder is where each system wants it', () => {
  const folder = (platform: string, env: Readonly<Record<string, string>>, home?: string) =>
    cacheFolder({platform, env, home});
  assert.equal(folder('linux', {}, '/home/lee'), '/home/lee/.cache/broadsheet');
  assert.equal(folder('linux', {XDG_CACHE_HOME: '/c'}, '/home/lee'), '/c/broadsheet');
  assert.equal(folder('linux', {XDG_CACHE_HOME: 'c'}, '/home/lee'), '/home/lee/.cache/broadsheet');
  assert.equal(folder('darwin', {}, '/Users/lee'), '/Users/lee/Library/Caches/broadsheet');
  assert.equal(folder('win32', {LOCALAPPDATA: 'C:\\L'}, 'C:\\lee'), 'C:\\L\\broadsheet\\Cache');
  assert.equal(folder('win32', {}, 'C:\\lee'), 'C:\\lee\\AppData\\Local\\broadsheet\\Cache');
  assert.equal(folder('linux', {}), undefined);
});
