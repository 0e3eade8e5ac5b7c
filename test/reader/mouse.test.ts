import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {begin, frameOf, type State, update} from '../../source/reader/index.ts';
import {targetAt} from '../../source/reader/target.ts';
import {bridge, focused, list, long, page, plain, press, reading, status} from './reading.ts';

const wide = {columns: 130, rows: 40};

/** Where words stand: in the list when one is open, on the page otherwise. */
function placeOf(state: State, words: string): {row: number; column: number} {
  const {page: rows, region, list: listing, size} = frameOf(state);
  const onPage = rows.findIndex(row => plain(row).includes(words));
  if (!listing) return {row: region.row + onPage, column: plain(rows[onPage] ?? []).indexOf(words)};
  const inList = listing?.rows.findIndex(row => plain(row).includes(words)) ?? -1;
  assert.notEqual(inList, -1, words);
  const row = listing?.side === 'bottom' ? region.row + region.rows + inList : 1 + inList;
  return {row, column: size.columns - (listing?.columns ?? 0) + 2};
}

const does = (state: State, what: 'click' | 'wheel-up' | 'wheel-down', row: number, column: number): State =>
  update(state, {kind: 'mouse', does: what, row, column});

function click(state: State, words: string): State {
  const {row, column} = placeOf(state, words);
  return does(state, 'click', row, column);
}

const linked = begin({
  article: articleOf({
    address: 'test.md',
    type: 'text/markdown',
    text: '# One\n\nSee [the report](https://example.org/report) of **June**.\n\n## Two\n\nMore.',
  }),
  size: wide,
});

test('the wheel scrolls three rows, and back', () => {
  const down = does(reading(long), 'wheel-down', 10, 10);
  assert.equal(down.top, press(reading(long), 'j j j').top);
  assert.equal(does(down, 'wheel-up', 10, 10).top, 0);
});

test('a click on a quotation puts it in focus', () => {
  const clicked = click(reading(bridge), 'bearings');
  assert.equal(focused(clicked), 'The bearings are worn through,');
});

test('a click on a link puts it in focus, and a second one follows it', () => {
  const once = click(linked, 'the report');
  assert.equal(focused(once), 'the report');
  assert.deepEqual(once.effects, []);
  assert.deepEqual(click(once, 'the report').effects, [{kind: 'open', href: 'https://example.org/report'}]);
});

test('a click on a note in the margin puts in focus what it is about', () => {
  const state = reading(bridge, wide);
  assert.match(page(state).join('\n'), /via Reuters|Tom Rust, via/);
  const {page: rows, region} = frameOf(state);
  const row = rows.findIndex(each => /Tom Rust, via Reuters/.test(plain(each)));
  const column = plain(rows[row] ?? []).lastIndexOf('Tom Rust');
  assert.match(focused(does(state, 'click', region.row + row, column)) ?? '', /would pay for a ferry/);
});

for (const size of [wide, {columns: 80, rows: 30}])
  test(`a click on a row of a list chooses it, and a second one stays there (${size.columns} columns)`, () => {
    const open = press(reading(bridge, size), 'w');
    const chosen = click(open, 'Ada Brook');
    assert.match(focused(chosen) ?? '', /carried my bicycle/);
    assert.ok(chosen.panel);
    const stayed = click(chosen, 'Ada Brook');
    assert.equal(stayed.panel, undefined);
    assert.match(focused(stayed) ?? '', /carried my bicycle/);
  });

test('a headline of a list and what is not in the text are not chosen', () => {
  const open = press(reading(bridge, wide), 's');
  assert.equal(click(open, 'Outlets').panel?.selected, open.panel?.selected);
  const {row} = placeOf(reading(bridge), 'bearings');
  assert.deepEqual(targetAt(reading(bridge), row, 79), {kind: 'page'});
  assert.deepEqual(targetAt(reading(bridge), 0, 3), {kind: 'none'});
});

test('over a list the wheel chooses, in the help it scrolls', () => {
  const open = press(reading(bridge, wide), 'w');
  const {row, column} = placeOf(open, 'Jane Lee');
  assert.notEqual(does(open, 'wheel-down', row, wide.columns - 5).panel?.selected, open.panel?.selected);
  assert.ok(column > 0);
  assert.ok(list(open).length > 0);
  assert.equal(does(press(reading(long), '?'), 'wheel-down', 5, 5).help, 3);
});

test('M leaves the mouse to the terminal, and takes it again', () => {
  const off = press(reading(long), 'M');
  assert.deepEqual(off.effects, [{kind: 'mouse', isOurs: false}]);
  assert.match(status(off), /selects/);
  assert.equal(does(off, 'wheel-down', 5, 5).top, 0);
  assert.deepEqual(press(off, 'M').effects, [{kind: 'mouse', isOurs: true}]);
});

test('wide characters are clicked where they stand', () => {
  const state = reading(`橋の上で\n\n「橋は危ない」と市長は言った。\n\nHe said “漢字漢字 and more” there.`);
  const {page: rows, region} = frameOf(state);
  const row = rows.findIndex(each => plain(each).includes('He said'));
  const before = plain(rows[row] ?? []).indexOf('“');
  const target = targetAt(state, region.row + row, before + 8);
  assert.equal(target.kind, 'focus');
  assert.equal(targetAt(state, region.row + row, before - 1).kind === 'focus', false);
});
