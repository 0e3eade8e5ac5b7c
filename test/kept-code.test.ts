import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {keepCode, readCode} from '../source/kept-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-code-'));
after(() => rmSync(folder, {recursive: true}));

const runtime = process.env.BROADSHEET_NODE ?? process.execPath;
const code = Buffer.from('what V8 made of it');

const print = (cache: string, ...addresses: readonly string[]): string => {
  const {stdout, stderr, status} = spawnSync(runtime, ['dist/cli.js', '--print', '--width', '60', ...addresses], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, XDG_CACHE_HOME: cache},
    maxBuffer: 1e8,
  });
  assert.equal(status, 0, stderr);
  return stdout;
};

const keptIn = (cache: string): readonly string[] => {
  const names = readdirSync(join(cache, 'broadsheet', 'compiled')).filter(name => /^[\da-f]{16}-v/.test(name));
  assert.ok(names.length > 0);
  return names.map(name => join(cache, 'broadsheet', 'compiled', name));
};

test('compiled code is read as it was kept, for its owner alone', () => {
  const path = join(folder, 'new', 'kept');
  keepCode(path, {code, count: 3, starts: 1});
  assert.deepEqual(readCode(path), {code, count: 3, starts: 1});
  assert.equal(statSync(path).mode & 0o077, 0);
  assert.deepEqual(readdirSync(join(folder, 'new')), ['kept']);
});

test('code that is cut short, changed, or behind a link is not run', () => {
  const path = join(folder, 'spoilt');
  keepCode(path, {code: Buffer.alloc(5000, 7), count: 1, starts: 1});
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, 4000));
  assert.equal(readCode(path), undefined);
  writeFileSync(path, Buffer.concat([Buffer.alloc(4096), whole.subarray(4096)]));
  assert.equal(readCode(path), undefined);
  writeFileSync(path, whole);
  symlinkSync(path, join(folder, 'link'));
  assert.equal(readCode(join(folder, 'link')), undefined);
  assert.equal(readCode(join(folder, 'nothing')), undefined);
});

test('code that others may write to, or that is another’s, is not run', {skip: process.platform === 'win32'}, () => {
  const path = join(folder, 'shared');
  keepCode(path, {code, count: 3, starts: 1});
  for (const mode of [0o620, 0o602, 0o666]) {
    chmodSync(path, mode);
    assert.equal(readCode(path), undefined, mode.toString(8));
  }
  chmodSync(path, 0o600);
  assert.notEqual(readCode(path), undefined);
  if (process.getuid?.() !== 0) return;
  chownSync(path, 1000, 1000);
  assert.equal(readCode(path), undefined);
});

test('a pipe or a folder in the place of compiled code holds nobody up', {skip: process.platform === 'win32'}, () => {
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  mkdirSync(join(folder, 'a-folder'));
  assert.equal(readCode(join(folder, 'pipe')), undefined);
  assert.equal(readCode(join(folder, 'a-folder')), undefined);
});

test('where nothing can be kept, the program runs all the same', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  assert.match(print(file), /Tehran/);
});

test('a cache folder that is no whole path does not count: nothing is kept where the reader happens to be', () => {
  assert.match(print('a-relative-cache'), /Tehran/);
  assert.equal(existsSync('a-relative-cache'), false);
});

test('a start keeps what V8 compiled, the next two add to it, later ones use it, and a spoilt one is put right', () => {
  const cache = join(folder, 'cache');
  const first = print(cache);
  for (const start of [2, 3]) assert.equal(print(cache), first, `start ${start}`);
  const contents = (): readonly Buffer[] => keptIn(cache).map(path => readFileSync(path));
  const kept = contents();
  assert.equal(print(cache), first);
  assert.deepEqual(contents(), kept);
  for (const path of keptIn(cache)) writeFileSync(path, 'nonsense');
  assert.equal(print(cache), first);
  assert.ok(contents().every(({length}) => length > 1000));
});

test('what another build kept long ago goes, and nothing else does', () => {
  const cache = join(folder, 'old');
  const compiled = join(cache, 'broadsheet', 'compiled');
  mkdirSync(compiled, {recursive: true});
  const names = ['0123456789abcdef-v22.0.0-x64', 'fedcba9876543210-v22.0.0-x64', 'notes.txt'];
  for (const name of names) writeFileSync(join(compiled, name), '');
  const longAgo = new Date('2020-01-01');
  for (const name of names.slice(1)) utimesSync(join(compiled, name), longAgo, longAgo);
  print(cache);
  assert.deepEqual(
    names.filter(name => readdirSync(compiled).includes(name)),
    [names[0], 'notes.txt'],
  );
});

/** For a V8 that has just started: whether it takes what was kept of one of the files of the build. */
const taking = `
const {Script} = require('node:vm');
const {readFileSync} = require('node:fs');
const cachedData = readFileSync(process.argv[1]).subarray(0, -16);
const isTaken = name => {
  const filename = require('node:path').resolve('dist', name);
  return new Script(readFileSync(filename, 'latin1'), {filename, cachedData}).cachedDataRejected === false;
};
process.exit(['parts.js', 'texts.js', 'more.js', 'rest.js'].some(isTaken) ? 0 : 1);
`;

test('what V8 was told for a large text does not spoil the code that is kept for the next start', () => {
  const cache = join(folder, 'large');
  const large = join(folder, 'large.md');
  writeFileSync(large, 'The river rose in the night, and the old bridge was shut.\n\n'.repeat(20_000));
  print(cache, large);
  for (const kept of keptIn(cache)) assert.equal(spawnSync(runtime, ['-e', taking, kept]).status, 0, kept);
});
