import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {begin, frameOf, type State} from '../../source/reader/index.ts';
import {bridge, focused, list, press, reading, status} from './reading.ts';

const warrant = (): State =>
  begin({
    article: articleOf({
      address: 'iran-arrest-warrant.md',
      text: readFileSync('articles/iran-arrest-warrant.md', 'utf8'),
      type: 'text/markdown',
    }),
    size: {columns: 110, rows: 36},
  });

/** The words on the page that are not dimmed. */
const bright = (state: State): string =>
  frameOf(state)
    .page.flatMap(row => row.filter(({roles}) => !roles.includes('faded')).map(({text}) => text.trim()))
    .filter(text => /\w/.test(text))
    .join(' ');

test('f on a quotation follows its speaker: all else dims, and the status bar says whom', () => {
  const followed = press(reading(bridge), ') f');
  assert.match(status(followed), /Only Jane Lee +1 of 2 +Esc everything/);
  assert.match(bright(followed), /The bearings are worn through/);
  assert.doesNotMatch(bright(followed), /bicycle|The works began/);
});

test('while a source is followed, jumps walk its places only, and Esc ends it', () => {
  const followed = press(reading(bridge), ') f )');
  assert.match(focused(followed) ?? '', /^Nobody should cross it/);
  assert.match(status(followed), /2 of 2/);
  assert.match(status(press(followed, '}')), /Nothing of Jane Lee after this/);
  const ended = press(followed, 'escape');
  assert.equal(ended.followed, undefined);
  assert.match(focused(press(ended, ')')) ?? '', /bicycle/);
});

test('f once more follows who carried the words, and once more ends it', () => {
  let told = press(reading(bridge), '}');
  while (!status(told).includes('via Reuters')) told = press(told, '}');
  told = press(told, 'f');
  assert.equal(press(told, 'f').followed?.name, 'Reuters');
  assert.equal(press(told, 'f f').followed, undefined);
});

test('f in a list follows the source that is chosen', () => {
  const followed = press(reading(bridge), 'w down f');
  assert.equal(followed.panel, undefined);
  assert.equal(followed.followed?.name, 'Tom Rust');
});

test('f without anything to follow says what to choose', () => {
  assert.match(status(press(reading(bridge), 'f')), /Choose a quotation/);
});

test('everything that rests on NBC News is found in the bundled article', () => {
  const panel = press(warrant(), 's');
  const rows = list(panel);
  const chosen = rows.slice(2).filter(row => /(?:Fars|Reuters|CNBC|NBC News) +\d+ places? +\d+ %/.test(row));
  assert.equal(chosen.length, 4);
  const followed = press(warrant(), 's down down down f');
  assert.equal(followed.followed?.name, 'NBC News');
  assert.match(bright(followed), /NBC News reported (?:that )?dozens of American/);
  assert.doesNotMatch(bright(followed), /Pelosi|Reuters/);
});

test('the ledger begins with a line that a person can quote', () => {
  const rows = list(press(warrant(), 's')).join(' ').replace(/\s+/g, ' ');
  assert.match(rows, /4 outlets, \d named voices, \d unnamed; \d\d % of the article is attributed/);
});

test('who said what tells roles and first words', () => {
  const rows = list(press(warrant(), 'w')).join('\n');
  assert.match(rows, /Ali Alqasimehr .*quoted/);
  assert.match(rows, /prosecutor of Tehran · via Reuters/);
  assert.match(rows, /“red notice”/);
  assert.match(rows, /Speaker of the House/);
});

test('what is counted over the list of speakers adds up, with what outlets say told apart', () => {
  assert.match(list(press(warrant(), 'w')).join('\n'), /6 voices · 5 quotations; 3 by outlets/);
});

test('on a narrow screen how to see everything again is told in full', () => {
  const narrow = press(reading(bridge, {columns: 40, rows: 16}), ') f');
  assert.match(status(narrow), /Esc all /);
});
