import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {editorOf} from '../source/configuring.ts';
import {start} from './helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-config-'));
after(() => rmSync(folder, {recursive: true}));
const path = join(folder, 'rows.txt');
writeFileSync(path, `Rows\n\n${Array.from({length: 90}, (_, at) => `Row ${at + 1} of them.`).join('\n\n')}\n`);

function homeWith(settings: string): string {
  const home = mkdtempSync(join(folder, 'home-'));
  mkdirSync(join(home, 'config/broadsheet'), {recursive: true});
  writeFileSync(join(home, 'config/broadsheet/config.yaml'), settings);
  return home;
}

test('keys, measure and mouse are as the reader has set them', async t => {
  const terminal = await start(t, [path], {home: homeWith('mouse: false\nkeys:\n  quit: x\n')});
  await terminal.until('Row 3 of');
  assert.doesNotMatch(terminal.written(), /\?1000h/);
  await terminal.press('q');
  await terminal.until('Row 3 of');
  await terminal.press('?');
  await terminal.press('space space space space');
  await terminal.until(rows => / x +quit/.test(rows.join('\n')));
  await terminal.press('esc x');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('broken settings are one sentence, and reading goes on', async t => {
  const terminal = await start(t, [path], {home: homeWith('measure: wide\nkeys: {quit: x}\n')});
  await terminal.until('“measure” is a number');
  await terminal.press('j x');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

const configure = (home: string) =>
  spawnSync(process.execPath, ['dist/cli.js', '--config'], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: join(home, 'config')},
  });

test('--config makes the file where there is none, and tells what is wrong in one that is there', () => {
  const home = mkdtempSync(join(folder, 'home-'));
  const made = configure(home);
  const file = join(home, 'config/broadsheet/config.yaml');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /config\.yaml is fine/);
  assert.ok(existsSync(file));
  const before = readFileSync(file, 'utf8');
  assert.equal(configure(home).status, 0);
  assert.equal(readFileSync(file, 'utf8'), before);
  const wrong = configure(homeWith('colors: {nothing: "#000000"}\n'));
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /there is no role “nothing”/);
});

test('what is no file of settings is told as that', () => {
  const home = homeWith('');
  const settings = join(home, 'config/broadsheet/config.yaml');
  for (const make of [
    () => writeFileSync(settings, '# '.repeat(40_000)),
    () => mkdirSync(settings),
    () => symlinkSync('/dev/zero', settings),
  ]) {
    rmSync(settings, {recursive: true, force: true});
    make();
    assert.match(
      configure(home).stderr,
      /config\.yaml cannot be read as settings: it is no file, or has more than 64 kB\.$/m,
    );
  }
});

test('--config opens the reader’s editor in a terminal', async t => {
  const home = mkdtempSync(join(folder, 'home-'));
  const editor = join(folder, 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\necho "theme: night" > "$2"\n', {mode: 0o755});
  const terminal = await start(t, ['--config'], {home, env: {EDITOR: `${editor} --wait`}});
  assert.equal((await terminal.exit()).code, 0);
  assert.equal(readFileSync(join(home, 'config/broadsheet/config.yaml'), 'utf8'), 'theme: night\n');
});

test('the editor is the one that the reader has named', () => {
  assert.deepEqual(editorOf({VISUAL: 'code --wait', EDITOR: 'vi'}, 'linux'), ['code', '--wait']);
  assert.deepEqual(editorOf({EDITOR: 'nano'}, 'linux'), ['nano']);
  assert.deepEqual(editorOf({}, 'linux'), ['vi']);
  assert.deepEqual(editorOf({VISUAL: ' '}, 'win32'), ['notepad.exe']);
});
