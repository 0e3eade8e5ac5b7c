import assert from 'node:assert/strict';
import test from 'node:test';
import {browserProgram} from '../../source/terminal/browser.ts';
import {clipboardPrograms, clipboardSequence} from '../../source/terminal/clipboard.ts';

const programs = (platform: string, env: Readonly<Record<string, string>> = {}): readonly string[] =>
  clipboardPrograms({platform, env}).map(({command, args}) => [command, ...args].join(' '));

test('each system’s own program takes the words for the clipboard', () => {
  assert.deepEqual(programs('darwin'), ['pbcopy']);
  assert.deepEqual(programs('win32'), ['clip.exe']);
  assert.deepEqual(programs('linux', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}), [
    'wl-copy',
    'xclip -selection clipboard',
    'xsel --clipboard --input',
  ]);
  assert.deepEqual(programs('linux', {WSL_DISTRO_NAME: 'Debian'}), ['clip.exe']);
  assert.deepEqual(programs('linux'), []);
});

test('words for Windows go as UTF-16, which its program takes in every language', () => {
  assert.deepEqual(
    clipboardPrograms({platform: 'win32', env: {}}).map(({encoding}) => encoding),
    ['utf16le'],
  );
});

test('the terminal’s own clipboard is told words of any script', () => {
  assert.equal(clipboardSequence('“é”'), `\u001b]52;c;${Buffer.from('“é”').toString('base64')}\u001b\\`);
});

test('each system’s own program opens an address, and no shell reads it', () => {
  const href = 'https://example.org/?a=1&calc.exe';
  assert.deepEqual(browserProgram('darwin', href), {command: 'open', args: [href]});
  assert.deepEqual(browserProgram('linux', href), {command: 'xdg-open', args: [href]});
  assert.deepEqual(browserProgram('win32', href), {command: 'rundll32', args: ['url.dll,FileProtocolHandler', href]});
});
