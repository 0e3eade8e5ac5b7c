import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {blockAt, type Line, lastScreen, linesOf, screenFrom, stepLines} from '../../source/layout/index.ts';
import type {Document} from '../../source/model.ts';
import {Builder} from '../../source/parse/builder.ts';
import {documents, shown, tableOf, word} from './texts.ts';

const runs = {numRuns: 300};
const widths = fc.integer({min: 4, max: 90});
const tables = fc
  .tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 6}), fc.boolean(), fc.infiniteStream(word))
  .map(([columns, rows, header, stream]) => {
    const next = (): string => [...stream.take(3)].join(' ');
    return tableOf(
      Array.from({length: rows}, () => Array.from({length: columns}, next)),
      header,
    );
  });
const anything = fc.oneof({weight: 3, arbitrary: documents}, tables);

const allLines = (document: Document, width: number): readonly Line[] =>
  document.blocks.flatMap((_, index) => linesOf(document, index, width));

const fromParagraphs = (...paragraphs: readonly string[]): Document => {
  const builder = new Builder();
  for (const paragraph of paragraphs) builder.words(paragraph).close({kind: 'paragraph'});
  return builder.done({address: 'test', type: 'text/plain'}, {title: 'Test'});
};

test('every character that is no space stands on exactly one line', () => {
  fc.assert(
    fc.property(anything, widths, (document, width) => {
      const parts = allLines(document, width)
        .flatMap(line => line.parts)
        .sort((one, other) => one.from - other.from);
      const between = parts.map(({from}, at) => document.text.slice(parts[at - 1]?.to ?? 0, from));
      assert.match(between.join('') + document.text.slice(parts.at(-1)?.to), /^\s*$/);
      parts.slice(1).forEach(({from}, at) => {
        assert.ok(from >= (parts[at]?.to ?? 0));
      });
    }),
    runs,
  );
});

test('no line is wider than the screen, by the terminal’s own count', () => {
  fc.assert(
    fc.property(anything, widths, (document, width) => {
      for (const line of allLines(document, width)) {
        const row = shown(document, line);
        assert.ok(stringWidth(row) <= width, `${JSON.stringify(row)} at ${width}`);
      }
    }),
    runs,
  );
});

test('lines are in the order of the text, each at a place of its own', () => {
  fc.assert(
    fc.property(anything, widths, (document, width) => {
      const froms = allLines(document, width).map(({from}) => from);
      froms.slice(1).forEach((from, at) => {
        assert.ok(from > (froms[at] ?? -1), `${froms} at ${width}`);
      });
    }),
    runs,
  );
});

test('stepping down and up again line by line meets every line and comes back', () => {
  fc.assert(
    fc.property(anything, widths, (document, width) => {
      const froms = allLines(document, width).map(({from}) => from);
      let offset = froms[0] ?? 0;
      for (const from of froms.slice(1)) {
        offset = stepLines(document, offset, width, 1);
        assert.equal(offset, from);
      }
      assert.equal(stepLines(document, offset, width, 1), offset);
      for (const from of froms.slice(0, -1).reverse()) {
        offset = stepLines(document, offset, width, -1);
        assert.equal(offset, from);
      }
      assert.equal(stepLines(document, offset, width, -1), offset);
    }),
    runs,
  );
});

test('a screen from any word begins with the line that shows it', () => {
  fc.assert(
    fc.property(anything, widths, fc.nat(), (document, width, seed) => {
      const offset = seed % document.text.length;
      if (!/\S/.test(document.text[offset] ?? '')) return;
      const [line] = screenFrom(document, offset, width, 5);
      assert.ok(line?.parts.some(part => part.from <= offset && offset < part.to));
    }),
    runs,
  );
});

test('the last page ends with the last line', () => {
  fc.assert(
    fc.property(anything, widths, fc.integer({min: 1, max: 12}), (document, width, rows) => {
      const lines = allLines(document, width);
      const screen = screenFrom(document, lastScreen(document, width, rows), width, rows + 5);
      assert.deepEqual(screen, lines.slice(-rows));
    }),
    runs,
  );
});

test('the block of a place is found, and the gap before a block is its own', () => {
  const document = fromParagraphs('One two.', 'Three four.');
  assert.equal(blockAt(document, 0), 0);
  assert.equal(blockAt(document, 7), 0);
  assert.equal(blockAt(document, 8), 1);
  assert.equal(blockAt(document, 9), 1);
  assert.equal(blockAt(document, 500), 1);
});

