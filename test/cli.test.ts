import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {usage} from '../source/usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-cli-'));
after(() => rmSync(folder, {recursive: true}));

const runtime = process.env.BROADSHEET_NODE ?? process.execPath;
const node = ['dist/cli.js'];
type Run = {readonly code: number | null; readonly out: string; readonly err: string};

const broadsheet = (args: readonly string[], input?: string, env: Readonly<Record<string, string>> = {}): Run => {
  const run = spawnSync(runtime, [...node, ...args], {
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '', FORCE_COLOR: undefined, ...env},
    ...(input === undefined ? {stdio: ['ignore', 'pipe', 'pipe']} : {input}),
  });
  return {code: run.status, out: run.stdout, err: run.stderr};
};

const rain = join(folder, 'rain.txt');
writeFileSync(rain, 'Rain is coming\n\nIt will rain, the office said.\n');

test('help goes to standard output, as the usage says it', () => {
  assert.deepEqual(broadsheet(['--help']), {code: 0, out: usage, err: ''});
  assert.deepEqual(broadsheet(['-h']), {code: 0, out: usage, err: ''});
});

test('the version is the package’s', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(broadsheet(['-v']), {code: 0, out: `${version}\n`, err: ''});
});

test('wrong usage is one sentence and exit code 2', () => {
  const slips: readonly (readonly string[])[] = [
    ['--widht', '40'],
    ['-x'],
    ['--width', 'wide'],
    ['--width', '0'],
    ['--width', '40', '--width', '50'],
    ['--list', 'verbs', rain],
    ['--list'],
    ['--theme', 'pink'],
    ['--type', 'doc', rain],
  ];
  for (const args of slips) {
    const {code, out, err} = broadsheet(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^[^\n]+\.\n$/);
  }
});

test('an article is printed without escape codes', () => {
  const {code, out, err} = broadsheet([rain]);
  assert.equal(code, 0);
  assert.match(out, /Rain is coming[\s\S]*It will rain, the office said\./);
  assert.doesNotMatch(out, /\u001b/);
  assert.equal(err, '');
});

test('piped words are read with a dash, and without', () => {
  assert.match(broadsheet(['-'], 'Piped words.\n').out, /Piped words\./);
  assert.match(broadsheet([], 'Piped words.\n').out, /Piped words\./);
  assert.deepEqual(broadsheet(['-'], ''), {code: 1, out: '', err: 'Standard input is empty.\n'});
});

test('alone and without a terminal, the first article of the shelf is printed', () => {
  const [name] = broadsheet(['--shelf']).out.split('\t');
  assert.equal(broadsheet([]).out, broadsheet([name ?? '']).out);
});

test('an address that fails does not stop the others', () => {
  const {code, out, err} = broadsheet(['nothing.md', rain]);
  assert.equal(code, 1);
  assert.match(out, /It will rain/);
  assert.match(err, /^[^\n]*nothing\.md[^\n]*\.\n$/);
});

test('a file whose name begins with a dash is opened after two dashes', () => {
  const {code, err} = broadsheet(['--', '--help']);
  assert.equal(code, 1);
  assert.match(err, /“--help” is not here/);
});

test('a reader who has seen enough closes the pipe, and that is no error', async () => {
  const long = join(folder, 'long.txt');
  writeFileSync(long, 'Many words follow each other here. '.repeat(20_000));
  const seen = async () => {
    const child = spawn(runtime, [...node, long], {stdio: ['ignore', 'pipe', 'pipe']});
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(resolve => child.once('close', resolve));
    return {code, err};
  };
  // What the system says of it depends on how much had been written: one in twenty is told of a connection that was reset.
  const all = await Promise.all(Array.from({length: 12}, seen));
  for (const one of all) assert.deepEqual(one, {code: 0, err: ''});
});

test('an output that cannot be written is said', {skip: process.platform !== 'linux'}, () => {
  const run = spawnSync('sh', ['-c', `"$0" dist/cli.js "$1" > /dev/full`, runtime, rain], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 1);
  assert.equal(run.stderr, 'The output cannot be written (ENOSPC).\n');
});
