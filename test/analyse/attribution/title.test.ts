import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../../source/article.ts';

const kinds = (text: string): string[] =>
  articleOf({address: 'a.txt', text, type: 'text/plain'}).quotes.map(
    ({kind, from, to}) => `${kind} ${text.slice(from, to)}`,
  );

test('the title of a work is nobody’s words, though somebody writes in it', () => {
  assert.deepEqual(kinds('In her memoir, “Salt and Rope,” she wrote that the harbour was “a trap.”'), [
    'phrase Salt and Rope,',
    'speech a trap.',
  ]);
  assert.deepEqual(kinds('Ana Ruiz said that the series, “Gardens at Night”, made her plant flowers.'), [
    'phrase Gardens at Night',
  ]);
  assert.deepEqual(kinds('Ana Ruiz said that her book was called “The Ninth Summer.”'), ['phrase The Ninth Summer.']);
});

test('what is titled, nicknamed or so-called is no speech', () => {
  assert.deepEqual(kinds('In a post titled “We hear you,” Ana Ruiz apologised.'), ['phrase We hear you,']);
  assert.deepEqual(kinds('Ana Ruiz said the gull, nicknamed “Steven”, was back.'), ['phrase Steven']);
});

test('words about a film are speech', () => {
  assert.deepEqual(kinds('Ana Ruiz said of the film: “I wept.”'), ['speech I wept.']);
  assert.deepEqual(kinds('Ana Ruiz called the film “a long wait in a cold hall”.'), [
    'speech a long wait in a cold hall',
  ]);
});
