import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after} from 'node:test';
import {start} from './helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-first-screen-'));
after(() => rmSync(folder, {recursive: true}));

const article = join(folder, 'ferry.txt');
const paragraphs = Array.from({length: 40}, (_, at) => `Ferry ${at + 1} leaves from the quay behind the market hall.`);
writeFileSync(article, `The ferries\n\n${paragraphs.join('\n\n')}\n`);

const node = process.env.BROADSHEET_NODE ?? process.execPath;
const cli = resolve('dist/cli.js');

// Tells what Node has loaded by the time at which the first frame is written.
const spy = join(folder, 'spy.cjs');
const seen = join(folder, 'seen.json');
writeFileSync(
  spy,
  `const fs = require('node:fs');
  const {writeSync, writeFileSync} = fs;
  fs.writeSync = (descriptor, bytes, ...more) => {
    if (String(bytes).includes('\\x1b[2J')) {
      fs.writeSync = writeSync;
      writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.moduleLoadList));
    }
    return writeSync(descriptor, bytes, ...more);
  };`,
);

test('the first screen stands before anything of streams, of the net or of cryptography is loaded', {
  skip: process.platform === 'win32',
}, async t => {
  const terminal = await start(t, [article], {program: [node, '--require', spy, cli]});
  await terminal.until('Ferry 3');
  await terminal.press('q');
  await terminal.exit();
  const loaded: readonly string[] = JSON.parse(readFileSync(seen, 'utf8'));
  assert.deepEqual(
    loaded.filter(name =>
      /^NativeModule (?:stream|net|tty|crypto|perf_hooks|child_process|internal\/deps\/.*)$/.test(name),
    ),
    [],
  );
});

test('a Node that warns of calls that may go one day warns of none of ours, and the keys are given back', async t => {
  const terminal = await start(t, [article], {program: [node, '--pending-deprecation', cli]});
  await terminal.until('Ferry 3');
  await terminal.press('space q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
  assert.doesNotMatch(terminal.written(), /Deprecat/);
});

test('a window that gets another size while the reader starts is filled', async t => {
  const terminal = await start(t, [article], {columns: 100, rows: 30});
  terminal.resizeNow(50, 40);
  await terminal.until(rows => rows.length === 40 && /Ferry 8\b/.test(rows.join('\n')));
  assert.ok(terminal.screen().every(row => row.length <= 50));
});
