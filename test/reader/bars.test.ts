import assert from 'node:assert/strict';
import test from 'node:test';
import {type Frame, frameOf, type Row, type State, update} from '../../source/reader/index.ts';
import {bridge, long, page, press, reading, status, title} from './reading.ts';

const narrow = {columns: 40, rows: 16};
const said = (state: State, notice: string): State => update(state, {kind: 'notice', notice});
const sentence = 'The page at https://example.org/ could not be read: nobody there has answered within thirty seconds.';

/** What is said, over as many rows as it takes. */
const notices = ({page, list, status}: Frame): string =>
  [...page, ...(list?.rows ?? []), status]
    .flatMap((row: Row) => row.filter(({roles}) => roles.includes('notice')))
    .map(({text}) => text.trim())
    .join(' ');

test('a sentence that is longer than the status bar stands above it too, whole, until the next key', () => {
  for (const state of [
    reading(bridge, narrow),
    press(reading(bridge, narrow), 'w'),
    press(reading(bridge, narrow), '?'),
  ]) {
    const told = frameOf(said(state, sentence));
    assert.equal(notices(told), sentence);
    assert.ok(told.page.length <= told.region.rows);
    assert.equal(notices(frameOf(press(said(state, sentence), 'T'))), 'Theme: day');
  }
});

test('why a speaker is who it is can be read to its end on a narrow screen', () => {
  assert.match(notices(frameOf(press(reading(bridge, narrow), ') i'))), /^Jane Lee · by .* · rule .* · \d+ % sure$/);
});

test('no line of a sentence begins with a sign that belongs to the words before it', () => {
  for (let columns = 24; columns < 100; columns += 1) {
    const {page, status} = frameOf(press(reading(bridge, {columns, rows: 24}), ') i'));
    for (const row of [...page, status])
      for (const {text, roles} of row) if (roles.includes('notice')) assert.doesNotMatch(text, /^ *[%·]/, `${columns}`);
  }
});

test('a short sentence leaves the page as it is', () => {
  const state = reading(long, narrow);
  assert.deepEqual(page(said(state, 'Copied.')), page(state));
});

test('on the smallest screens the page is not hidden by what is said', () => {
  const state = said(reading(long, {columns: 20, rows: 5}), sentence);
  assert.deepEqual(page(state), page(reading(long, {columns: 20, rows: 5})));
});

test('a title of which a letter or two would fit is left out of the bar', () => {
  const at = (columns: number): string => title(press(reading(bridge, {columns, rows: 6}), 'space space'));
  assert.match(at(80), /^ test\.txt {2}· {2}The bridge stays shut /);
  assert.doesNotMatch(at(30), /·/);
});

test('in the help, how to go on and how to leave it are told first', () => {
  assert.match(status(press(reading(bridge, narrow), '?')), /^ +space further +Esc close /);
});

test('however long a name is, the bar tells what was said and how to find all keys', () => {
  const name = 'Wilhelmina Featherstonehaugh-Cholmondeley-Warburton';
  const told = status(press(reading(bridge.replaceAll('Jane Lee', name).replaceAll('Harbour', name)), ')'));
  assert.match(told, /^ Wilhelmina .*“The be.*\? keys/);
});
