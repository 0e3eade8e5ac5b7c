import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {articleOf} from '../source/article.ts';
import {wordingOf} from '../source/ask/index.ts';
import {comparisonOf} from '../source/comparison.ts';
import type {Article} from '../source/model.ts';
import {canonical} from '../source/open/index.ts';
import {begin, frameOf, type State, update} from '../source/reader/index.ts';
import {start} from './helpers/terminal.ts';
import {bridge, focused, list, page, press, reading, status} from './reader/reading.ts';

const snow = `Felixport waits for its bridge

Felixport’s old bridge stays shut, according to Reuters.

“The bearings are all worn through,” said Jane Lee, the city engineer. “Nobody should cross it.”

“We want our bridge back before the snow comes,” said Carl Moss, a baker.`;

const from = (address: string, text: string): Article => articleOf({address, text, type: 'text/plain'});
const one = from('bridge.txt', bridge);
const two = from('snow.txt', snow);

const comparing = (columns = 80, rows = 60): State => begin({article: comparisonOf(one, two), size: {columns, rows}});

test('a page of comparison has what both have, what only one has, and the same words worded differently', () => {
  const {sections} = comparisonOf(one, two);
  assert.deepEqual(
    sections.slice(1).map(({title}) => title.replace(/“([^”]+)”/, '$1')),
    [
      'The same words, worded differently (1)',
      'Quotations that both have (1)',
      'Quotations only in The bridge stays shut (1)',
      'Quotations only in Felixport waits for its bridge (1)',
      'Sources that both have (2)',
      'Sources only in The bridge stays shut (4)',
      'Sources only in Felixport waits for its bridge (1)',
    ],
  );
});

test('two wordings stand side by side', () => {
  assert.match(page(comparing()).join('\n'), /“The bearings are worn through” — +“The bearings are all worn/);
});

test('the words that the other wording has not are set apart', () => {
  assert.deepEqual(
    wordingOf('The bearings are all worn through', 'The bearings are worn through').filter(({isShared}) => !isShared),
    [{text: 'all', isShared: false}],
  );
  const {inlines, text} = comparisonOf(one, two);
  const strong = inlines.filter(({kind}) => kind === 'strong').map(each => text.slice(each.from, each.to));
  assert.deepEqual(strong, ['all']);
});

test('wordings keep every letter', () => {
  for (const [text, other] of [
    ['a b c d', 'b d e'],
    ['“No, no,” he said', 'yes'],
    ['', 'words'],
    ['words', ''],
    ['one', 'one'],
  ] as const)
    assert.equal(
      wordingOf(text, other)
        .map(each => each.text)
        .join(''),
      text,
    );
});

test('Enter on a compared quotation asks for its article at that very place', () => {
  const chosen = press(comparing(), ')');
  assert.match(status(chosen), /^ Jane Lee/);
  const [effect] = press(chosen, 'enter').effects;
  assert.ok(effect?.kind === 'visit' && effect.focus);
  const there = update(chosen, {kind: 'open', article: effect.article, opening: {focus: effect.focus}});
  assert.equal(there.article, one);
  assert.equal(focused(there), 'The bearings are worn through,');
  assert.equal(press(there, 'backspace').article, chosen.article);
});

test('Enter on a title goes to its article, and a second click on a quotation to its place', () => {
  const [title] = press(comparing(), 'tab tab enter').effects;
  assert.deepEqual(title, {kind: 'visit', article: two});
  const rows = page(comparing());
  const row = rows.findIndex(each => each.includes('Nobody should cross it')) + frameOf(comparing()).region.row;
  const click = {kind: 'mouse', does: 'click', row, column: 12} as const;
  const once = update(comparing(), click);
  assert.deepEqual(once.effects, []);
  assert.equal(update(once, click).effects[0]?.kind, 'visit');
});

test('a compared quotation is copied as a citation of its own article', () => {
  const [effect] = press(comparing(), ') ) y').effects;
  assert.equal(
    effect?.kind === 'copy' && effect.text,
    '“The bearings are all worn through” — Jane Lee. Felixport waits for its bridge, snow.txt',
  );
});

test('a speaker of both articles is one, and the ledger counts the places of the page', () => {
  const rows = list(press(comparing(), 'w')).join('\n');
  assert.equal(rows.match(/Jane Lee/g)?.length, 1);
  assert.match(rows, /Jane Lee +3 quoted/);
});

