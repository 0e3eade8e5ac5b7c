import assert from 'node:assert/strict';
import test from 'node:test';
import {widthOf} from '../../source/layout/index.ts';
import {helpRows, keyGroups} from '../../source/reader/help.ts';
import {hints} from '../../source/reader/hints.ts';
import {usualKeys} from '../../source/reader/key-table.ts';
import {bridge, list, press, reading} from './reading.ts';

const wordsOf = (columns: number): readonly string[] =>
  helpRows(columns, usualKeys).map(row => row.map(({text}) => text).join(''));

test('the help tells every key in full on a usual screen, and no row is too long on any', () => {
  for (const columns of [60, 76, 106, 156]) {
    const all = wordsOf(columns).join('\n');
    assert.doesNotMatch(all, /…/, `${columns} columns`);
    for (const {rows} of keyGroups())
      for (const {help} of rows)
        for (const word of help.split(' ')) assert.ok(all.includes(word), `${word} at ${columns} columns`);
  }
  for (const columns of [5, 12, 20, 40, 96, 200])
    for (const row of helpRows(columns, usualKeys)) assert.ok(widthOf(row) <= columns, `${columns} columns`);
});

test('between a key and what it does are two columns at least', () => {
  for (const columns of [36, 76, 156])
    for (const row of helpRows(columns, usualKeys)) {
      const at = row.findIndex(({roles}) => roles.includes('key'));
      const gap = row[at + 1];
      assert.ok(gap === undefined || at === -1 || widthOf([gap]) >= 2, `${columns} columns`);
    }
});

test('what lists and pictures do stands under headings of its own', () => {
  const titles = keyGroups().map(({title}) => title);
  assert.deepEqual(titles.slice(-2), ['In lists', 'In help and pictures']);
});

test('where there is no room for one hint, a shorter one that comes after it is told', () => {
  const state = press(reading(bridge), ')');
  const told = (room: number): string =>
    hints(state, room)
      .map(({text}) => text)
      .join('');
  assert.match(told(200), /f follow.*y copy.*\? keys$/);
  // Room for “y copy” and “? keys” with the space before them, and not for “f follow”.
  assert.equal(told(19).trim().replace(/ +/g, ' '), 'y copy ? keys');
  for (let room = 0; room < 120; room += 1) assert.ok(widthOf(hints(state, room)) <= room, `${room} columns`);
});

test('two columns of the help never touch', () => {
  for (let columns = 96; columns < 160; columns += 1)
    for (const row of helpRows(columns, usualKeys)) {
      const words = row.map(({text}) => text).join('');
      const second = words.slice(Math.floor(columns / 2));
      if (second.trim() !== '')
        assert.match(words.slice(0, Math.floor(columns / 2)), /(?: {2}|^)$/, `${columns}: ${words}`);
    }
});

test('the help is scrolled like a text: a line, a page that begins where the one before ended, and to its ends', () => {
  const open = press(reading(bridge), '?');
  assert.equal(list(press(open, 'j'))[1], list(open)[2]);
  const next = list(press(open, 'space'));
  assert.equal(next[1], list(open).at(-2));
  assert.deepEqual(list(press(open, 'space b')), list(open));
  assert.match(list(press(open, 'G')).at(-1) ?? '', /close the help/);
  assert.deepEqual(list(press(open, 'G g')), list(open));
});
