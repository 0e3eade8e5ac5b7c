import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {begin, frameOf, keyTable, type State} from '../../source/reader/index.ts';
import {bridge, list, long, page, press, reading, status} from './reading.ts';

const sizes = [
  {columns: 80, rows: 24},
  {columns: 110, rows: 36},
  {columns: 160, rows: 50},
];

const text = readFileSync('articles/iran-arrest-warrant.md', 'utf8');
const article = articleOf({address: 'iran-arrest-warrant', text, type: 'text/markdown'});
const firstScreens = sizes.map((size): State => begin({article, size}));

test('the first screen tells the keys that the errands begin with', () => {
  for (const first of firstScreens)
    for (const told of [') quotation', 'w who', 's sources']) assert.ok(status(first).includes(told));
});

test('who carried the prosecutor’s words is told after one key', () => {
  for (const first of firstScreens)
    assert.match(list(press(first, 'w')).join('\n'), /Ali Alqasimehr .*\n.*prosecutor of Tehran · via Reuters/);
});

test('everything that rests on NBC is found in three keys, each told on the screen', () => {
  for (const first of firstScreens) {
    const ledger = press(first, 's');
    assert.match(list(ledger).join('\n'), /^4 NBC News/m);
    assert.match(status(ledger), /f follow/);
    const followed = press(ledger, '4 f');
    assert.equal(followed.followed?.name, 'NBC News');
    const bright = frameOf(followed).page.flatMap(row => row.filter(({roles}) => !roles.includes('faded')));
    assert.match(bright.map(({text: words}) => words).join(''), /NBC News ?reported/);
  }
});

test('a quotation is copied as a citation in two keys, each told on the screen', () => {
  for (const first of firstScreens) {
    const chosen = press(first, ')');
    for (const keys of [')', ') )', ') ) )', ') ) ) )', ') ) ) ) )'])
      assert.match(status(press(first, keys)), /y copy/);
    assert.match(status(press(first, ') )')), /Alqasimehr, via Reuters.* y copy/);
    const [effect] = press(chosen, 'y').effects;
    assert.match(effect?.kind === 'copy' ? effect.text : '', /^“murder and terrorism charges\.” — Fars\. /);
  }
});

test('digits choose a row of a list, and a place within an item', () => {
  const ledger = press(reading(bridge, {columns: 110, rows: 36}), 's');
  const rows = list(ledger);
  const third =
    rows
      .find(row => row.startsWith('3 '))
      ?.slice(2)
      .split('  ')[0] ?? 'nothing';
  assert.ok(list(press(ledger, '3')).some(row => row.startsWith(`▌ ${third}`)));
  assert.match(status(press(ledger, '9')), /There is no row 9 here/);
  const places = press(reading(bridge), 'w enter');
  assert.equal(places.panel?.within, 0);
  assert.equal(press(places, '2').panel?.within, 1);
});

test('once one has moved, the section stands in the bar', () => {
  assert.doesNotMatch(status(reading(long)), /Paragraph/);
  assert.match(status(press(reading(long), 'space')), /Paragraph/);
});

test('sentences name the keys of this reader', () => {
  const keys = keyTable(
    new Map([
      ['next-quotation', ['x']],
      ['copy', ['Y']],
      ['sources', ['S']],
      ['next-link', ['L']],
      ['search', ['z']],
      ['clear', ['X']],
    ]),
  );
  const own: State = {...reading(bridge, {columns: 160, rows: 30}), keys};
  assert.match(status(press(own, 'Y')), /Choose a quotation with x first, then Y copies it/);
  assert.match(status(press(own, 'f')), /with x first, or a source with S\./);
  assert.match(status(press(own, 'i')), /with x first/);
  assert.match(status(press(own, 'enter')), /L chooses a link/);
  assert.match(status(press(own, 'n')), /z begins a search/);
  assert.match(status(press(own, 'o')), /L chooses a link, then o opens it/);
  assert.match(status(press(own, 'x f')), /X everything/);
  assert.match(status(own), /x quotation/);
  assert.ok(page(own).length > 0);
});
