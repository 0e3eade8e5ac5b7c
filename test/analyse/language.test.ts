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

const foreign: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'French, with spaces inside its guillemets',
    'Le pont est fermé\n\n« Le pont restera fermé jusqu’au printemps », a déclaré la maire. « Il m’a dit “va-t’en” et je suis parti », a-t-elle dit dans une lettre.',
    ['Le pont restera fermé jusqu’au printemps', 'Il m’a dit “va-t’en” et je suis parti', 'va-t’en'],
  ],
  [
    'German, with marks below and above',
    '„Die Brücke bleibt geschlossen“, sagte die Bürgermeisterin. „Er sagte mir: ‚Geh nach Hause‘, und ich ging“, hieß es auch.',
    ['Die Brücke bleibt geschlossen', 'Er sagte mir: ‚Geh nach Hause‘, und ich ging', 'Geh nach Hause'],
  ],
  [
    'German, with guillemets that point inwards',
    '»Wir haben alles versucht«, hieß es am Montag in der Stadt, und »das ist nicht neu«, sagte sie.',
    ['Wir haben alles versucht', 'das ist nicht neu'],
  ],
  [
    'Spanish, with curly marks inside guillemets',
    '«El puente seguirá cerrado», dijo la alcaldesa por la tarde. «Me dijo: “Vete a casa”, y me fui», contó a los vecinos.',
    ['El puente seguirá cerrado', 'Me dijo: “Vete a casa”, y me fui', 'Vete a casa'],
  ],
  [
    'Japanese, with white corners inside corners',
    '「橋は閉鎖されたままだ」と市長は述べた。「彼は『帰れ』と言った」と彼女は語った。',
    ['橋は閉鎖されたままだ', '彼は『帰れ』と言った', '帰れ'],
  ],
  [
    'Persian',
    'شهردار گفت: «پل بسته می‌ماند.» او افزود: « این کار دشوار است. »',
    ['پل بسته می‌ماند.', 'این کار دشوار است.'],
  ],
];

for (const [says, text, expected] of foreign)
  test(`in another language quotations are found and their speakers stay open: ${says}`, () => {
    const article = analyse(parse({address: 'a.txt', text, type: 'text/plain'}));
    const found = article.quotes.map(({from, to}) => article.text.slice(from, to));
    assert.deepEqual(found, expected);
    assert.ok(article.quotes.every(quote => quote.attribution === undefined));
    assert.deepEqual([article.citations, article.sources], [[], []]);
  });

test('a language the article names is believed', () => {
  assert.equal(isEnglish({text: 'le la les', language: 'en-GB'}), true);
  assert.equal(isEnglish({text: 'the of and', language: 'fr'}), false);
});
