import assert from 'node:assert/strict';
import test from 'node:test';
import {clipboardPrograms, clipboardSequence} from '../../source/terminal/clipboard.ts';
import {gate} from '../../source/terminal/gate.ts';
import {askBackground, backgroundIn, backgroundOf, giveScreen, takeScreen} from '../../source/terminal/modes.ts';
import {questionOf, type Told} from '../../source/terminal/question.ts';
import {askSixel} from '../../source/terminal/sixel.ts';

const screen = () => ({columns: 80, rows: 24});

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
  const asked: string[] = [];
  const question = questionOf(what => asked.push(what), screen);
  const told: Told[] = [];
  question.onTold(news => told.push(news));
  await new Promise(setImmediate);
  question.answered('11;rgb:ffff/ffff/ffff');
  question.answered('?64;1c');
  await question.over(10_000);
  question.again();
  assert.deepEqual(told, [{background: 'light'}]);
  assert.deepEqual(asked, ['background']);
});

test('a terminal that tells of sixel, and no other, is asked how large its cells are, and leaving waits for that answer too', async () => {
  const asked: string[] = [];
  const question = questionOf(what => asked.push(what), screen);
  const told: Told[] = [];
  await new Promise(setImmediate);
  question.answered('?62;4;22c');
  let isOver = false;
  const over = question.over(10_000).then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  assert.equal(isOver, false);
  for (const answer of ['6;20;10t', '?1;0;1024S', '?2;0;800;480S', '?62;4;22c']) question.answered(answer);
  await over;
  question.onTold(news => told.push(news));
  const most = {width: 800, height: 480};
  assert.deepEqual(told, [{sixel: {cell: {width: 10, height: 20}, most, colors: 256}}]);
  question.again();
  assert.deepEqual(asked, ['background', 'sixel', 'sixel']);
});

test('everything that we ask of a terminal keeps to our own grammar', () => {
  for (const bytes of [takeScreen, giveScreen]) assert.equal(gate(bytes), bytes);
  for (const bytes of [askBackground, askSixel]) assert.equal(gate(bytes, 'ask'), bytes);
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
