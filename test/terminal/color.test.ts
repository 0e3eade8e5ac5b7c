import assert from 'node:assert/strict';
import test from 'node:test';
import {colorDepth} from '../../source/terminal/color.ts';

type Env = Readonly<Record<string, string>>;
const depth = (env: Env, isTerminal = true, wanted?: boolean): number =>
  colorDepth({env, platform: 'linux', isTerminal, wanted});

test('a terminal shows as many colours as it has', () => {
  assert.equal(depth({TERM: 'xterm'}), 1);
  assert.equal(depth({TERM: 'xterm-256color'}), 2);
  assert.equal(depth({TERM: 'xterm-256color', COLORTERM: 'truecolor'}), 3);
  assert.equal(depth({TERM: 'xterm-kitty'}), 3);
  assert.equal(depth({TERM: 'xterm-256color', XTERM_VERSION: 'XTerm(379)'}), 3);
  assert.equal(depth({TERM: 'xterm-256color', XTERM_VERSION: 'XTerm(379)', TMUX: '/tmp/tmux'}), 2);
  assert.equal(colorDepth({env: {}, platform: 'win32', isTerminal: true}), 3);
});

test('a pipe, a dumb terminal and an unknown one get no colour', () => {
  assert.equal(depth({TERM: 'xterm-256color'}, false), 0);
  assert.equal(depth({TERM: 'dumb', COLORTERM: 'truecolor'}), 0);
  assert.equal(depth({}), 0);
});

test('NO_COLOR takes colour away unless it is empty', () => {
  assert.equal(depth({TERM: 'xterm', NO_COLOR: '1'}), 0);
  assert.equal(depth({TERM: 'xterm', NO_COLOR: ''}), 1);
});

test('FORCE_COLOR brings colour into a pipe, as much as it says', () => {
  assert.equal(depth({FORCE_COLOR: '1'}, false), 1);
  assert.equal(depth({FORCE_COLOR: ''}, false), 1);
  assert.equal(depth({FORCE_COLOR: 'true', TERM: 'xterm-256color'}, false), 2);
  assert.equal(depth({FORCE_COLOR: '3'}, false), 3);
  assert.equal(depth({FORCE_COLOR: '0', TERM: 'xterm'}), 0);
  assert.equal(depth({FORCE_COLOR: '1', NO_COLOR: '1'}, false), 1);
});

test('the flags have the last word', () => {
  assert.equal(depth({FORCE_COLOR: '3', TERM: 'xterm'}, true, false), 0);
  assert.equal(depth({NO_COLOR: '1', TERM: 'xterm-256color'}, true, true), 2);
  assert.equal(depth({TERM: 'dumb'}, false, true), 1);
});
