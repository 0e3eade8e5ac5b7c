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

test('keys before and after an answer stay keys', () => {
  assert.deepEqual(told(`jj${answer}G`), ['key', 'key', 'answer', 'answer', 'key']);
});
