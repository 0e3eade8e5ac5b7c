import assert from 'node:assert/strict';
import test from 'node:test';
import {readMarked} from './bracket.ts';

test('brackets of a text that mark nothing stay in it', () => {
  const {text, marks} = readMarked('[S1=Jane_Lee She] [C1 said]: [Q1 “It [the bridge] is shut.”]');
  assert.equal(text, 'She said: “It [the bridge] is shut.”');
  assert.deepEqual(
    marks.map(mark => [mark.letter, mark.group, text.slice(mark.from, mark.to), mark.meaning]),
    [
      ['S', '1', 'She', 'Jane Lee'],
      ['C', '1', 'said', undefined],
      ['Q', '1', '“It [the bridge] is shut.”', undefined],
    ],
  );
});
