import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {start} from './helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-mouse-'));
after(() => rmSync(folder, {recursive: true}));
const path = join(folder, 'rows.txt');
writeFileSync(path, `Rows\n\n${Array.from({length: 90}, (_, at) => `Row ${at + 1} of them.`).join('\n\n')}\n`);

test('the wheel scrolls in a real terminal, and the mouse is given back', async t => {
  const terminal = await start(t, [path]);
  await terminal.until('Row 3 of');
  assert.match(terminal.written(), /\u001b\[\?1000h\u001b\[\?1006h/);
  terminal.type('\u001b[<65;10;10M'.repeat(4));
  await terminal.until(rows => !rows.join('\n').includes('Row 3 of'));
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('M turns the mouse off while reading', async t => {
  const terminal = await start(t, [path]);
  await terminal.until('Row 3 of');
  await terminal.press('M');
  await terminal.until('it selects');
  assert.match(terminal.written(), /\u001b\[\?1000l/);
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});