test('v offers the articles behind this one and those linked here, and takes what is typed', () => {
  const start = update(begin({article: two, size: {columns: 100, rows: 30}}), {kind: 'open', article: one});
  assert.match(status(start), /v compare/);
  const asked = press(start, 'v');
  assert.match(list(asked)[1] ?? '', /Felixport waits for its… snow\.txt/);
  assert.deepEqual(press(asked, 'enter').effects, [{kind: 'compare', other: {article: two}}]);
  const typed = press(asked, 'x / y . m d');
  assert.match(status(typed), /Compare with: x\/y\.md/);
  assert.deepEqual(press(typed, 'enter').effects, [{kind: 'compare', other: {address: 'x/y.md'}}]);
  assert.match(status(press(reading(bridge), 'v enter')), /No other article was named/);
  assert.match(status(press(reading(bridge), ': c o m p a r e enter')), /Compare with/);
});

test('front pages are not offered, and names stand once on a page that compares', () => {
  const front = from('broadsheet', 'The front page\n\nA list of what there is to read.');
  const start = update(begin({article: front, size: {columns: 100, rows: 30}}), {kind: 'open', article: one});
  assert.doesNotMatch(status(start), /compare/);
  assert.doesNotMatch(list(press(start, 'v')).join(), /front page/);
  const row = page(comparing(140)).find(each => each.includes('Nobody should cross it'));
  assert.equal(row?.match(/Jane Lee/g)?.length, 1);
});

test('a page of comparison is not compared, not read anew, and not remembered', () => {
  assert.match(status(press(comparing(), 'v')), /compares two articles already/);
  assert.deepEqual(press(comparing(), 'r').effects, []);
  assert.equal(canonical(comparing().article.address), undefined);
});

test('two long articles are compared in a moment', () => {
  const words =
    'the bridge ferry winter harbour bearings council snow bicycle engineer money month paint river stone'.split(' ');
  const quoted = (seed: number): string =>
    Array.from({length: 300}, (_, at) => {
      const said = Array.from({length: 45}, (__, step) => words[(at * 7 + step * (seed + at)) % words.length]).join(
        ' ',
      );
      return `“${at} ${said},” said Jane Lee.`;
    }).join('\n\n');
  const [left, right] = [from('a.txt', quoted(3)), from('b.txt', quoted(5))];
  const start = performance.now();
  comparisonOf(left, right);
  assert.ok(performance.now() - start < 8000, `${performance.now() - start} ms`);
});

test('articles with nothing in common say so', () => {
  const third = from('tea.txt', 'Tea at five\n\nThe kettle sang in the kitchen and nobody said a word.');
  assert.match(comparisonOf(one, third).text, /no words and no sources in common/);
});

test('any two articles can be compared: every find stands where its words are', () => {
  const shelf = ['guide', 'iran-arrest-warrant'].map(name => from(name, readFileSync(`articles/${name}.md`, 'utf8')));
  for (const left of [...shelf, one])
    for (const right of [...shelf, two]) {
      const {text, quotes, sources} = comparisonOf(left, right);
      for (const {from: start, to, origin} of quotes) {
        const own = origin?.article.text.slice(origin.quote.from, origin.quote.to);
        assert.equal(text.slice(start, to).replace(/\s+/g, ' '), own?.replace(/\s+/g, ' ').trim().replace(/,$/, ''));
      }
      for (const {name, mentions} of sources)
        for (const mention of mentions) assert.ok(name.includes(text.slice(mention.from, mention.to)));
    }
});

test('--compare opens the comparison in the reader, and Backspace leads back to it', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-compare-'));
  context.after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'one.txt'), bridge);
  writeFileSync(join(folder, 'two.txt'), snow);
  const terminal = await start(context, ['--compare', join(folder, 'one.txt'), join(folder, 'two.txt')]);
  await terminal.until('Two articles compared');
  await terminal.press(')');
  await terminal.press('enter');
  await terminal.until(rows => rows.some(row => row.trim() === 'The bridge stays shut'));
  await terminal.press('backspace');
  await terminal.until('Two articles compared');
  await terminal.press('q');
  assert.equal((await terminal.exit()).code, 0);
});
