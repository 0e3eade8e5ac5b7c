import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decode} from '../../source/open/decode.ts';

const text = (bytes: Uint8Array): string => decode(bytes).text;

test('UTF-8 reads as it was written, with or without its mark', () => {
  assert.equal(text(Buffer.from('“Élan” – 東京')), '“Élan” – 東京');
  assert.equal(text(Buffer.from('\ufeffÉlan')), 'Élan');
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), words => {
      const plain = words.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
      const bytes = Buffer.from(plain);
      fc.pre(bytes[0] !== 0xef && !plain.startsWith('\ufeff'));
      assert.equal(text(bytes), plain);
    }),
  );
});

test('UTF-16 reads in both orders by its mark', () => {
  const little = Buffer.from('\ufeffÉlan 東', 'utf16le');
  assert.equal(text(little), 'Élan 東');
  assert.equal(text(Buffer.from(little).swap16()), 'Élan 東');
});

test('old western text keeps its quotation marks and accents', () => {
  assert.equal(text(Buffer.from('caf\xe9 \x93hi\x94 \x80 \x81', 'latin1')), 'café “hi” € \ufffd');
});

test('UTF-8 that is only damaged stays UTF-8', () => {
  const damaged = Buffer.concat([Buffer.from('“Élan” '), Buffer.from([0xe2, 0x82]), Buffer.from(' après')]);
  assert.equal(text(damaged), '“Élan” \ufffd après');
});

test('any bytes read as well-formed text', () => {
  fc.assert(fc.property(fc.uint8Array({maxLength: 300}), bytes => text(bytes).isWellFormed()));
});

test('all line ends become one', () => {
  assert.equal(text(Buffer.from('a\r\nb\rc\nd')), 'a\nb\nc\nd');
});
