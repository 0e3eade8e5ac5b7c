import assert from 'node:assert/strict';
import test from 'node:test';
import {analyse} from '../../source/analyse/index.ts';
import {parse} from '../../source/parse/index.ts';

const analysed = (paragraphs: readonly string[]) =>
  analyse(parse({address: 'bread.txt', type: 'text/plain', text: paragraphs.join('\n\n')}));

const advice = [
  'Consider a slow rise if you want a bread that people would call “rustic” or “artisan”. Frequently asked questions are answered below. Note that flour differs.',
  'The dough likes a warm place. Add the salt last. A wet dough, the so-called “high hydration” kind, sticks to the hands. Please use a scale.',
  'You need to add water in small amounts. It is difficult to say how much. The crust adds a lot of taste. Your oven may show a “fan” mark.',
  'Bake it until it sounds hollow. Let it rest. Cut it when it is cold. Remember that a loaf keeps for days.',
];

const guide = [...advice, ...advice, ...advice];

test('a guide has no sources among the words it calls things by, and none among whoever reads it', () => {
  const {quotes, citations, sources} = analysed(guide);
  assert.deepEqual(
    quotes.map(({kind, attribution}) => [kind, attribution?.rule]),
    quotes.map(() => ['phrase', undefined]),
  );
  assert.deepEqual(citations, []);
  assert.deepEqual(sources, []);
});

test('whoever is said to say something in a guide is heard', () => {
  const {quotes, sources} = analysed([
    ...guide,
    'Anna Holm, a baker in Leeds, said the crust was “the soul of a loaf”.',
  ]);
  assert.deepEqual(
    sources.map(({name}) => name),
    ['Anna Holm'],
  );
  assert.equal(quotes.at(-1)?.attribution?.source.name, 'Anna Holm');
});

test('a short text is not taken for a guide', () => {
  const {quotes} = analysed(['The mayor calls the bridge “a ruin”.']);
  assert.equal(quotes[0]?.attribution?.source.name, 'The mayor');
});
