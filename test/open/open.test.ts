import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import test, {after} from 'node:test';
import {canonical, Failure, follow, frontAddress, jump, open, shelf} from '../../source/open/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-open-'));
after(() => rmSync(folder, {recursive: true}));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const sentenceFor = async (address: string): Promise<string> => {
  const error = await open(address).then(
    () => assert.fail(`${address} opened`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Failure, String(error));
  return error.message;
};

test('a file opens with its words, its path as address and the type its name tells', async () => {
  assert.deepEqual(await open(put('a.md', '# Rain\r\n\r\nIt rains.')), {
    address: join(folder, 'a.md'),
    text: '# Rain\n\nIt rains.',
    type: 'text/markdown',
  });
  assert.equal((await open(put('b.txt', '# Not a heading here\n'))).type, 'text/plain');
  assert.equal((await open(put('c.txt', 'Words'), {type: 'text/markdown'})).type, 'text/markdown');
  assert.equal((await open(put('no-extension', '# Rain\n\nIt rains.'))).type, 'text/markdown');
});

test('a name on the shelf opens the bundled article, and a path of the same name the file', async () => {
  const [first] = shelf();
  assert.ok(first);
  const raw = await open(first.name);
  assert.equal(raw.address, first.name);
  assert.equal(raw.type, 'text/markdown');
  const path = put(first.name, 'A file that has the name of an article.');
  assert.match((await open(path)).text, /^A file that has the name/);
});

test('every article on the shelf says its title, and the newest comes first', async () => {
  const entries = shelf();
  for (const entry of entries) assert.notEqual(entry.title, '', entry.name);
  const dates = entries.map(entry => entry.date);
  assert.deepEqual(dates, [...dates].sort().reverse());
});

test('standard input opens as a dash, and its words tell the type', async () => {
  const input = Readable.from([Buffer.from('# Ra'), Buffer.from('in\n\nIt rains.')]);
  assert.deepEqual(await open('-', {input}), {address: '-', text: '# Rain\n\nIt rains.', type: 'text/markdown'});
});

test('what cannot be read is one sentence with the address in it', async () => {
  mkdirSync(join(folder, 'folder'));
  symlinkSync('loop', join(folder, 'loop'));
  execFileSync('mkfifo', [join(folder, 'fifo')]);
  const sentences: readonly (readonly [string, RegExp])[] = [
    [join(folder, 'nothing.md'), /is not here/],
    [join(folder, 'a.md', 'below'), /is not here/],
    [join(folder, 'folder'), /is a folder/],
    [join(folder, 'loop'), /never ends/],
    [join(folder, 'fifo'), /is a pipe/],
    ['/dev/zero', /is a device/],
    [put('empty.txt', ''), /is empty/],
    [put('blank.txt', ' \n\t\n'), /is empty/],
    [put('x.png', Buffer.from('89504e470d0a1a0a0000', 'hex')), /looks like a PNG image/],
    [put('x.pdf', '%PDF-1.7\n'), /looks like a PDF/],
    [put('noise', Buffer.from(Array.from({length: 3000}, (_, index) => (index * 7919) % 256))), /looks like data/],
    [put('nul', Buffer.alloc(100)), /looks like data/],
    [`${folder}/${'x'.repeat(300)}`, /too long/],
  ];
  for (const [address, expected] of sentences) {
    const sentence = await sentenceFor(address);
    assert.match(sentence, expected);
    assert.ok(sentence.includes(address), sentence);
    assert.match(sentence, /\.$/);
  }
});

test('an address of the web without its beginning is told apart from a missing file', async () => {
  for (const address of ['example.org', 'www.example.co.uk/news', 'example.org:8080/a'])
    assert.match(await sentenceFor(address), /is no file here; for a page on the web, write https:\/\//, address);
  for (const address of ['nothing.md', 'nothing.txt', 'a/example.org', 'nothing'])
    assert.match(await sentenceFor(address), /is not here: no file and no article/, address);
});

test('a file larger than the limit is refused before it is read', async () => {
  truncateSync(put('huge.txt', 'x'), 5e9);
  const before = performance.now();
  assert.match(await sentenceFor(join(folder, 'huge.txt')), /is 4\.7 GB; broadsheet reads up to 16 MB at a time/);
  assert.ok(performance.now() - before < 1000);
});

test('who asks for more of a file, or of standard input, gets it', async () => {
  const address = put('long.txt', 'The river rose. '.repeat(1_100_000));
  const input = () => Readable.from([Buffer.alloc(17 * 1024 * 1024, 'x')]);
  assert.match(await sentenceFor(address), /is 17 MB; broadsheet reads up to 16 MB/);
  assert.equal((await open(address, {limit: 20 * 1024 * 1024})).text.length, 17_600_000);
  await assert.rejects(open('-', {input: input()}), /up to 16 MB/);
  assert.equal((await open('-', {input: input(), limit: 20 * 1024 * 1024})).text.length, 17 * 1024 * 1024);
});

test('an endless standard input ends with a sentence', async () => {
  const endless = async function* () {
    for (;;) yield Buffer.alloc(1 << 20, 'x');
  };
  await assert.rejects(open('-', {input: Readable.from(endless())}), /Standard input is too large/);
});

test('a file whose size says nothing is read to its end', {skip: process.platform !== 'linux'}, async () => {
  assert.match((await open('/proc/version')).text, /^Linux/);
});

test('an address that hides escape codes shows none', async () => {
  const sentence = await sentenceFor('x\u001b]0;owned\u0007\n\u202egnp.md');
  assert.doesNotMatch(sentence, /[\u0000-\u001f\u007f-\u009f\u202e]/);
});

test('a stray control does not make a text binary', async () => {
  assert.equal((await open(put('stray.txt', `Words\u0000 and \u0007${'words '.repeat(20)}`))).type, 'text/plain');
  assert.ok(await open(put('bells.txt', `before ${'\u0007'.repeat(10_000)} after`)));
});

test('the front page has no name to be remembered by: it would be told as read on itself', () => {
  assert.equal(canonical(frontAddress), undefined);
});

test('an article has one canonical name however it is asked for', async () => {
  const [first] = shelf();
  assert.equal(canonical('-'), undefined);
  assert.equal(canonical('HTTPS://Example.org/a#b'), 'https://example.org/a');
  assert.equal(canonical('a/../b.md', '/news'), '/news/b.md');
  assert.equal(canonical(first?.name ?? ''), `shelf:${first?.name}`);
});

test('a link leads on from the article it stands in', async () => {
  const name = shelf()[0]?.name ?? '';
  assert.equal(follow('/news/a.md', 'b.md'), '/news/b.md');
  assert.equal(follow('/news/a.md', '../b.md#top'), '/b.md');
  assert.equal(follow('a.md', 'https://example.org/'), 'https://example.org/');
  assert.equal(follow('https://example.org/x/y', '../z?q=1'), 'https://example.org/z?q=1');
  assert.equal(follow(name, `${name}.md`), name);
  assert.equal(follow(name, `./${name}`), name);
  assert.equal(follow('-', 'b.md'), 'b.md');
});

test('a link to a place leads to the article itself, and other links leave the place out', async () => {
  const name = shelf()[0]?.name ?? '';
  assert.equal(follow('/news/a.md', '#top'), '/news/a.md');
  assert.equal(follow(name, '#top'), name);
  assert.equal(follow('https://example.org/x#y', '#top'), 'https://example.org/x');
  assert.equal(follow('https://example.org/x', 'y#top'), 'https://example.org/y');
  assert.equal(follow('a.md', 'https://example.org/x#top'), 'https://example.org/x');
  assert.equal(follow('/news/a.md', 'other%20file.md'), '/news/other file.md');
  assert.equal(follow('/news/a.md', '100%.md'), '/news/100%.md');
  assert.equal(follow('/news/a.md', 'mailto:lee@example.org'), 'mailto:lee@example.org');
});

test('a link within the article tells its place', () => {
  assert.equal(jump('/news/a.md', '#top'), '#top');
  assert.equal(jump('/news/a.md', 'a.md#top'), '#top');
  assert.equal(jump('/news/a.md', 'b.md#top'), undefined);
  assert.equal(jump('/news/a.md', 'b.md'), undefined);
  assert.equal(jump('https://example.org/x', 'https://example.org/x#top'), '#top');
  assert.equal(jump('https://example.org/x', '/y#top'), undefined);
});

test('an entry of a feed is an article of its own', async () => {
  const entry = '#entry=0123456789abcd';
  assert.equal(
    follow('https://example.org/feed', `https://example.org/feed${entry}`),
    `https://example.org/feed${entry}`,
  );
  assert.equal(jump('https://example.org/feed', `https://example.org/feed${entry}`), undefined);
  assert.equal(canonical(`https://example.org/feed${entry}`), `https://example.org/feed${entry}`);
  assert.equal(follow('/news/my.rss', `my.rss${entry}`), `/news/my.rss${entry}`);
  assert.equal(follow(`/news/my.rss${entry}`, 'b.md'), '/news/b.md');
  const path = put('my.rss', '<rss><channel><title>News</title></channel></rss>');
  assert.deepEqual(await open(`${path}${entry}`), {
    address: `${path}${entry}`,
    text: '<rss><channel><title>News</title></channel></rss>',
    type: 'application/rss+xml',
  });
});
