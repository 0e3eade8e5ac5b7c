import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decodeRecord, encodeRecord, type Memory} from '../../source/memory/record.ts';

const remembered = (text: string): Memory => {
  const reading = decodeRecord(text);
  assert.equal(reading.kind, 'record', text);
  return reading.kind === 'record' ? reading.record.memory : assert.fail();
};

test('what was remembered is recalled', () => {
  const memory = {place: 12, marks: {a: 3, é: 40}, measure: 66, theme: 'night', words: 'It rained', title: 'Rain'};
  const record = {address: '/news/rain.md', memory};
  assert.deepEqual(decodeRecord(encodeRecord(record)), {kind: 'record', record});
});

test('the words at a place are the text as it stands, also over the end of a paragraph', () => {
  const words = 'It rained.\n“So much”, said Łódź’s mayor';
  const text = encodeRecord({address: '/news/rain.md', memory: {place: 4, marks: {}, words, title: 'Rain\nfall'}});
  assert.equal(remembered(text).words, words);
  assert.equal(remembered(text).title, 'Rain fall');
});

test('a file that is not ours is corrupt, whatever it holds', () => {
  const texts = [
    '',
    'null',
    '1e999',
    '[]',
    '"x"',
    '<html>',
    '{"version":1',
    '{"version":1,"positions":{}}',
    '{"version":"x","address":"a","place":1}',
    '{"version":1,"address":1,"place":1}',
    '{"version":1,"address":"a","place":-1}',
    '{"version":1,"address":"a","place":1.5}',
    '{"version":1,"address":"a","place":1e999}',
    '{"version":0,"address":"a","place":1}',
    '\u0000'.repeat(4096),
    '['.repeat(60_000),
  ];
  for (const text of texts) assert.equal(decodeRecord(text).kind, 'corrupt', text.slice(0, 40));
});

test('a file from a newer version is known as such', () => {
  assert.equal(decodeRecord('{"version":2,"anything":[]}').kind, 'newer');
});

test('odd fields are left out and the place stays', () => {
  const odd =
    '{"version":1,"address":"a","place":7,"marks":{"a":1,"b":"x","c":-1,"too long a name":4},"measure":0,"theme":7}';
  assert.deepEqual(remembered(odd), {place: 7, marks: {a: 1}});
});

test('no key reaches a prototype', () => {
  const hostile = '{"version":1,"address":"a","place":1,"__proto__":{"words":"x"},"marks":{"__proto__":5,"a":2}}';
  const memory = remembered(hostile);
  assert.deepEqual(Object.entries(memory.marks), [['a', 2]]);
  assert.equal(memory.words, undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'words'), false);
});

test('no escape code comes out of a file', () => {
  const text = JSON.stringify({
    version: 1,
    address: 'a',
    place: 1,
    title: '\u001b]0;x\u0007Rain\u202e',
    words: '\u009b1m',
  });
  assert.doesNotMatch(JSON.stringify(remembered(text)), /\\u|[\u007f-\u009f\u202e]/);
});

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => Boolean(decodeRecord(text).kind)));
  fc.assert(fc.property(fc.json(), text => Boolean(decodeRecord(text).kind)));
});

test('of remembered words only what nobody sees is replaced, character by character', () => {
  const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
  for (let code = 1; code < 0x3000; code += 1) {
    const char = String.fromCharCode(code);
    const text = JSON.stringify({version: 1, address: 'a', place: 0, title: `x${char}y`});
    assert.equal(remembered(text).title, unseen.test(char) ? 'x y' : `x${char}y`, code.toString(16));
  }
});
