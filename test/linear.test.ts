import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {start} from './helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-linear-'));
after(() => rmSync(folder, {recursive: true}));
const path = join(folder, 'bridge.txt');
writeFileSync(
  path,
  'The bridge\n\n“The bearings are worn through,” said Jane Lee, the engineer.\n\nNobody crosses it.\n',
);

test('--linear takes no screen, draws over nothing, and tells what a key brought', async t => {
  const terminal = await start(t, ['--linear', path]);
  await terminal.until('? tells the keys.');
  await terminal.press(')');
  await terminal.until('Quotation 1 of 1. Jane Lee.');
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
  assert.doesNotMatch(terminal.written(), /\u001b/);
});
