import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import {loadFor} from '../../source/layout/index.ts';
import {begin, frameOf, type State, update, usualOptions} from '../../source/reader/index.ts';
import {articleFrom, focused, list, page, plain, press} from './reading.ts';

const text = `הגשר נשאר סגור

“המסבים שחוקים לגמרי,” אמרה רות לוי, מהנדסת העיר.

The English paragraph names [הגשר](https://example.org/x) and goes on.`;

const reading = (rightToLeft: boolean): State =>
  begin({
    article: articleFrom(text),
    size: {columns: 80, rows: 24},
    options: {...usualOptions, rightToLeft},
  });

before(async () => {
  await loadFor({text}, {hyphenate: false, rightToLeft: true});
});

const reversed = (words: string): string => [...words].reverse().join('');

test('with the setting a page in Hebrew stands at the right, without it nothing is turned', () => {
  assert.ok(page(reading(false)).some(row => row.trim() === 'הגשר נשאר סגור'));
  const [title = ''] = page(reading(true)).filter(row => row !== '');
  assert.equal(title.trim(), reversed('הגשר נשאר סגור'));
  assert.equal(title.length, 76);
});

test('a search marks the word where it is shown, and a click finds what stands in its cell', () => {
  const found = press(reading(true), '/ ש ח ו ק י ם enter');
  const row = frameOf(found).page.find(each => each.some(({roles}) => roles.includes('current-match'))) ?? [];
  const shown = row.filter(({roles}) => roles.includes('current-match')).map(({text: sign}) => sign);
  assert.equal(shown.join(''), reversed('שחוקים'));
  assert.equal(focused(found), 'שחוקים');
});

test('a click on a turned word chooses what it belongs to', () => {
  const state = begin({
    article: articleFrom('Read this.\n\nמילים (ראו https://example.org/x) ועוד'),
    size: {columns: 80, rows: 24},
    options: {...usualOptions, rightToLeft: true},
  });
  const rows = frameOf(state).page.map(plain);
  const at = rows.findIndex(row => row.includes('example.org'));
  const column = rows[at]?.indexOf('example.org') ?? -1;
  const clicked = update(state, {kind: 'mouse', does: 'click', row: at + frameOf(state).region.row, column});
  assert.equal(clicked.focus?.kind, 'link');
});

test('names in lists are turned too', () => {
  assert.match(list(press(reading(true), 't')).join('\n'), new RegExp(reversed('הגשר')));
});
