import assert from 'node:assert/strict';
import test from 'node:test';
import {compareJson, compareLines} from '../../source/print/compare.ts';
import {articleFrom, bridge} from '../reader/reading.ts';

const other = `Felixport waits for its bridge

Felixport’s old bridge stays shut, according to Reuters.

“The bearings are all worn through,” said Jane Lee, the city engineer. “Nobody should cross it.”

“We want our bridge back before the snow comes,” said Carl Moss, a baker.`;

const one = articleFrom(bridge);
const two = articleFrom(other);

test('two articles on one story tell what both have, and what only one has', () => {
  const text = compareLines(one, two).join('\n');
  assert.match(text, /^A {2}The bridge stays shut · test\.txt\nB {2}Felixport waits for its bridge/);
  assert.match(text, /Sources that both have \(2\)\n(?: {2}(?:Jane Lee|Reuters)\n){2}/);
  assert.match(text, /Sources only in A[\s\S]* {2}Ada Brook\n[\s\S]*Sources only in B \(1\)\n {2}Carl Moss/);
  assert.match(text, /Quotations that both have \(1\)\n {2}“Nobody should cross it\.” — Jane Lee/);
  assert.match(text, /Quotations only in A \(1\)\n {2}“I have carried my bicycle for a month” — Ada Brook, via BBC/);
  assert.match(text, /Quotations only in B \(1\)\n {2}“We want our bridge back/);
});

test('the same quotation worded differently stands in both forms', () => {
  assert.match(
    compareLines(one, two).join('\n'),
    /Quotations worded differently \(1\)\n {2}A “The bearings are worn through” — Jane Lee\n {2}B “The bearings are all worn through” — Jane Lee/,
  );
});

test('a comparison as JSON has the same in fields', () => {
  const told: unknown = JSON.parse(compareJson(one, two));
  assert.ok(typeof told === 'object' && told !== null && 'quotes' in told);
  const {quotes} = told;
  assert.ok(typeof quotes === 'object' && quotes !== null && 'both' in quotes && Array.isArray(quotes.both));
  assert.deepEqual(
    quotes.both.map(({same}: {readonly same: boolean}) => same),
    [false, true],
  );
});

test('an article has everything in common with itself', () => {
  assert.doesNotMatch(compareLines(one, one).join('\n'), /only in|differently/);
});
