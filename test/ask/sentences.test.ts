import assert from 'node:assert/strict';
import test from 'node:test';
import {introductionOf, sentencesOf, shareOfSentences} from '../../source/ask/index.ts';
import {articleFrom, bridge} from '../reader/reading.ts';

const sentences = (text: string): readonly string[] => {
  const article = articleFrom(`Title here\n\n${text}`);
  return sentencesOf(article).map(({from, to}) => article.text.slice(from, to));
};

test('sentences end at their stops, with the marks behind them, and not after a title or an initial', () => {
  assert.deepEqual(sentences('Mr. Rust met J. Lee at 5 p.m. on the quay. “It leaks.” She left!'), [
    'Mr. Rust met J. Lee at 5 p.m. on the quay.',
    '“It leaks.”',
    'She left!',
  ]);
});

test('a share is counted in sentences', () => {
  const article = articleFrom(bridge);
  const spans = sentencesOf(article);
  assert.equal(shareOfSentences(article, []), 0);
  assert.equal(shareOfSentences(article, spans), 1);
  assert.equal(Math.round(shareOfSentences(article, spans.slice(0, 2)) * spans.length), 2);
});

test('who somebody is stands before the name or behind it', () => {
  const article = articleFrom(bridge);
  const named = (name: string): string | undefined => {
    const source = article.sources.find(one => one.name === name);
    return source && introductionOf(article, source);
  };
  assert.equal(named('Jane Lee'), 'city engineer');
  assert.equal(named('Tom Rust'), 'Mayor');
});

test('“Mr” and “Sir” do not tell who somebody is', () => {
  const article = articleFrom(
    'The dam\n\n“It holds,” said Mr Henrik Dahl, the chief engineer. “It leaks,” said Mrs Ada Brook.',
  );
  assert.deepEqual(
    article.sources.map(source => introductionOf(article, source)),
    ['chief engineer', undefined],
  );
});

test('the raised number of a note belongs to the sentence it stands behind', () => {
  assert.deepEqual(sentences('The bridge is shut.¹ “It leaks.”² She left.'), [
    'The bridge is shut.¹',
    '“It leaks.”²',
    'She left.',
  ]);
});
