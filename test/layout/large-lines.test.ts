import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {type Line, linesOf, screenFrom, stepLines, type Typesetting} from '../../source/layout/index.ts';
import type {Article} from '../../source/model.ts';

const set: Typesetting = {columns: 60, hyphenate: false, justify: false, rightToLeft: false, large: true};
const titled = (title: string): Article =>
  articleOf({
    address: 'a.md',
    type: 'text/markdown',
    text: `# ${title}\n\nThe ferry came late.\n\n# Another\n\nWords.`,
  });
const words = ({text}: Article, lines: readonly Line[]): readonly string[] =>
  lines.map(({parts, half}) => `${half ?? 'bold'}: ${parts.map(({from, to}) => text.slice(from, to)).join('')}`);
const titleOf = (title: string): readonly string[] => words(titled(title), linesOf(titled(title), 0, set));

test('a short title is large: two halves of the same words', () => {
  assert.deepEqual(titleOf('The bridge stays shut'), ['upper: The bridge stays shut', 'lower: The bridge stays shut']);
});

test('a title of two rows is broken so that they are as even as they can be', () => {
  assert.deepEqual(titleOf('The city pays for a ferry until June'), [
    ...[
      'upper: The city pays for',
      'lower: The city pays for',
      'upper: a ferry until June',
      'lower: a ferry until June',
    ],
  ]);
});

test('a title that is too long, has an overlong word, or letters that a font may lack, stays bold', () => {
  for (const title of [
    'The city pays for a ferry until June, when the bridge is to open again, the mayor said',
    'Donaudampfschifffahrtsgesellschaft opens',
    'The city’s ferry',
    '漢字',
    'A',
  ])
    assert.ok(titleOf(title)[0]?.startsWith('bold: '), title);
});

test('only the title is large, and only where it is wanted', () => {
  const article = titled('The bridge stays shut');
  assert.ok(screenFrom(article, 10, set, 20).every(({half, block}) => half === undefined || block === 0));
  assert.ok(linesOf(article, 0, {...set, large: false}).every(({half}) => half === undefined));
  assert.ok(linesOf(article, 0, 60).every(({half}) => half === undefined));
});

test('both halves are rows to scroll by, down and up again', () => {
  const article = titled('The city pays for a ferry until June');
  const down = [1, 2, 3, 4, 5].map(rows => stepLines(article, 0, set, rows));
  assert.equal(new Set([0, ...down]).size, 6);
  for (const [at, offset] of down.entries()) assert.equal(stepLines(article, offset, set, -1), down[at - 1] ?? 0);
});
