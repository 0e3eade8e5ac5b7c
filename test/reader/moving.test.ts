import assert from 'node:assert/strict';
import test from 'node:test';
import {begin, placeOf, update} from '../../source/reader/index.ts';
import {bridge, focused, long, page, press, reading, status} from './reading.ts';

test('j goes down a line and k comes back', () => {
  const start = reading(long);
  const down = press(start, 'j j j');
  assert.equal(page(down)[0], page(start)[3]);
  assert.equal(press(down, 'k k k').top, 0);
});

test('a number before a key repeats it', () => {
  const start = reading(long);
  assert.equal(press(start, '1 2 j').top, press(start, 'j j j j j j j j j j j j').top);
});

test('a page down keeps two rows in sight', () => {
  const start = reading(long);
  const rows = page(start);
  assert.equal(page(press(start, 'space'))[0], rows.at(-2));
  assert.equal(press(start, 'space b').top, 0);
});

test('the end shows the last line in the last row, and the beginning is one key away', () => {
  const end = press(reading(long), 'G');
  assert.match(page(end).at(-1) ?? '', /by night\.$/);
  assert.match(status(end), /end$/);
  assert.equal(press(end, 'j space').top, end.top);
  assert.equal(press(end, 'g').top, 0);
});

test('a resize keeps the reader’s place', () => {
  const start = press(reading(long), 'space space space j');
  const small = update(start, {kind: 'resize', size: {columns: 40, rows: 12}});
  assert.equal(small.top, start.top);
  const back = update(small, {kind: 'resize', size: start.size});
  assert.equal(back.top, start.top);
});

test('a screen that shows the whole text does not lose the place for the next one, unless somebody goes elsewhere on it', () => {
  const start = press(reading(long), 'space space space j');
  const huge = update(start, {kind: 'resize', size: {columns: 1000, rows: 3000}});
  assert.equal(huge.top, 0);
  assert.equal(placeOf(huge), start.top);
  const back = update(press(huge, '?  esc'), {kind: 'resize', size: start.size});
  assert.equal(back.top, start.top);
  assert.equal(placeOf(back), back.top);
  const gone = press(huge, 'g');
  assert.equal(update(gone, {kind: 'resize', size: start.size}).top, 0);
});

test('an article left at its end is opened again with a full page, however large the window is now, and its place is kept', () => {
  const end = press(reading(long, {columns: 80, rows: 10}), 'G');
  const again = begin({article: end.article, size: {columns: 160, rows: 50}, top: end.top});
  assert.equal(page(again).length, page(reading(long, again.size)).length);
  assert.match(page(again).at(-1) ?? '', /by night\.$/);
  assert.equal(placeOf(again), end.top);
  assert.equal(update(again, {kind: 'resize', size: end.size}).top, end.top);
});

test('narrower and wider text keep the place too', () => {
  const start = press(reading(long), 'space space');
  assert.equal(press(start, '- - - +').top, start.top);
  assert.equal(press(start, '- - =').measure, 72);
});

test('one key goes from quotation to quotation, and says who speaks', () => {
  const first = press(reading(bridge), ')');
  assert.match(focused(first) ?? '', /^The bearings are worn through/);
  assert.match(status(first), /^ Jane Lee/);
  const third = press(first, ') )');
  assert.match(focused(third) ?? '', /^I have carried/);
  assert.equal(focused(press(third, '( (')), focused(first));
  assert.match(status(press(third, ')')), /No quotation after this one/);
});

test('what is in focus is marked beside its rows, not by colour alone', () => {
  const marked = page(press(reading(bridge), ')')).filter(row => row.includes('▌'));
  assert.equal(marked.length, 1);
  assert.match(marked[0] ?? '', /bearings/);
});

test('a focus that is scrolled away is dropped, so the next jump starts from what is in sight', () => {
  const away = press(press(reading(`${bridge}\n\n${long}`), ')'), 'space space');
  assert.equal(away.focus, undefined);
});

test('Esc clears what stands out', () => {
  assert.equal(press(reading(bridge), ') escape').focus, undefined);
});

test('while a long text is looked through, what is not there yet is not said to be missing', () => {
  const still = {...reading(bridge), loading: 0.4};
  assert.match(status(press({...reading(long), loading: 0.4}, ')')), /No quotation has been found yet\./);
  assert.match(status(press(reading(long), ')')), /There is no quotation in this article\./);
  assert.match(status(press(still, ') ) ) )')), /No quotation after this one has been found yet\./);
  assert.match(status(press(still, '(')), /No quotation before this one\./);
});

test('a number and % go so far into the text, and the number is seen while it is typed', () => {
  const start = reading(long);
  assert.match(status(press(start, '5 0')), / 50 +\d+ %$/);
  const middle = press(start, '5 0 %');
  assert.ok(Math.abs(middle.top / middle.article.text.length - 0.5) < 0.02);
  assert.doesNotMatch(status(middle), / 50 {2}/);
  assert.equal(press(middle, '1 0 0 %').top, press(start, 'G').top);
  assert.equal(press(middle, '%').top, 0);
});

test('two apostrophes come back from the end, the beginning, a percentage, and a place chosen in a list', () => {
  const start = press(reading(long), 'space space');
  for (const keys of ['G', 'g', '7 0 %', 't G enter']) assert.equal(press(start, `${keys} ' '`).top, start.top, keys);
});

test('the keys by which less and vim scroll a line and go to the ends do so here', () => {
  const start = reading(long);
  assert.equal(press(start, 'ctrl+e').top, press(start, 'j').top);
  assert.equal(press(start, '> ctrl+y').top, press(start, 'G k').top);
  assert.equal(press(start, '> <').top, 0);
});

test('a key that means nothing says where all keys are told, and one that means something on the page says how to get there', () => {
  const start = reading(bridge);
  assert.match(status(press(start, 'x')), /^ x is no key here: \? tells them all\./);
  assert.match(status(press(start, 's /')), /^ \/ works on the page: Esc goes back to it\./);
  assert.match(status(press(start, '? ]')), /^ \] works on the page: Esc goes back to it\./);
  assert.match(status(press(start, '橋')), /^ This is no key here/);
  assert.match(status(press(start, '/ x')), /^ \/x/);
});
