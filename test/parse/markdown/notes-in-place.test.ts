import assert from 'node:assert/strict';
import test from 'node:test';
import {parse} from '../../../source/parse/index.ts';

const textOf = (text: string): string => parse({address: 'a.md', type: 'text/markdown', text}).text;

test('a note in its place is a note, and so is one that is told elsewhere', () => {
  const text = textOf('The river rose^[By two metres.] in the night.[^1]\n\n[^1]: It fell on Monday.');
  for (const words of ['By two metres.', 'It fell on Monday.']) assert.ok(text.includes(words), words);
  assert.doesNotMatch(text, /\^/);
});

test('notes that never end, or stand in each other without end, hold nothing up and lose no word', () => {
  const before = process.cpuUsage();
  for (const flood of [
    '^['.repeat(50_000),
    '[^'.repeat(50_000),
    `${'^['.repeat(20_000)}x]`,
    `${'^['.repeat(20_000)}x${']'.repeat(20_000)}`,
  ])
    assert.match(textOf(`The flood BEFORE\n\n${flood}\n\nAFTER the flood`), /BEFORE[\s\S]*AFTER/);
  const {user} = process.cpuUsage(before);
  assert.ok(user < 8e6, `${Math.round(user / 1e6)} s`);
});
