import assert from 'node:assert/strict';
import test from 'node:test';
import type {Input} from '../../source/terminal/keys.ts';
import {typist} from '../../source/terminal/typing.ts';

const answer = '\u001b]11;rgb:1515/1717/1c1c\u001b\\\u001b[?64;1c';
const words = 'quick words that jump over the gate and quit the reader';

/** What a reader is told when bytes come in these chunks. */
function told(...chunks: readonly string[]): readonly string[] {
  const inputs: Input[] = [];
  const type = typist(all => inputs.push(...all));
  for (const chunk of chunks) type(Buffer.from(chunk));
  return inputs.map(input => (input.kind === 'paste' ? `paste:${input.text}` : input.kind));
}

test('words that are pasted as if typed are no keys', () => {
  assert.deepEqual(told(words), [`paste:${words}`]);
});

test('words are no keys either where an answer of the terminal comes right before them, after them, or in their midst', () => {
  assert.deepEqual(told(answer + words), ['answer', 'answer', `paste:${words}`]);
  assert.deepEqual(told(words + answer), [`paste:${words}`, 'answer', 'answer']);
  assert.deepEqual(told(words + answer + words), [`paste:${words}`, 'answer', 'answer', `paste:${words}`]);
  assert.deepEqual(told(answer.slice(0, 9), answer.slice(9) + words), ['answer', 'answer', `paste:${words}`]);
});

test('words that are pasted with sequences in them are no keys either, and the keys after them are', () => {
  const colored = `\u001b[31m${words}\u001b[0m`;
  assert.deepEqual(told(colored), [`paste:${colored}`]);
  assert.deepEqual(told(words, 'q\u001b[31mq'), [`paste:${words}`, 'paste:q\u001b[31mq']);
  assert.deepEqual(told(words, '\u001b[B'), [`paste:${words}`, 'key']);
  assert.deepEqual(told('\u001b[B'.repeat(20)), Array(20).fill('key'));
  assert.deepEqual(told(`\u001b[200~${words}\u001b[201~q`), [`paste:${words}`, 'key']);
});

test('a sequence that never ends costs no time', () => {
  const before = process.cpuUsage();
  const inputs: Input[] = [];
  const type = typist(all => inputs.push(...all));
  for (const [begin, end] of [
    ['\u001b[', 'm'],
    ['\u001b[1;', 'm'],
    ['\u001b]52;', '\u0007'],
  ] as const) {
    type(Buffer.from(begin));
    for (let count = 0; count < 500; count += 1) type(Buffer.from('1;'.repeat(2000)));
    type(Buffer.from(end));
  }
  assert.deepEqual(
    inputs.filter(({kind}) => kind === 'key'),
    [],
  );
  assert.ok(process.cpuUsage(before).user < 4_000_000, `${process.cpuUsage(before).user} µs`);
});

test('keys before and after an answer stay keys', () => {
  assert.deepEqual(told(`jj${answer}G`), ['key', 'key', 'answer', 'answer', 'key']);
});
