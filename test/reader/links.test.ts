import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {begin} from '../../source/reader/index.ts';
import {bridge, press, reading, status} from './reading.ts';

const text = `# Two ways out

Read [the plan](https://www.example.org/plans/harbour?page=2#gates), [below](#below), [the next](next.md),
or write to [us](mailto:desk@example.org).

## Below

Here.`;

const linked = (columns = 80) =>
  begin({article: articleOf({address: 'links.md', text, type: 'text/markdown'}), size: {columns, rows: 24}});

test('the bar tells where the link in focus leads, its real host first', () => {
  assert.match(status(press(linked(), 'tab')), /^ www\.example\.org\/plans\/harbo… /);
  assert.match(status(press(linked(), 'tab tab')), /^ #below /);
  assert.match(status(press(linked(), 'tab tab tab')), /^ next\.md /);
  assert.match(status(press(linked(), 'tab tab tab tab')), /^ desk@example\.org /);
});

test('with a long address how to go there is told too', () => {
  assert.match(status(press(linked(), 'tab')), /Enter go there.*\? keys/);
});

test('on a narrow screen the host gives way last', () => {
  assert.match(status(press(linked(40), 'tab')), /^ www\.examp/);
  assert.match(status(press(linked(70), 'tab')), /^ www\.example\.org/);
});

test('i on a link tells its whole address', () => {
  assert.match(status(press(linked(), 'tab i')), /^ https:\/\/www\.example\.org\/plans\/harbour\?page=2#gates/);
});

test('a title with words in marks makes a page of links no story', () => {
  const front = articleOf({address: 'front.md', text: '# Front\n\n## [Rust “must go”](a.md)', type: 'text/markdown'});
  assert.match(status(begin({article: front, size: {columns: 80, rows: 24}})), /Tab link/);
});

test('on a page without quotations the bar tells how to go to its links', () => {
  assert.match(status(linked()), /Tab link/);
  assert.doesNotMatch(status(reading(bridge)), /Tab link/);
});
