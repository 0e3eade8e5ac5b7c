import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import type {Picture} from '../../source/model.ts';
import {begin, frameOf, type State, update} from '../../source/reader/index.ts';
import {bridge, long, page, press, reading, status} from './reading.ts';

const text = `# The bridge at night

The bridge was photographed on Monday, with [a chart](chart.png) beside it.

![The bridge, seen from the ferry](night.jpg "Photograph by Bo Ek")

Nobody crosses it any more. [Another story](other.md) tells why.`;

const size = {columns: 80, rows: 24};
const start = (): State => begin({article: articleOf({address: 'night.md', text, type: 'text/markdown'}), size});
const picture: Picture = {width: 300, height: 200, pixels: new Uint8Array(300 * 200 * 3)};
const caption = 'The bridge, seen from the ferry. Photograph by Bo Ek';
const shown = (state = start()): State => update(state, {kind: 'picture', picture, caption});

test('p asks for the picture of the caption in sight, and nothing is fetched before', () => {
  assert.deepEqual(start().effects, []);
  assert.match(status(start()), /p picture/);
  const asking = press(start(), 'p');
  assert.deepEqual(asking.effects, [{kind: 'picture', href: 'night.jpg', caption}]);
  assert.equal(asking.focus?.kind, 'link', 'the browser can be asked for it as well');
});

test('where no caption is in sight, p says so, and no hint tells of it', () => {
  assert.match(status(press(reading(bridge), 'p')), /No caption in sight/);
  assert.doesNotMatch(status(reading(long)), /picture/);
});

test('Enter on a link to a picture shows it, in the text and on its caption', () => {
  assert.deepEqual(press(start(), 'tab enter').effects, [{kind: 'picture', href: 'chart.png', caption: 'a chart'}]);
  assert.deepEqual(press(start(), 'tab tab enter').effects, [{kind: 'picture', href: 'night.jpg', caption}]);
  assert.deepEqual(press(start(), 'tab tab tab enter').effects, [{kind: 'open', href: 'other.md'}]);
});

test('a picture stands over the page in its own proportions, with its caption below', () => {
  const frame = frameOf(shown());
  const {columns = 0, rows = 0, row = 0, column = 0} = frame.picture ?? {};
  assert.ok(Math.abs(columns / (2 * rows) - 1.5) < 0.1, `${columns} ${rows}`);
  assert.ok(column + columns <= 80 && row + rows <= 20);
  assert.equal(page(shown()).at(-1)?.trim(), caption);
  assert.match(status(shown()), /Esc back/);
});

test('a picture fits every screen, and small ones are not blown up', () => {
  for (const each of [
    {columns: 20, rows: 5},
    {columns: 40, rows: 10},
    {columns: 300, rows: 100},
  ]) {
    const {columns = 0, rows = 0, row = 0} = frameOf(update(shown(), {kind: 'resize', size: each})).picture ?? {};
    assert.ok(columns >= 1 && columns <= each.columns && rows >= 1 && row + rows <= each.rows - 2);
  }
  const dot = {width: 1, height: 1, pixels: new Uint8Array(3)};
  assert.equal(frameOf(update(start(), {kind: 'picture', picture: dot, caption: ''})).picture?.columns, 2);
});

test('Esc, q and a click lead back to the page, at the same place', () => {
  for (const key of ['escape', 'q', 'p', 'enter']) {
    const back = press(shown(press(start(), 'tab')), key);
    assert.equal(back.picture, undefined);
    assert.deepEqual(back.effects, []);
    assert.equal(back.focus?.kind, 'link');
  }
  assert.equal(update(shown(), {kind: 'mouse', does: 'click', row: 5, column: 5}).picture, undefined);
});
