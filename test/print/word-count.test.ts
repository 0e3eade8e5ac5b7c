import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {wordsIn} from '../../source/print/word-count.ts';

test('words are counted as they are seen: stretches between spaces with a letter or a digit in them', () => {
  assert.equal(wordsIn('“Bridge 7” — shut, said\n  Lee…  '), 5);
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      assert.equal(wordsIn(text), text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length);
    }),
  );
});

test('a line of four megabytes without a space or a letter is counted at once', {timeout: 5000}, () => {
  assert.equal(wordsIn('—'.repeat(4_000_000)), 0);
});
