import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {entriesIn} from '../../scripts/hostile/entries.ts';
import {printedProblems} from '../../scripts/hostile/printed.ts';
import {readProblems} from '../../scripts/hostile/read.ts';
import {problemsIn} from '../../scripts/hostile/strict.ts';
import {generate} from './generate.ts';

// A few of every class; `npm run hostile` takes them all.
const few = new Set([
  ...['c0-1b', 'c0-mixed', 'c1-raw-9b', 'csi-mode-1049h', 'osc-0-none', 'osc8-in-href-1', 'bidi-name', 'bidi-persian'],
  ...[
    'invisible-smuggled',
    'marks-500',
    'marks-hindi',
    'bytes-pairs',
    'bytes-png',
    'layout-tabs',
    'html-entities',
    'md-code',
  ],
]);
const shown = new Set(['c0-mixed', 'osc-0-none', 'marks-hindi', 'html-entities']);

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hostile-'));
after(() => rmSync(folder, {recursive: true, force: true}));
generate(folder, ({id}) => few.has(id));
const entries = entriesIn(folder);

for (const entry of entries) {
  test(`${entry.id}: nothing of it reaches a pipe but its words`, async () => {
    assert.deepEqual(await printedProblems(entry, folder, ['links']), []);
  });
}

for (const entry of entries.filter(({id}) => shown.has(id))) {
  test(`${entry.id}: it is read from top to end in a terminal that stays as it was`, async () => {
    assert.deepEqual(await readProblems(entry), []);
  });
}

test('the strict parser sees what a terminal could obey', () => {
  const others = [
    '\x1b]0;x\x07',
    '\x1b]52;c;eA==\x1b\\',
    '\x1b[6n',
    '\x1b[?1000h',
    '\x1b[5m',
    '\x1bc',
    '\x07',
    '\x9b',
    '\u202e',
    '\u{e0041}',
  ];
  for (const bytes of others)
    assert.notDeepEqual(problemsIn(`words ${bytes} words`, 'reader'), [], JSON.stringify(bytes));
  assert.deepEqual(problemsIn('\x1b[?1049h\x1b[2J\x1b[1;1H\x1b[1;38;2;1;2;3mwords\x1b[m\x1b[K', 'reader'), []);
  assert.notDeepEqual(problemsIn('\x1b[2J', 'print'), []);
  assert.notDeepEqual(problemsIn('\x1b[1m', 'plain'), []);
});
