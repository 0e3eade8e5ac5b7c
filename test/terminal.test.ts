import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after} from 'node:test';
import {start} from './helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-reader-'));
after(() => rmSync(folder, {recursive: true}));

const paragraphs = Array.from(
  {length: 60},
  (_, at) => `Paragraph ${at + 1} tells of bridge number ${at + 1} and no other.`,
);
const text = `The bridges\n\n${paragraphs.join('\n\n')}\n`;
const path = join(folder, 'bridges.txt');
writeFileSync(path, text);

// Throws where nobody catches, in the midst of reading.
const mistake = join(folder, 'mistake.cjs');
writeFileSync(mistake, `process.on('SIGUSR2', () => { throw new Error('a mistake of ours'); });`);

const firstOf = (rows: readonly string[]): string => /Paragraph \d+/.exec(rows.join('\n'))?.[0] ?? '';

test('the reader starts, moves, and quits with 0 and everything put back', async t => {
  const terminal = await start(t, [path]);
  await terminal.until('Paragraph 3');
  await terminal.press('space');
  await terminal.until(rows => !rows.join('\n').includes('Paragraph 1 '));
  await terminal.press('g');
  await terminal.until('Paragraph 1 ');
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('keys that come in one bunch, and those pressed before the first screen, all count', async t => {
  const one = await start(t, [path]);
  one.type('jjjjj');
  await one.until(rows => firstOf(rows) === 'Paragraph 3');
  one.type('jjjjkkjjjj');
  await one.until(rows => firstOf(rows) === 'Paragraph 6');
});

test('what comes after a key that leaves is not drawn on the shell’s screen', async t => {
  const terminal = await start(t, [path]);
  await terminal.until('Paragraph 3');
  terminal.type('jjqjj');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
  assert.equal(firstOf(terminal.screen()), '');
});

test('a resize keeps the reader’s place', async t => {
  const terminal = await start(t, [path], {columns: 100, rows: 30});
  await terminal.until('Paragraph 3');
  await terminal.press('space space');
  await terminal.until(rows => firstOf(rows) !== 'Paragraph 1');
  const place = firstOf(terminal.screen());
  await terminal.resize(60, 20);
  await terminal.until(rows => firstOf(rows) === place);
  assert.ok(terminal.screen().every(row => row.length <= 60));
  await terminal.resize(160, 50);
  await terminal.until(rows => firstOf(rows) === place);
});

test('help is drawn and put away', async t => {
  const terminal = await start(t, [path]);
  await terminal.until('Paragraph 3');
  await terminal.press('?');
  await terminal.until('down a line');
  await terminal.press('esc');
  await terminal.until('Paragraph 3');
});

for (const [name, code] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
] as const)
  test(`the terminal is put back after ${name}`, async t => {
    const terminal = await start(t, [path]);
    await terminal.until('Paragraph 3');
    await terminal.signal(name);
    const end = await terminal.exit();
    assert.equal(end.code, code);
    assert.deepEqual(end.leftovers, []);
  });

test('after a mistake of ours the terminal is put back, the stack is shown, and the exit code is 70', async t => {
  const terminal = await start(t, [path], {env: {NODE_OPTIONS: `--require=${mistake}`}});
  await terminal.until('Paragraph 3');
  await terminal.signal('SIGUSR2');
  const end = await terminal.exit();
  assert.deepEqual({code: end.code, leftovers: end.leftovers}, {code: 70, leftovers: []});
  assert.match(terminal.screen().join('\n'), /a mistake of ours/);
});

test('Ctrl+Z leaves for the shell, and fg comes back whole', async t => {
  const terminal = await start(t, [], {program: ['bash', '--norc', '--noprofile', '-i'], env: {PS1: 'shell> '}});
  await terminal.until('shell>');
  const node = process.env.BROADSHEET_NODE ?? process.execPath;
  terminal.type(`'${node}' '${resolve('dist/cli.js')}' '${path}'\r`);
  await terminal.until('Paragraph 3');
  // What is found in the text may still change the bars.
  await terminal.quiet(300);
  const before = terminal.screen();
  await terminal.press('ctrl+z');
  await terminal.until('Stopped');
  terminal.type('fg\r');
  await terminal.until(rows => rows.join('\n') === before.join('\n'));
  await terminal.press('j q');
  await terminal.until(rows => rows.join('\n').trimEnd().endsWith('shell>'));
  terminal.type('exit\r');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('words come through a pipe, and keys from the terminal itself', async t => {
  const terminal = await start(t, [], {input: text});
  await terminal.until('Paragraph 3');
  await terminal.press('j j j');
  await terminal.until(rows => firstOf(rows) === 'Paragraph 2');
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('the place is kept from one reading to the next', async t => {
  const home = mkdtempSync(join(folder, 'home-'));
  const first = await start(t, [path], {home});
  await first.until('Paragraph 3');
  await first.press('space j q');
  await first.exit();
  const second = await start(t, [path], {home});
  await second.until(rows => firstOf(rows) !== '');
  assert.notEqual(firstOf(second.screen()), 'Paragraph 1');
});

test('a large file opens at its front, is there to its end, and is found where it was left', async t => {
  const large = join(folder, 'large.txt');
  const home = mkdtempSync(join(folder, 'home-'));
  const all = Array.from({length: 40_000}, (_, at) => `Paragraph ${at + 1} tells of bridge number ${at + 1}.`);
  writeFileSync(large, `The bridges\n\n${all.join('\n\n')}\n`);
  const first = await start(t, [large], {home});
  await first.until('Paragraph 3');
  await first.press('G');
  await first.until('Paragraph 40000');
  await first.press('b q');
  await first.exit();
  const second = await start(t, [large], {home});
  await second.until(rows => /Paragraph \d{5}/.test(rows.join('\n')));
});

test('what cannot be opened is one sentence, and the screen is not taken', async t => {
  const terminal = await start(t, [join(folder, 'nowhere.md')]);
  const end = await terminal.exit();
  assert.deepEqual(end, {code: 1, leftovers: []});
  assert.match(terminal.screen().join(' '), /nowhere\.md/);
  assert.equal(terminal.written().includes('\u001B[?1049h'), false);
});

test('a terminal that cannot move its cursor gets the words printed', async t => {
  const terminal = await start(t, [path], {env: {TERM: 'dumb', COLORTERM: undefined}});
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
  assert.equal(terminal.written().includes('\u001B'), false);
});