test('a text without words has no lines, and no step leads anywhere', () => {
  const nothing = fromParagraphs();
  assert.deepEqual(screenFrom(nothing, 0, 40, 10), []);
  assert.equal(stepLines(nothing, 0, 40, 1), 0);
  assert.equal(stepLines(nothing, 0, 40, -1), 0);
  assert.equal(lastScreen(nothing, 40, 10), 0);
});

test('one word of a megabyte is broken into rows', () => {
  const document = fromParagraphs('x'.repeat(1_000_000));
  assert.equal(linesOf(document, 0, 4).length, 250_000);
});

test('an item of several paragraphs stands apart, and items of one stand close', () => {
  const builder = new Builder();
  for (const [words, marker] of [
    ['Ouse', '•'],
    ['Foss', '•'],
    ['It is slow.', ''],
    ['Nidd', '•'],
  ] as const)
    builder.words(words).close({kind: 'item', depth: 0, marker});
  const document = builder.done({address: 'test', type: 'text/plain'}, {title: 'Test'});
  const rows = allLines(document, 30).map(line => shown(document, line));
  assert.deepEqual(rows, ['• Ouse', '• Foss', '', '  It is slow.', '', '• Nidd']);
});

test('a table too wide for the screen names its columns before each cell', () => {
  const document = tableOf([
    ['River', 'Level at the old bridge', 'Forecast of the office'],
    ['Ouse', 'over four metres', 'rising'],
  ]);
  const rows = linesOf(document, 0, 21).map(line => shown(document, line));
  assert.deepEqual(rows.slice(-4), ['River:    Ouse', 'Level a…  over four', '          metres', 'Forecas…  rising']);
});

test('no word is broken in a narrow column, and rows of several lines stand apart', () => {
  const document = tableOf([
    ['River', 'Level at the old bridge', 'Forecast of the office'],
    ['Ouse', 'over four metres', 'rising until Wednesday'],
    ['Foss', 'two metres', 'falling'],
  ]);
  const rows = linesOf(document, 0, 30).map(line => shown(document, line));
  assert.deepEqual(rows, [
    'River  Level at   Forecast of',
    '       the old    the office',
    '       bridge',
    '─────  ─────────  ────────────',
    'Ouse   over four  rising until',
    '       metres     Wednesday',
    '',
    'Foss   two        falling',
    '       metres',
  ]);
});

test('a table whose cells would be taller than they are wide is shown as a list', () => {
  const long = 'the ferry runs when the wind is low, and otherwise the old bridge has to do for everyone';
  const document = tableOf([
    ['A', 'B', 'C', 'D', 'E'],
    [long, long, long, long, long],
  ]);
  const rows = linesOf(document, 0, 70).map(line => shown(document, line));
  assert.equal(rows[2], 'A:  the ferry runs when the wind is low, and otherwise the old bridge');
});

test('a table that fits stands in columns under a rule', () => {
  const document = tableOf([
    ['River', 'Level'],
    ['Ouse', '4 m'],
  ]);
  const rows = linesOf(document, 0, 30).map(line => shown(document, line));
  assert.deepEqual(rows, ['River  Level', '─────  ─────', 'Ouse   4 m']);
});

test('a line of code that is too long goes on after a space, set further in than it began', () => {
  const builder = new Builder().verbatim('if wet:\n    call(the_mayor, the_ferry, the_bridge)\nend');
  const document = builder.close({kind: 'code'}).done({address: 'a', type: 'text/plain'}, {title: ''});
  assert.deepEqual(
    linesOf(document, 0, 34).map(line => shown(document, line)),
    ['  if wet:', '      call(the_mayor, the_ferry, ', '        the_bridge)', '  end'],
  );
});

test('a paragraph of more lines than are kept is set once, however often one goes on to the next and back', () => {
  const document = fromParagraphs('The river rose and '.repeat(40_000), ...Array(9).fill('It fell.'));
  const lines = linesOf(document, 0, 72);
  assert.ok(lines.length > 8000);
  for (const index of [1, 2, 0, 3, 0, 4, 5]) linesOf(document, index, 72);
  assert.equal(linesOf(document, 0, 72), lines);
});

test('lines that were set long ago are forgotten: who reads on and on takes no more memory', () => {
  const document = fromParagraphs(...Array(9000).fill('The river rose.'));
  const first = linesOf(document, 0, 72);
  for (let index = 1; index < 9000; index++) linesOf(document, index, 72);
  assert.notEqual(linesOf(document, 0, 72), first);
});
