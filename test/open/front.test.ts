import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {Failure, open} from '../../source/open/index.ts';
import {beginningOf} from '../../source/reading-in.ts';

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
  const raw = await open(fileOf('long.md', long), {frontFirst: true});
  assert.ok(raw.whole);
  assert.ok(raw.text.length < long.length / 4);
  const {article, isWhole} = await beginningOf(raw, 0, screenful);
  assert.equal(isWhole, false);
  assert.equal(article.title, 'The ferry');
  const link = article.inlines.find(inline => inline.kind === 'link');
  assert.equal(link?.kind === 'link' && link.href, 'https://example.org/timetable');
  assert.equal((await raw.whole()).text, long);
});

test('a reader who was further on than the front finds the place', async () => {
  const raw = await open(join(folder, 'long.md'), {frontFirst: true});
  const {article} = await beginningOf(raw, 400_000, screenful);
  assert.ok(article.text.length > 400_000);
});

test('a small file, one that is not UTF-8 and one of a single line are read whole at once', async () => {
  const latin = Buffer.from(`Caf\xe9. ${paragraphs(6000)}`, 'latin1');
  const texts = {'small.md': '# Small\n\nWords.\n', 'latin.txt': latin, 'line.txt': sentence.repeat(30_000)};
  for (const [name, content] of Object.entries(texts)) {
    const raw = await open(fileOf(name, content), {frontFirst: true});
    assert.equal(raw.whole, undefined, name);
  }
});

test('a character at the edge of the front is never cut', async () => {
  const raw = await open(fileOf('wide.txt', `${'é🙂“”'.repeat(40)}\n`.repeat(6000)), {frontFirst: true});
  assert.ok(raw.whole);
  assert.doesNotMatch(raw.text, /\ufffd/);
});

test('a file that is gone when the rest of it is wanted is a failure in words', async () => {
  const path = fileOf('gone.txt', paragraphs(6000));
  const raw = await open(path, {frontFirst: true});
  truncateSync(path);
  await assert.rejects(async () => raw.whole?.(), Failure);
});
