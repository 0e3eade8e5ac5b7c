import assert from 'node:assert/strict';
import test from 'node:test';
import {readFlags} from '../source/flags.ts';
import {choicesOf} from '../source/usage.ts';

const lines: readonly string[] = [
  ...['-p', '--print', '--json', '--shelf', '--recent', '--keys', '--config', '-h', '--help', '-v', '--version'],
  ...['', '-', 'a.md', 'a.md b.md', '--print a.md', 'a.md --json', 'a.md -p b.md', '- --json'],
  ...[
    '--print --json',
    '--list quotes a.md',
    '--cite md a.md',
    '-w 60',
    '--no-color a.md',
    '-- --odd.md',
    '--theme day --print a.md',
  ],
];

for (const line of lines)
  test(`the command line “${line}” means the same whether it is read at once or flag by flag`, async () => {
    const args = line.split(' ').filter(arg => arg !== '');
    assert.deepEqual(await choicesOf(args), readFlags(args));
  });
