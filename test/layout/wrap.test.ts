import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {cells, pieces, truncate, wrap, wrapGreedy} from '../../source/layout/index.ts';
import type {Role} from '../../source/model.ts';
import {effortOf} from '../helpers/effort.ts';
import {words} from './texts.ts';

const shortWords = fc
  .array(fc.stringMatching(/^[a-z,.’–]{1,12}$/), {minLength: 1, maxLength: 80})
  .map(each => each.join(' '));

const rowsOf = (text: string, width: number): readonly string[] =>
  wrapGreedy(text, {from: 0, to: text.length}, width).map(({from, to}) => text.slice(from, to));

test('rows are the ones that wrap-ansi sets', () => {
  fc.assert(
    fc.property(shortWords, fc.integer({min: 12, max: 100}), (text, width) => {
      assert.deepEqual(rowsOf(text, width), wrapAnsi(text, width, {hard: true}).split('\n'));
    }),
    {numRuns: 500},
  );
});

test('a character is as wide as the terminal shows it', () => {
  fc.assert(
    fc.property(words, text => {
      assert.equal(cells(text), stringWidth(text));
    }),
    {numRuns: 500},
  );
});

test('a text that was cut fits, and says that it was cut', () => {
  fc.assert(
    fc.property(words, fc.integer({min: 1, max: 60}), (text, columns) => {
      const short = truncate(text, columns);
      assert.ok(stringWidth(short) <= columns, short);
      assert.ok(short === text || short.endsWith('…'));
    }),
    {numRuns: 500},
  );
});

test('a megabyte without a space is wrapped while the reader waits, not for seconds', () => {
  for (const [text, limit] of [
    ['x'.repeat(1_000_000), 1000],
    ['river bank '.repeat(90_000), 1000],
    ['川'.repeat(300_000), 1000],
  ] as const) {
    const spent = effortOf(() => assert.ok(wrap(text, {from: 0, to: text.length}, 72).length > 1000));
    assert.ok(spent < limit, `${spent} ms`);
  }
});

test('pieces are the whole stretch in order, each with every role that holds', () => {
  const decoration = fc
    .tuple(fc.nat(40), fc.nat(12), fc.constantFrom<Role>('speech', 'match', 'link', 'focus'))
    .map(([from, length, role]) => ({from, to: from + length, role}));
  fc.assert(
    fc.property(fc.array(decoration, {maxLength: 8}), fc.nat(20), fc.nat(20), (decorations, from, length) => {
      const text = 'The river rose over its banks in the night.';
      const cut = pieces(text, {from, to: from + length}, decorations);
      assert.equal(cut.map(piece => piece.text).join(''), text.slice(from, from + length));
      let at = from;
      for (const piece of cut) {
        const roles = decorations.filter(each => each.from <= at && each.to > at).map(each => each.role);
        assert.deepEqual([...piece.roles], roles);
        at += piece.text.length;
      }
    }),
  );
});
