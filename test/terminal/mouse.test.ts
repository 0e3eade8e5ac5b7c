import assert from 'node:assert/strict';
import test from 'node:test';
import {decodeKeys} from '../../source/terminal/keys.ts';

test('clicks and the wheel are told with their cell, counted from 0', () => {
  assert.deepEqual(decodeKeys('\x1b[<0;5;3M\x1b[<0;5;3m\x1b[<64;1;1M\x1b[<65;120;40Mj'), {
    inputs: [
      {kind: 'mouse', does: 'click', row: 2, column: 4},
      {kind: 'mouse', does: 'wheel-up', row: 0, column: 0},
      {kind: 'mouse', does: 'wheel-down', row: 39, column: 119},
      {kind: 'key', key: 'j'},
    ],
    rest: '',
  });
});

test('other buttons, modifiers and nonsense of the mouse are no keys', () => {
  for (const bytes of ['\x1b[<2;5;3M', '\x1b[<4;5;3M', '\x1b[<35;5;3M', '\x1b[<0M', '\x1b[<0;;M', '\x1b[<0;999999;1M'])
    assert.deepEqual(decodeKeys(bytes), {inputs: [], rest: ''});
});

test('a terminal that tells of the mouse in bytes types nothing', () => {
  assert.deepEqual(decodeKeys('\x1b[M !q'), {inputs: [], rest: ''});
  assert.deepEqual(decodeKeys('\x1b[M !'), {inputs: [], rest: '\x1b[M !'});
});
