import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decode} from '../../source/open/decode.ts';

const text = async (bytes: Uint8Array, declared?: string): Promise<string> => (await decode(bytes, declared)).text;

test('UTF-8 reads as it was written, with or without its mark', async () => {
  assert.equal(await text(Buffer.from('“Élan” – 東京')), '“Élan” – 東京');
  assert.equal(await text(Buffer.from('\ufeffÉlan')), 'Élan');
  await fc.assert(
    fc.asyncProperty(fc.string({unit: 'grapheme'}), async words => {
      const plain = words.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
      const bytes = Buffer.from(plain);
      fc.pre(bytes[0] !== 0xef && !plain.startsWith('\ufeff'));
      assert.equal(await text(bytes), plain);
    }),
  );
});

test('UTF-16 reads in both orders by its mark', async () => {
  const little = Buffer.from('\ufeffÉlan 東', 'utf16le');
  assert.equal(await text(little), 'Élan 東');
  assert.equal(await text(Buffer.from(little).swap16()), 'Élan 東');
});

test('old western text keeps its quotation marks and accents', async () => {
  assert.equal(await text(Buffer.from('caf\xe9 \x93hi\x94 \x80 \x81', 'latin1')), 'café “hi” € \ufffd');
});

test('UTF-8 that is only damaged stays UTF-8', async () => {
  const damaged = Buffer.concat([Buffer.from('“Élan” '), Buffer.from([0xe2, 0x82]), Buffer.from(' après')]);
  assert.equal(await text(damaged), '“Élan” \ufffd après');
});

test('any bytes read as well-formed text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({maxLength: 300}),
      fc.constantFrom(undefined, 'shift_jis', 'utf-16le'),
      async (...given) => (await text(...given)).isWellFormed(),
    ),
  );
});

test('all line ends become one', async () => {
  assert.equal(await text(Buffer.from('a\r\nb\rc\nd')), 'a\nb\nc\nd');
});
