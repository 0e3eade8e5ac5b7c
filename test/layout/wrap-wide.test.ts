import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {cells, wrap} from '../../source/layout/index.ts';
import {effortOf} from '../helpers/effort.ts';

const rowsOf = (text: string, width: number): readonly string[] =>
  wrap(text, {from: 0, to: text.length}, width).map(({from, to}) => text.slice(from, to));

const harbour =
  '港の責任者は「橋がいつ再び開くかはまだ決まっていない」と述べた。The harbour master, Ito Ren, said “the bridge (橋) stays shut” on Monday、と報じた。';

test('in Japanese and Chinese no row begins with a closing mark or a small kana, and none ends with an opening bracket', () => {
  for (let width = 12; width < 80; width += 1)
    for (const row of rowsOf(harbour, width)) {
      assert.doesNotMatch(row, /^[」』）】、。，．！？っゃゅょー”)]/u, `${width}: ${row}`);
      assert.doesNotMatch(row, /[「『（【“(]$/u, `${width}: ${row}`);
    }
});

test('a Latin word among ideographs stays whole', () => {
  for (let width = 12; width < 80; width += 1) {
    const rows = rowsOf(harbour, width);
    for (const word of ['The', 'harbour', 'master', 'bridge', 'Monday'])
      assert.ok(
        rows.some(row => row.includes(word)),
        `${width}: ${word}`,
      );
  }
});

test('a row of ideographs is filled before the next begins', () => {
  assert.deepEqual(rowsOf('川の水は橋の上まで来た', 10), ['川の水は橋', 'の上まで来', 'た']);
  assert.deepEqual(rowsOf('川の水は、橋の上まで', 8), ['川の水', 'は、橋の', '上まで']);
});

test('Korean words stay whole', () => {
  assert.deepEqual(rowsOf('시장은 다리를 닫는다고 밝혔다', 13), ['시장은 다리를', '닫는다고', '밝혔다']);
});

test('rows of any such text hold every letter once, in order, and fit', () => {
  const mixed = fc
    .array(
      fc.constantFrom('橋', '川', '「', '」', '、', 'ー', 'っ', ' ', 'bridge', '12', '“', '”', '가', '(', ')', '𠀀'),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map(each => each.join('').trim().replace(/ +/g, ' '));
  fc.assert(
    fc.property(mixed, fc.integer({min: 4, max: 40}), (text, width) => {
      const rows = rowsOf(text, width);
      assert.equal(rows.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const row of rows) assert.ok(cells(row) <= width, row);
    }),
    {numRuns: 500},
  );
});

test('a megabyte of brackets and ideographs is wrapped while the reader waits', () => {
  for (const text of ['橋「川」、'.repeat(60_000), '「'.repeat(100_000), `${'橋'.repeat(10)} bridge `.repeat(20_000)]) {
    const spent = effortOf(() => assert.ok(wrap(text, {from: 0, to: text.length}, 72).length > 1000));
    assert.ok(spent < 1500, `${spent} ms`);
  }
});
