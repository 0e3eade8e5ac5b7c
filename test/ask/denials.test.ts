import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {type Pair, pairsOf} from '../../source/ask/index.ts';
import type {Article} from '../../source/model.ts';
import {articleFrom} from '../reader/reading.ts';

const told = (article: Article): readonly string[] =>
  pairsOf(article).map(({kind, first, second}: Pair) => {
    const words = ({from, to}: Pair['first']): string => article.text.slice(from, to);
    return `${kind}: ${words(first)} / ${words(second)}`;
  });
const pairs = (text: string): readonly string[] => told(articleFrom(`Two accounts of the ferry\n\n${text}`));

test('the missile strike’s casualties in the bundled article are a first account and a later one', () => {
  const article = articleOf({
    address: 'iran-arrest-warrant.md',
    text: readFileSync('articles/iran-arrest-warrant.md', 'utf8'),
    type: 'text/markdown',
  });
  const [pair, ...others] = pairsOf(article);
  assert.equal(others.length, 0);
  assert.equal(pair?.kind, 'revised');
  assert.equal(pair?.first.source?.name, 'Donald Trump');
  assert.equal(pair?.second.source?.name, 'NBC News');
});

test('a first account and a later one may share a sentence', () => {
  assert.deepEqual(
    pairs(
      'While the port had initially said that nobody was hurt, it later emerged that nine sailors were in hospital.',
    ),
    [
      'revised: the port had initially said that nobody was hurt, / it later emerged that nine sailors were in hospital.',
    ],
  );
});

test('a denial stands beside what it denies, wherever that was told', () => {
  assert.deepEqual(
    pairs(
      'Sailors said that the ferry had hit the quay.\n\nIt rained.\n\nThe port denied that the ferry had hit any quay.',
    ),
    ['denied: Sailors said that the ferry had hit the quay. / The port denied that the ferry had hit any quay.'],
  );
});

test('a denial of what nobody else tells stands beside its own words', () => {
  assert.deepEqual(pairs('The ministry denied on Friday that a missile had exploded in its silo.'), [
    'denied: on Friday that a missile had exploded in its silo. / The ministry denied on Friday that a missile had exploded in its silo.',
  ]);
});

test('contrary accounts are told by the words between them', () => {
  assert.match(
    pairs('The mayor said the quay was safe. Contrary to what the mayor said, the quay was closed as not safe.')[0] ??
      '',
    /^contrary: The mayor said the quay was safe\. \//,
  );
});

test('what only sounds like a denial is none', () => {
  assert.deepEqual(
    pairs(
      'The sailor was denied bail. The storm denied them a crossing. The council rejected the bill. The port first reported the tide.',
    ),
    [],
  );
});
