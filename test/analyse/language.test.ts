import assert from 'node:assert/strict';
import test from 'node:test';
import {analyse} from '../../source/analyse/index.ts';
import {isEnglish} from '../../source/analyse/language.ts';
import {parse} from '../../source/parse/index.ts';

const texts: readonly (readonly [string, boolean])[] = [
  ['“It is shut,” said Lee.', true],
  ['The bridge was shut on Monday, and the mayor said that it would stay so.', true],
  ['« Le pont restera fermé », a déclaré la maire dans une lettre aux habitants.', false],
  ['„Die Brücke bleibt geschlossen“, sagte die Bürgermeisterin, und das ist nicht neu.', false],
  ['El puente seguirá cerrado, dijo la alcaldesa, y los vecinos lo saben por el periódico.', false],
  ['「橋は閉鎖されたままだ」と市長は述べた。', false],
  ['قالت رئيسة البلدية إن الجسر سيبقى مغلقا', false],
];

for (const [text, english] of texts)
  test(`the language is told by small words: ${text.slice(0, 24)}`, () => assert.equal(isEnglish({text}), english));

test('in another language quotations are found and their speakers stay open', () => {
  const text =
    'Le pont reste fermé\n\n« Le pont restera fermé jusqu’au printemps », a déclaré Ana Ruiz dans une lettre aux habitants.';
  const {quotes, citations} = analyse(parse({address: 'a.txt', text, type: 'text/plain'}));
  assert.equal(quotes.length, 1);
  assert.equal(quotes[0]?.attribution, undefined);
  assert.deepEqual(citations, []);
});

test('a language the article names is believed', () => {
  assert.equal(isEnglish({text: 'le la les', language: 'en-GB'}), true);
  assert.equal(isEnglish({text: 'the of and', language: 'fr'}), false);
});
