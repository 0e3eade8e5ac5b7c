import assert from 'node:assert/strict';
import test from 'node:test';
import {closed, dying} from '../../scripts/faults/deaths.ts';
import {suffer} from '../../scripts/faults/fault.ts';
import {files} from '../../scripts/faults/files.ts';
import {keys} from '../../scripts/faults/keys.ts';
import {rest} from '../../scripts/faults/rest.ts';
import {state} from '../../scripts/faults/state.ts';
import {streams} from '../../scripts/faults/streams.ts';
import {terminals} from '../../scripts/faults/terminals.ts';

// A few of each kind; `npm run faults` takes them all.
const few = new Set([
  'file: a pipe without a writer',
  'file: /dev/zero',
  'file: a file called "\\u001b]0;PWNED\\u0007.txt"',
  'SIGQUIT, with help open',
  'SIGQUIT, read line by line',
  'an exception in a timer, read line by line',
  'a rejection that nobody catches, typing a search',
  'an error with escape codes, in the middle',
  'the terminal is closed',
  'streams: a pipe that never ends, left by q',
  'streams: a pipe that never ends, left by ctrl+c',
  'streams: standard input is closed',
  'streams: it is started in the background, and fetched',
  'rest: a reader who does nothing takes nothing of the processor',
  'a terminal of 1x1',
  'a terminal of 0x0',
  'a terminal of 1000x300',
  '40 random resizes',
  'typed: a paste of commands',
  'typed: flow control: Ctrl+S holds nothing up',
  'typed: hostile words in a search',
  'typed: 500 random bytes',
  'typed: 1000 keys as fast as the terminal takes them, at 80x24',
  'typed: 1000 keys as fast as the terminal takes them, at 1000x300',
  'state: the clock has gone back since it was saved',
  'state: a file that holds NULs',
  'state: a file that holds a prototype',
]);

const all = [
  ...files,
  ...streams,
  ...rest,
  ...dying,
  closed,
  ...terminals({resizes: 40, bytes: 500}),
  ...keys(1000),
  ...state({kills: 1, saves: 1}),
];

for (const fault of all.filter(({name}) => few.has(name))) {
  test(`${fault.name}: the reader bears it`, {skip: process.platform !== 'linux'}, async () => {
    assert.deepEqual(await suffer(fault), []);
  });
}

test('every fault that is tried here is one of those that there are', () => {
  assert.deepEqual(
    [...few].filter(name => !all.some(fault => fault.name === name)),
    [],
  );
});
