import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import fc from 'fast-check';
import {loadBidi, turnedPieces} from '../../source/layout/bidi.ts';
import {cells, linesOf, loadFor, rowOf, type Typesetting} from '../../source/layout/index.ts';
import type {Document} from '../../source/model.ts';
import {articleFrom} from '../reader/reading.ts';

const set = (columns: number): Typesetting => ({columns, hyphenate: false, justify: false, rightToLeft: true});

const rowsOf = (document: Document, columns: number, width: number | Typesetting = set(columns)): readonly string[] =>
  document.blocks.flatMap((_, index) =>
    linesOf(document, index, width).map(line =>
      rowOf(document, line, [])
        .map(({text}) => text)
        .join(''),
    ),
  );

const reversed = (text: string): string => [...text].reverse().join('');

before(async () => {
  await loadBidi('שלום');
});

test('a paragraph in Hebrew is set from the right, its letters in the order of the eye', () => {
  const [row = ''] = rowsOf(articleFrom('שלום עולם'), 20);
  assert.equal(row, `${' '.repeat(11)}${reversed('שלום עולם')}`);
});

test('rows follow each other from above, and each ends at the right edge', () => {
  const words = 'הגשר הישן לא ייפתח לפני החורף כך נמסר ביום שני';
  const rows = rowsOf(articleFrom(words), 20).filter(row => row !== '');
  assert.equal(rows.map(row => reversed(row).trimEnd()).join(' '), words);
  for (const row of rows) assert.equal(cells(row), 20);
});

test('numbers and Latin words keep their order within, and brackets turn round', () => {
  const [row = ''] = rowsOf(articleFrom('עלה 412 (לפי Reuters)'), 30);
  assert.equal(row.trimStart(), '(Reuters יפל) 412 הלע');
});

test('a Hebrew name in an English paragraph is turned where it stands', () => {
  const [row = ''] = rowsOf(articleFrom('The word שלום means peace.'), 40);
  assert.equal(row, `The word ${reversed('שלום')} means peace.`);
});

test('bullets stand at the right, and points above and below their letters', () => {
  const [row = ''] = rowsOf(articleFrom('* שָׁלוֹם\n* עולם\n'), 20);
  assert.ok(row.endsWith('•'), row);
  assert.match(row, /ם(?:וֹ|ו\u05b9)ל(?:ש[\u05b8\u05c1]{2}) •$/u);
});

test('text that is read from the left is set as ever, and so is everything without the setting', () => {
  const text = 'Plain words\n\nin two short paragraphs (with brackets).';
  assert.deepEqual(rowsOf(articleFrom(text), 20), rowsOf(articleFrom(text), 20, 20));
  const hebrew = articleFrom('שלום עולם');
  assert.equal(rowsOf(hebrew, 20, 20)[0], 'שלום עולם');
});

test('an Arabic paragraph that begins with a Latin name is set from the right when its article is Arabic', () => {
  const article = {...articleFrom('Reuters قالت إن الجسر مغلق'), language: 'ar'};
  assert.ok(rowsOf(article, 40)[0]?.endsWith('Reuters'));
});

test('every sign stands on its row once, whatever is mixed, and no row is too long', () => {
  const sign = fc.constantFrom(...'אבגדה جسر ab 12 ().,“” -é漢😀'.split(''), 'שָׁ', 'e\u0301');
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 80}), fc.integer({min: 8, max: 40}), (signs, columns) => {
      const document = articleFrom(`אב ${signs.join('').toWellFormed()}`);
      for (const [index] of document.blocks.entries()) {
        const turned = linesOf(document, index, set(columns));
        const plain = linesOf(document, index, columns);
        for (const [at, line] of turned.entries()) {
          const offsets = line.parts.flatMap(({from, to}) => Array.from({length: to - from}, (_, step) => from + step));
          const expected = plain[at]?.parts.flatMap(({from, to}) =>
            Array.from({length: to - from}, (_, step) => from + step),
          );
          assert.deepEqual(
            [...offsets].sort((one, other) => one - other),
            expected,
          );
          for (const part of line.parts) assert.ok(part.at >= 0 && part.at < columns);
        }
      }
    }),
  );
});

test('names in lists and bars are turned as well', () => {
  assert.deepEqual(turnedPieces([{text: 'שלום', roles: []}]), [{text: reversed('שלום'), roles: []}]);
  assert.equal(turnedPieces([{text: '  שלום ', roles: []}])[0]?.text, `  ${reversed('שלום')} `);
  const row = [{text: 'peace', roles: []}] as const;
  assert.equal(turnedPieces(row), row);
});

test('what turns lines is loaded only for a text that needs it', async () => {
  assert.equal(await loadFor({text: 'peace'}, {hyphenate: false, rightToLeft: true}), false);
});
