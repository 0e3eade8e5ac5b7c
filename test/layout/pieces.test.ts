import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {graphemes, pieces} from '../../source/layout/index.ts';

test('a grapheme is never cut, wherever a link, a quotation or a focus ends in it', () => {
  const letters = fc.constantFrom('a', ' ', 'น้ำ', 'ຄຳ', '🇳🇴', '👍🏽', 'e\u0301', '각', 'क्ष', '𠀀', '漢');
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), {maxLength: 5});
  fc.assert(
    fc.property(fc.array(letters, {maxLength: 20}), spans, (parts, places) => {
      const text = parts.join('');
      const decorations = places.map(([from, length]) => ({from, to: from + length, role: 'strong' as const}));
      const made = pieces(text, {from: 0, to: text.length}, decorations).map(piece => piece.text);
      assert.equal(made.join(''), text);
      assert.deepEqual(made.flatMap(graphemes), graphemes(text));
    }),
  );
});
