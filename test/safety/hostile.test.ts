import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {entriesIn} from '../../scripts/hostile/entries.ts';
import {run} from '../../scripts/hostile/printed.ts';
import {fewModes, readProblems} from '../../scripts/hostile/read.ts';
import {problemsIn, type Way} from '../../scripts/hostile/strict.ts';
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
const shown = new Set(['c0-mixed', 'marks-hindi']);

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hostile-'));
after(() => rmSync(folder, {recursive: true, force: true}));
generate(folder, ({id}) => few.has(id));
const entries = entriesIn(folder);

test('nothing of hostile texts reaches a pipe but their words', async () => {
  const paths = entries.map(({path}) => path);
  const ways: readonly (readonly [Way, readonly string[]])[] = [
    ['plain', ['--print', '--width', '40']],
    ['print', ['--print', '--color']],
    ['plain', ['--json']],
    ['list', ['--list', 'links']],
  ];
  for (const [way, args] of ways) {
    const {code, out, err} = await run([...args, ...paths], {home: folder});
    assert.deepEqual(problemsIn(out, way), [], args.join(' '));
    assert.equal(code, 1);
    assert.match(err, /^(?:[^\n]*bytes-(?:png|pairs)[^\n]*is not text[^\n]*\.\n){2}$/);
    if (way === 'list') continue;
    const words = out.replace(/\s+/g, '');
    for (const sentinel of entries.flatMap(({sentinels}) => sentinels))
      assert.ok(words.includes(sentinel), `${sentinel} is lost with ${args.join(' ')}`);
  }
});

for (const entry of entries.filter(({id}) => shown.has(id))) {
  test(`${entry.id}: it is read from top to end in a terminal that stays as it was`, async () => {
    assert.deepEqual(await readProblems(entry, fewModes.slice(1)), []);
  });
}

test('the strict parser sees what a terminal could obey', () => {
  const others = [
    '\x1b]0;x\x07',
    '\x1b]52;c;eA==\x1b\\',
    '\x1b[6n',
    '\x1b[?1003h',
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
