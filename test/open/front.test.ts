import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {Failure, open} from '../../source/open/index.ts';
import {beginningOf, moreOf} from '../../source/reading-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-front-'));
after(() => rmSync(folder, {recursive: true}));

const screenful = 100 * 30;
const sentence = 'The ferry to the island is late again, and nobody knows why. ';
const paragraphs = (count: number): string =>
  Array.from({length: count}, (_, at) => `Paragraph ${at}. ${sentence.repeat(4)}`).join('\n\n');

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const long = `# The ferry\n\nSee [the timetable][1].\n\n${paragraphs(12_000)}\n\n[1]: https://example.org/timetable\n`;

test('a large file is shown by its front, with the links that are defined at its end', async () => {
  const raw = await open(fileOf('long.md', long), {frontFirst: 6000});
  assert.ok(raw.whole);
  assert.ok(raw.text.length < long.length / 4);
  const {article, isWhole} = await beginningOf(raw, 0, screenful);
  assert.equal(isWhole, false);
  assert.equal(article.title, 'The ferry');
  const link = article.inlines.find(inline => inline.kind === 'link');
  assert.equal(link?.kind === 'link' && link.href, 'https://example.org/timetable');
  assert.equal((await raw.whole()).text, long);
});

test('where no link has a name, the end of a large file is not looked at', async () => {
  const raw = await open(fileOf('nameless.md', `${paragraphs(12_000)}\n\nThe last ferry.\n`), {frontFirst: 6000});
  assert.ok(raw.whole);
  assert.ok(raw.text.length < 70_000);
  assert.doesNotMatch(raw.text, /The last ferry/);
  assert.match((await raw.whole()).text, /The last ferry/);
});

test('little more than a screen is read at first, and more as soon as it stands', async () => {
  const raw = await open(join(folder, 'nameless.md'), {frontFirst: 6000});
  const beginning = await beginningOf(raw, 0, screenful);
  assert.ok(beginning.article.text.length < 2 * screenful);
  const more = await moreOf(beginning);
  assert.ok(more && more.text.length > 6 * screenful);
  assert.ok(more.text.startsWith(beginning.article.text));
});

test('a text of little but marks and addresses fills the first screen, too', async () => {
  const links = Array.from({length: 30_000}, (_, at) => `[${at}](https://example.org/${'ferry/'.repeat(20)}) [sic]`);
  const raw = await open(fileOf('links.md', links.join('\n\n')), {frontFirst: 6000});
  assert.ok((await beginningOf(raw, 0, screenful)).article.inlines.length > 100);
});

test('a reader who was further on than the front finds the place', async () => {
  const raw = await open(join(folder, 'long.md'), {frontFirst: 6000});
  const {article} = await beginningOf(raw, 400_000, screenful);
  assert.ok(article.text.length > 400_000);
});

test('a small file, one that is not UTF-8 and one of a single line are read whole at once', async () => {
  const latin = Buffer.from(`Caf\xe9. ${paragraphs(6000)}`, 'latin1');
  const texts = {'small.md': '# Small\n\nWords.\n', 'latin.txt': latin, 'line.txt': sentence.repeat(30_000)};
  for (const [name, content] of Object.entries(texts)) {
    const raw = await open(fileOf(name, content), {frontFirst: 6000});
    assert.equal(raw.whole, undefined, name);
  }
});

test('a character at the edge of the front is never cut', async () => {
  const raw = await open(fileOf('wide.txt', `${'é🙂“”'.repeat(40)}\n`.repeat(6000)), {frontFirst: 6000});
  assert.ok(raw.whole);
  assert.doesNotMatch(raw.text, /\ufffd/);
});

test('a file that is gone when the rest of it is wanted is a failure in words', async () => {
  const path = fileOf('gone.txt', paragraphs(6000));
  const raw = await open(path, {frontFirst: 6000});
  truncateSync(path);
  await assert.rejects(async () => raw.whole?.(), Failure);
});
