import assert from 'node:assert/strict';
import test from 'node:test';
import * as letters from '../../source/analyse/letters.ts';

const words = [
  'Lee',
  'lee',
  'É',
  'élan',
  'Δ',
  'ǅ',
  '日本',
  '𝐀b',
  'ª',
  '“Ours',
  '’tis',
  '(42',
  '9-A',
  '—',
  '',
  '…no.',
  'U.S.',
  'x\ud835',
  ...Array.from({length: 0x180}, (_, code) => String.fromCharCode(code)),
];

test('a letter is what Unicode calls one, in every script a reader may meet', () => {
  for (const word of words) {
    assert.equal(letters.isCapital(word), /^\p{Lu}/u.test(word), word);
    assert.equal(letters.isSmall(word), /^\p{Ll}/u.test(word), word);
    assert.equal(letters.isLetter(word), /^\p{L}/u.test(word), word);
    assert.equal(letters.hasLetter(word), /\p{L}/u.test(word), word);
  }
});

test('words are looked at past the marks around them', () => {
  for (const word of words) {
    assert.equal(letters.isCapitalised(word), /^[^\p{L}]*\p{Lu}/u.test(word), word);
    assert.equal(letters.beginsSentence(word), /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word), word);
    assert.equal(letters.trimmed(word), word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''), word);
  }
});

test('names and abbreviations are told by their capitals', () => {
  for (const word of ['Lee', 'McLee', 'LEE', 'Éva', 'L', 'lee', 'Lee2'])
    assert.equal(letters.isNameLike(word), /^\p{Lu}\p{Ll}+$/u.test(word), word);
  for (const word of ['UN', 'U.N.', 'U.N', 'U', '.UN', 'U..N', 'ABCDEF', 'ABCDEFG', 'Un', ''])
    assert.equal(letters.isAcronym(word), /^(?:\p{Lu}\.?){2,6}$/u.test(word), word);
});
