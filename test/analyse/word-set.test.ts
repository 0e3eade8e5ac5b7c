import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {folded} from '../../scripts/build/folded.mjs';
import {formsOf, wordSet, wordsOf} from '../../source/analyse/word-set.ts';

test('a list of words is shipped without what each has in common with the one before', () => {
  assert.equal(folded('Anne Beth Ann Anna'), 'Ann3a3e Beth');
  assert.deepEqual(wordsOf('Ann3a3e Beth'), ['Ann', 'Anna', 'Anne', 'Beth']);
  assert.deepEqual(wordsOf('Beth Ann'), ['Beth', 'Ann']);
});

test('no word is lost or changed by the way it is shipped', () => {
  const word = fc.stringMatching(/^[A-Za-z’.é/-]{1,14}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, {minLength: 1, maxLength: 60}), words => {
      assert.deepEqual(wordsOf(folded(words.join(' '))), [...words].sort());
    }),
  );
});

test('an entry of a list stands for all its forms', () => {
  assert.deepEqual(formsOf('report//s/ed'), ['report', 'reports', 'reported']);
  assert.deepEqual([...wordSet('quot/es/ed said')], ['quotes', 'quoted', 'said']);
});
