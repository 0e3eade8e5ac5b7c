import assert from 'node:assert/strict';
import test from 'node:test';
import {questionOf} from '../../source/terminal/background.ts';
import {clipboardPrograms, clipboardSequence} from '../../source/terminal/clipboard.ts';
import {gate} from '../../source/terminal/gate.ts';
import {askBackground, backgroundIn, backgroundOf, giveScreen, takeScreen} from '../../source/terminal/modes.ts';

test('a terminal tells its background as a colour, and the reader knows whether it is dark', () => {
  assert.equal(backgroundIn('11;rgb:1515/1717/1c1c'), 'dark');
  assert.equal(backgroundIn('11;rgb:fb/fa/f7'), 'light');
  assert.equal(backgroundIn('?64;1c'), undefined);
});

test('rxvt and Konsole tell it in the environment', () => {
  assert.equal(backgroundOf({COLORFGBG: '15;0'}), 'dark');
  assert.equal(backgroundOf({COLORFGBG: '0;default;15'}), 'light');
  assert.equal(backgroundOf({}), undefined);
});

test('what is told late is passed on, and the last answer ends the waiting', async () => {
  const question = questionOf(() => {});
  const told: string[] = [];
  question.onBackground(background => told.push(background));
  question.answered('11;rgb:ffff/ffff/ffff');
  question.answered('?64;1c');
  await question.over(10_000);
  assert.deepEqual(told, ['light']);
});

test('everything that we ask of a terminal keeps to our own grammar', () => {
  for (const bytes of [takeScreen, giveScreen]) assert.equal(gate(bytes), bytes);
  assert.equal(gate(askBackground, 'ask'), askBackground);
  const copied = clipboardSequence('“Wörter” — Lee');
  assert.equal(gate(copied, 'copy'), copied);
});

test('each system has its own programs for the clipboard', () => {
  const commands = (platform: string, env: Record<string, string>): readonly string[] =>
    clipboardPrograms({platform, env}).map(({command}) => command);
  assert.deepEqual(commands('darwin', {}), ['pbcopy']);
  assert.deepEqual(commands('win32', {}), ['clip.exe']);
  assert.deepEqual(commands('linux', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}), ['wl-copy', 'xclip', 'xsel']);
  assert.deepEqual(commands('linux', {}), []);
});
