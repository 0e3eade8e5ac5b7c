import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {namesOf} from '../../source/ask/index.ts';
import {begin, type State} from '../../source/reader/index.ts';
import {articleFrom, bridge, focused, list, press, reading, status} from './reading.ts';

const size = {columns: 160, rows: 50};
const warrant = (): State =>
  begin({
    article: articleOf({
      address: 'iran-arrest-warrant.md',
      text: readFileSync('articles/iran-arrest-warrant.md', 'utf8'),
      type: 'text/markdown',
    }),
    size,
  });

test('everybody in the bundled article is named once, with who they are', () => {
  const people = namesOf(warrant().article).flatMap(({kind, name, role, mentions}) =>
    kind === 'person' ? [`${name}, ${role}: ${mentions.length}`] : [],
  );
  assert.deepEqual(people, [
    'Donald Trump, President: 5',
    'Qasem Soleimani, General: 2',
    'Ali Alqasimehr, prosecutor of Tehran: 2',
    "Brian Hook, Washington's top envoy to Iran: 1",
    'Nancy Pelosi, Speaker of the House: 1',
    'Ali Khamenei, Ayatollah, Supreme Leader: 1',
  ]);
});

test('names stand in groups: people, bodies, places, outlets', () => {
  const rows = list(press(warrant(), 'e')).join('\n');
  assert.match(rows, /6 people, \d+ bodies, \d+ places, 4\s+outlets/);
  assert.match(
    rows,
    /People\n[\s\S]*Qasem Soleimani +twice\n +General\n[\s\S]*Bodies\n[\s\S]*Interpol +4 times[\s\S]*Places\n[\s\S]*Iraq +once/,
  );
});

test('a name is walked to with a full stop, and i tells who that is', () => {
  const start = press(reading(bridge, size), '. . . .');
  assert.equal(focused(start), 'Reuters');
  const rust = press(start, '.');
  assert.equal(focused(rust), 'Tom Rust');
  assert.match(status(press(rust, 'i')), /Tom Rust · Mayor · named once, first: …Reuters, Mayor Tom Rust said/);
  assert.equal(focused(press(rust, ',')), 'Reuters');
});

test('a surname means the person who was named in full', () => {
  const article = articleFrom(
    'A walk\n\nMaria Holt met Jonas Berg in Felixport. Holt waved. Then Berg left with Dr. Holt.',
  );
  assert.deepEqual(
    namesOf(article).map(({name, kind, mentions}) => `${kind} ${name} ${mentions.length}`),
    ['person Maria Holt 3', 'person Jonas Berg 2', 'place Felixport 1'],
  );
});

test('words that begin a sentence, weekdays and peoples are no names', () => {
  const article = articleFrom(
    'Rain again\n\nRain fell on Monday. Nobody went out. The Italian ferry stayed. Most Greeks slept.',
  );
  assert.deepEqual(namesOf(article), []);
});
