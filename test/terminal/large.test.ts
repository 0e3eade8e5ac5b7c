import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {drawsLarge} from '../../source/terminal/large.ts';
import {start} from '../helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-large-'));
after(() => rmSync(folder, {recursive: true}));
const path = join(folder, 'ferry.md');
writeFileSync(path, `# The ferry came late\n\n${'It was the tide.\n\n'.repeat(60)}`);
const xterm = {TERM: 'xterm-256color', XTERM_VERSION: 'XTerm(379)'};

test('large letters are for terminals that are known to have them', () => {
  assert.ok(drawsLarge(xterm));
  assert.ok(drawsLarge({TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}));
  for (const env of [
    {},
    {TERM: 'xterm-256color'},
    {TERM: 'linux'},
    {TERM: 'xterm-256color', XTERM_VERSION: 'XTerm(340)'},
    {TERM: 'xterm-256color', XTERM_VERSION: 'XTerm()'},
    {TERM: 'xterm-256color', TERM_PROGRAM: 'vscode'},
  ])
    assert.ok(!drawsLarge(env), JSON.stringify(env));
});

test('what another terminal, or a program between, has taken over from xterm is not believed', () => {
  for (const [name, value] of [
    ['TMUX', '/tmp/tmux-0/default,1,0'],
    ['STY', '1.pts-0'],
    ['TERM', 'screen-256color'],
    ['TERM', 'tmux-256color'],
    ['TERM', 'alacritty'],
    ['TERM_PROGRAM', 'vscode'],
    ['VTE_VERSION', '7200'],
    ['NVIM', '/run/nvim.1'],
  ] as const)
    assert.ok(!drawsLarge({...xterm, [name]: value}), name);
});

const upper = '\x1b#3';

test('the first screen of a terminal that has large letters has them, drawn once', async t => {
  const terminal = await start(t, [path], {env: {...xterm, BROADSHEET_STRICT: '1'}});
  await terminal.until('It was the tide.');
  await terminal.quiet();
  assert.equal(terminal.written().split(upper).length, 2);
  assert.ok(terminal.written().split('\x1b[?2026l')[0]?.includes(upper));
  await terminal.press('j ? esc k w esc');
  await terminal.resize(70, 20);
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
  const last = terminal.written().split('\x1b[?2026l').at(-2) ?? '';
  assert.equal(last.split('\x1b#5').length, 21);
});

test('elsewhere, and where the settings say so, the title is bold', async t => {
  const home = mkdtempSync(join(folder, 'home-'));
  mkdirSync(join(home, 'config/broadsheet'), {recursive: true});
  writeFileSync(join(home, 'config/broadsheet/config.yaml'), 'headlines: bold\n');
  for (const setting of [{}, {env: xterm, home}]) {
    const terminal = await start(t, [path], setting);
    await terminal.until('It was the tide.');
    await terminal.press('j k q');
    assert.equal((await terminal.exit()).code, 0);
    assert.ok(!terminal.written().includes('\x1b#'));
  }
});
