import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {begin, frameOf, type Size, type State, update, usualOptions} from '../../source/reader/index.ts';
import {focused, page, press} from './reading.ts';

const text = `# [The bridge](https://example.org/) stays shut

The ferry came late.

## Reactions

${'“Nobody should cross it,” said Jane Lee, the city engineer.\n\n'.repeat(30)}`;
const at = (size: Size): State =>
  begin({
    article: articleOf({address: 'a.md', type: 'text/markdown', text}),
    size,
    options: {...usualOptions, large: true},
  });
const small = {columns: 80, rows: 24};
const wide = {columns: 161, rows: 50};
const heading = 'The bridge stays shut';

test('a large title begins where the text below it does: it has half the columns', () => {
  for (const size of [small, wide]) {
    const [upper = '', lower, , ferry = ''] = page(at(size));
    assert.equal(upper, lower);
    assert.equal(2 * upper.indexOf(heading), ferry.indexOf('The ferry'));
    assert.deepEqual(frameOf(at(size)).large, [0]);
  }
});

test('a large title in focus is marked in letters that every font has', () => {
  const [upper = '', lower] = page(press(at(small), 'g ]'));
  assert.equal(upper, `| ${heading}`);
  assert.equal(lower, upper);
});

test('half of a large title is never shown: its words stand there as bold ones', () => {
  const scrolled = press(at(small), 'j');
  assert.deepEqual(frameOf(scrolled).large, []);
  assert.equal(page(scrolled)[0], `    ${heading}`);
  assert.equal(press(scrolled, 'k').top, 0);
  assert.deepEqual(frameOf(press(scrolled, 'k')).large, [0]);
});

test('beside a list the title is bold; above one it is large', () => {
  assert.deepEqual(frameOf(press(at(wide), 'w')).large, []);
  assert.deepEqual(frameOf(press(at(small), 'w')).large, [0]);
  assert.deepEqual(frameOf(press(at(small), '?')).large, []);
});

test('a link in a large title is followed where its letters are', () => {
  const click = (row: number, column: number) => update(at(small), {kind: 'mouse', does: 'click', row, column});
  for (const row of [2, 3]) {
    assert.equal(focused(click(row, 23)), 'The bridge');
    assert.equal(focused(click(row, 26)), undefined);
  }
});
