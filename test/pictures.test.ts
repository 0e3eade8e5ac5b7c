import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {type TestContext} from 'node:test';
import {articleOf, readArticle} from '../source/article.ts';
import type {Article} from '../source/model.ts';
import {jpegOf, pngOf} from './helpers/picture-bytes.ts';
import {start} from './helpers/terminal.ts';

const paint = (column: number): readonly [number, number, number] => (column < 60 ? [200, 40, 40] : [40, 40, 200]);

function folderOf(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'));
  context.after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'night.png'), pngOf(120, 80, paint));
  writeFileSync(join(folder, 'day.jpg'), jpegOf(120, 80, paint));
  writeFileSync(
    join(folder, 'story.md'),
    '# The bridge\n\n![By night](night.png)\n\n[By day](day.jpg) [broken](story.md.png)\n',
  );
  writeFileSync(join(folder, 'story.md.png'), 'no picture');
  return folder;
}

const env = {BROADSHEET_STRICT: '1'};

test('a picture is drawn in half blocks when it is asked for, and goes with Esc', async context => {
  const terminal = await start(context, [join(folderOf(context), 'story.md')], {columns: 80, rows: 24, env});
  await terminal.until('p picture');
  assert.doesNotMatch(terminal.screen().join(''), /▀/);
  await terminal.press('p');
  const rows = await terminal.until(screen => screen.filter(row => row.includes('▀')).length > 8);
  const at = rows.findIndex(row => row.includes('▀▀▀'));
  const row = (terminal.cells()[at + 2] ?? []).filter(({text}) => text === '▀');
  assert.equal(row[1]?.color, '#c82828');
  assert.equal(row.at(-2)?.background, '#2828c8');
  await terminal.resize(60, 20);
  await terminal.until(
    screen => screen.some(words => words.includes('▀▀▀')) && screen.some(words => words.includes('By night')),
  );
  await terminal.press('escape');
  await terminal.until(screen => !screen.some(words => words.includes('▀')));
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('a terminal that draws pixels is given them, once, and is told to take them away', async context => {
  const kitty = {...env, TERM: 'xterm-kitty'};
  const terminal = await start(context, [join(folderOf(context), 'story.md')], {columns: 80, rows: 24, env: kitty});
  await terminal.until('p picture');
  await terminal.press('p');
  await terminal.until('Esc back');
  const sent = (): number => terminal.written().split('\u001b_Ga=T,f=24,o=z,s=120,v=80,').length - 1;
  await terminal.until(() => sent() === 1);
  assert.doesNotMatch(terminal.screen().join(''), /▀/);
  await terminal.resize(60, 20);
  await terminal.until(() => sent() === 2);
  await terminal.press('escape');
  await terminal.until(screen => screen.some(row => row.includes('By day')));
  const last = (start: string): number => terminal.written().lastIndexOf(start);
  await terminal.until(() => last('\u001b_Ga=d,d=A,q=2') > last('\u001b_Ga=T'));
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('a terminal that tells of sixel is given it, and not half blocks, and is asked again when its size has changed', async context => {
  const setting = {columns: 80, rows: 24, env, sixel: true} as const;
  const terminal = await start(context, [join(folderOf(context), 'story.md')], setting);
  const times = (words: string): number => terminal.written().split(words).length - 1;
  await terminal.until('p picture');
  await terminal.until(() => times('\u001b[16t') === 1);
  await terminal.press('p');
  await terminal.until(() => times('\u001bP0;1;0q"1;1;600;400#') === 1);
  assert.doesNotMatch(terminal.screen().join(''), /▀/);
  await terminal.resize(50, 20);
  await terminal.until(() => times('\u001b[16t') === 2);
  await terminal.until(() => times('\u001bP0;1;0q"1;1;') === 2);
  await terminal.press('escape');
  await terminal.until(screen => screen.some(row => row.includes('By day')));
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('a JPEG is shown from its link, and what is no picture ends in a sentence with its caption', async context => {
  const terminal = await start(context, [join(folderOf(context), 'story.md')], {columns: 80, rows: 24, env});
  await terminal.until('p picture');
  await terminal.press('tab tab enter');
  await terminal.until(rows => rows.filter(row => row.includes('▀')).length > 8);
  await terminal.press('q tab enter');
  await terminal.until('This picture is of a kind that is not known: “broken”.');
  await terminal.press('q');
  assert.equal((await terminal.exit()).code, 0);
});

const captions = ({blocks, text}: Article): readonly (readonly [string, string | undefined])[] =>
  blocks.flatMap(block =>
    block.kind === 'caption' ? [[text.slice(block.from, block.to), block.picture] as const] : [],
  );

const first =
  'The old bridge of Felixport was photographed on Monday by Bo Ek, who waited for three hours in the rain before the ferry came, he said.';
const last =
  'Nobody crosses it any more, and nobody knows when anybody will again, because the bearings are worn through and there is no money.';

const html = (body: string): Promise<Article> =>
  readArticle({
    address: 'https://news.example/story/1',
    text: `<html><head><title>The bridge at night</title></head><body><article><h1>The bridge at night</h1><p>${first}</p>${body}<p>${last}</p></article></body></html>`,
    type: 'text/html',
  });

test('captions know their pictures: in Markdown, in figures, and where a page loads them late', async () => {
  const markdown = articleOf({address: 'a.md', text: '![By night](night.png)\n\nWords.', type: 'text/markdown'});
  assert.deepEqual(captions(markdown), [['By night', 'night.png']]);
  const figure = '<figure><img src="/p/a.jpg"><figcaption>The bridge, seen from the ferry.</figcaption></figure>';
  assert.deepEqual(captions(await html(figure)), [
    ['The bridge, seen from the ferry.', 'https://news.example/p/a.jpg'],
  ]);
  const late =
    '<figure><img src="data:image/gif;base64,R0" srcset="s.jpg 400w, l.jpg 900w"><figcaption>The bridge, seen from the hill.</figcaption></figure>';
  assert.deepEqual(captions(await html(late)), [
    ['The bridge, seen from the hill.', 'https://news.example/story/l.jpg'],
  ]);
});

test('of several files for one picture, one is taken that can be shown', async () => {
  const set =
    '<figure><img src="w.webp" srcset="s.jpg?w=4 400w, l.webp 900w"><figcaption>The bridge, seen from the pier.</figcaption></figure>';
  assert.deepEqual(captions(await html(set)), [
    ['The bridge, seen from the pier.', 'https://news.example/story/s.jpg?w=4'],
  ]);
});

test('a caption has no picture where the page has none, or one of a kind that is not fetched', async () => {
  assert.deepEqual(
    captions(await html('<figure><video></video><figcaption>The bridge in a film of last year.</figcaption></figure>')),
    [['The bridge in a film of last year.', undefined]],
  );
  const odd = '<figure><img src="javascript:alert(1)"><figcaption>The bridge from below.</figcaption></figure>';
  assert.deepEqual(captions(await html(odd)), [['The bridge from below.', undefined]]);
});
