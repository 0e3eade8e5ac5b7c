import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {articleOf} from '../../source/article.ts';
import {loadHyphens} from '../../source/layout/hyphens.ts';
import {blockAt, cells, type Line, linesOf, rowOf, screenFrom} from '../../source/layout/index.ts';
import type {Article} from '../../source/model.ts';

await loadHyphens('en');
await loadHyphens('fr-CA');

const articleFrom = (text: string): Article => articleOf({address: 'test.md', text, type: 'text/markdown'});
const set = (columns: number, hyphenate: boolean, justify: boolean) => ({
  columns,
  hyphenate,
  justify,
  rightToLeft: false,
});
const words =
  'The internationally acknowledged commission unanimously recommended extraordinary infrastructural improvements, notwithstanding considerable administrative difficulties.';

const rowsOf = (article: Article, width: ReturnType<typeof set>): readonly string[] =>
  screenFrom(article, 0, width, 1000).map(line =>
    rowOf(article, line, [])
      .map(({text}) => text)
      .join(''),
  );

/** Lines in order cover every character that is no space once, and none is wider than it may be. */
function holds(article: Article, width: ReturnType<typeof set>): void {
  const lines: Line[] = article.blocks.flatMap((_, index) => [...linesOf(article, index, width)]);
  const parts = lines.flatMap(line => [...line.parts]).sort((one, other) => one.from - other.from);
  let at = 0;
  for (const {from, to} of parts) {
    assert.equal(article.text.slice(at, from).trim(), '', `skipped ${JSON.stringify(article.text.slice(at, from))}`);
    assert.ok(from >= at, 'twice');
    at = to;
  }
  assert.equal(article.text.slice(at).trim(), '');
  for (const line of lines) {
    const row = rowOf(article, line, [])
      .map(({text}) => text)
      .join('');
    assert.ok(cells(row) <= width.columns, `${cells(row)} of ${width.columns}: ${row}`);
  }
}

test('a word of megabytes, and letters with many marks, are set in no time where words are broken', () => {
  const marked = 'e\u0316\u0317\u0318\u0319\u031c\u031d';
  for (const text of [
    'x'.repeat(4_000_000),
    `${'the river rose '.repeat(9)}${'x'.repeat(500_000)}`,
    marked.repeat(60_000),
  ]) {
    const article = articleFrom(text);
    const before = process.cpuUsage();
    screenFrom(article, 0, set(40, true, true), 30);
    assert.ok(process.cpuUsage(before).user < 2_500_000, `${process.cpuUsage(before).user} µs`);
  }
});

test('long words are broken at the ends of lines, with a hyphen that is not in the text', () => {
  const article = articleFrom(words);
  const rows = rowsOf(article, set(24, true, false));
  assert.ok(
    rows.some(row => row.endsWith('-')),
    rows.join('\n'),
  );
  assert.equal(article.text, words);
  assert.ok(rows.length <= rowsOf(article, set(24, false, false)).length);
});

test('both edges are straight, except where that would tear a line, and in the last one', () => {
  const rows = rowsOf(articleFrom(`${words} ${words} ${words}`), set(60, true, true));
  const straight = rows.slice(0, -1).filter(row => cells(row) === 60);
  assert.ok(straight.length > (rows.length - 1) / 2, rows.join('\n'));
  assert.ok(rows.every(row => !/\S {4,}\S/.test(row)));
  assert.doesNotMatch(rows.at(-1) ?? '', / {2}/);
});

test('headings, code and tables stay as they are', () => {
  const text = `# ${words}\n\n\`\`\`\n${words}\n\`\`\`\n`;
  const article = articleFrom(text);
  assert.deepEqual(rowsOf(article, set(30, true, true)), rowsOf(article, set(30, false, false)));
});

test('a language without patterns keeps its words whole', async () => {
  assert.equal(await loadHyphens('ja'), false);
  assert.equal(await loadHyphens('en-US'), false);
});

test('however a text is set, its lines cover it once and keep to their width', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...words.split(' '),
      'été',
      '漢字',
      'नमस्ते',
      '\u{1f44d}\u{1f3fd}',
      '“quoted',
      'words,”',
      'https://example.org/a-very-long/address',
      'anti-disestablishmentarianism',
    ),
    fc.string({maxLength: 12}),
  );
  const text = fc.array(piece, {minLength: 1, maxLength: 60}).map(all => all.join(' '));
  fc.assert(
    fc.property(text, fc.integer({min: 4, max: 80}), fc.boolean(), fc.boolean(), (all, columns, hyphenate, justify) => {
      holds(articleFrom(`${all}\n\n- ${all}\n\n> ${all}`), set(columns, hyphenate, justify));
    }),
    {numRuns: 150},
  );
});

test('a place is found again however the text is set', () => {
  const article = articleFrom(`${words}\n\n${words}`);
  const width = set(24, true, true);
  for (let offset = 0; offset < article.text.length; offset += 7) {
    const [line] = screenFrom(article, offset, width, 1);
    assert.ok(line && line.from <= offset + 1 && line.block === blockAt(article, offset));
  }
});
