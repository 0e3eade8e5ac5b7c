import assert from 'node:assert/strict';
import test from 'node:test';
import {chainOf} from '../../source/ask/index.ts';
import {articleFrom, bridge} from '../reader/reading.ts';

const article = articleFrom(bridge);
const chain = (words: string): readonly string[] => {
  const at = article.text.indexOf(words);
  const finding = [...article.quotes, ...article.citations].find(({from, to}) => from <= at && at < to);
  const links = finding ? chainOf(article, finding) : [];
  return links.map(({source, words: said}) => `${source.name}: ${said ? article.text.slice(said.from, said.to) : ''}`);
};

test('words that came straight from somebody have one link, with the words that say so', () => {
  assert.deepEqual(chain('The bearings'), ['Jane Lee: said Jane Lee, the city engineer']);
});

test('words told to an outlet went through its hands', () => {
  assert.deepEqual(chain('I have carried'), ['Ada Brook: Ada Brook told', 'BBC: told the BBC']);
});

test('a statement within an outlet’s report goes from whoever made it to the outlet', () => {
  const [finding] = article.citations.filter(({attribution}) => attribution.source.name === 'Tom Rust');
  assert.ok(finding);
  assert.deepEqual(
    chainOf(article, finding).map(({source}) => source.name),
    ['Tom Rust', 'Reuters'],
  );
});
