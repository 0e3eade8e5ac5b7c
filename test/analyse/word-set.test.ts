import assert from 'node:assert/strict';
import test from 'node:test';
import {formsOf, wordSet, wordsOf} from '../../source/analyse/word-set.ts';

test('an entry of a list stands for all its forms', () => {
  assert.deepEqual(formsOf('report//s/ed'), ['report', 'reports', 'reported']);
  assert.deepEqual([...wordSet('quot/es/ed said')], ['quotes', 'quoted', 'said']);
});

test('words of a list are apart by spaces', () => {
  assert.deepEqual(wordsOf('Beth Ann'), ['Beth', 'Ann']);
});
