import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decodeKeys, flushKeys, type Input} from '../../source/terminal/keys.ts';

function shown(input: Input): string {
  if (input.kind === 'mouse') return input.does;
  return input.kind === 'key' ? input.key : input.kind === 'paste' ? `paste:${input.text}` : `answer:${input.answer}`;
}
const read = (bytes: string): readonly string[] => decodeKeys(bytes).inputs.map(shown);

test('letters, capitals and signs are keys, several in a bunch', () => {
  assert.deepEqual(read('jjG)/'), ['j', 'j', 'G', ')', '/']);
  assert.deepEqual(read(' \r\t\u007f\u0003'), ['space', 'enter', 'tab', 'backspace', 'ctrl+c']);
});

test('arrows and their like are keys however a terminal writes them', () => {
  assert.deepEqual(read('\u001b[A\u001bOB\u001b[H\u001b[4~\u001b[5~\u001b[6~\u001b[Z'), [
    'up',
    'down',
    'home',
    'end',
    'pageup',
    'pagedown',
    'shift+tab',
  ]);
  assert.deepEqual(read('\u001b[1;5C'), ['ctrl+right']);
});

test('a letter of another script is one key, with its marks', () => {
  assert.deepEqual(read('港é\u0915\u093e'), ['港', 'é', '\u0915\u093e']);
});

test('what is pasted is words and never keys, even with escapes in it', () => {
  assert.deepEqual(read('\u001b[200~q\u001b[Aq\u001b[201~j'), ['paste:q\u001b[Aq', 'j']);
});

test('an answer of any length is no key, whole or in parts, and neither is one that another cuts', () => {
  const long = `\u001b]52;c;${'cXFx'.repeat(20_000)}`;
  const {inputs, rest} = decodeKeys(long);
  assert.deepEqual(inputs, []);
  assert.ok(rest.length < 10);
  assert.deepEqual(read(`${rest}q\u001b\\j`).slice(-1), ['j']);
  assert.deepEqual(read('\u001b]11;rgb:00\u001b]11;rgb:0000/0000/0000\u0007j'), ['answer:11;rgb:0000/0000/0000', 'j']);
});

test('answers of the terminal are never taken for keys', () => {
  assert.deepEqual(read('\u001b]11;rgb:1515/1717/1c1c\u001b\\\u001b[?64;1;2c\u001b[12;40Rq'), [
    'answer:11;rgb:1515/1717/1c1c',
    'answer:?64;1;2c',
    'answer:12;40R',
    'q',
  ]);
});

test('a sequence that comes in two parts is one key, and a lone escape is Esc once nothing follows', () => {
  const first = decodeKeys('\u001b[');
  assert.deepEqual(first, {inputs: [], rest: '\u001b['});
  assert.deepEqual(read(`${first.rest}A`), ['up']);
  assert.deepEqual(flushKeys('\u001b').map(shown), ['escape']);
  assert.deepEqual(flushKeys('\u001b['), []);
});

test('Ctrl+C that comes right after Esc, in one go, is still Ctrl+C', () => {
  assert.deepEqual(read('\u001b\u0003'), ['escape', 'ctrl+c']);
});

test('Alt and a key does nothing: Alt+q does not quit', () => {
  assert.deepEqual(read('\u001bqj'), ['j']);
});

test('any bytes are read to an end, and none is read twice', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.array(fc.constantFrom('\u001b', '[', ']', '2', '~', 'A')),
      (text, more) => {
        const bytes = text + more.join('');
        const {rest} = decodeKeys(bytes);
        assert.ok(bytes.endsWith(rest));
      },
    ),
    {numRuns: 500},
  );
});
