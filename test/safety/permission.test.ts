import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after} from 'node:test';
import {nodesAtHand} from '../../scripts/node-matrix/install.ts';
import {start, type Terminal} from '../helpers/terminal.ts';

const hasPermissions = (node: string): boolean => spawnSync(node, ['--permission', '--version']).status === 0;

// The Node that is asked for, the one at hand, or one that `npm run matrix` has installed: the first that knows permissions.
const asked = process.env.BROADSHEET_NODE;
const node = (asked ? [asked] : [process.execPath, ...nodesAtHand(['26', '24', '22'])]).find(hasPermissions);
const skip = node === undefined && 'no Node with --permission is at hand';

const home = mkdtempSync(join(tmpdir(), 'broadsheet-permission-'));
after(() => rmSync(home, {recursive: true, force: true}));
const state = join(home, 'state', 'broadsheet');
mkdirSync(state, {recursive: true});

const paragraph = (at: number): string =>
  `Paragraph ${at + 1} tells of bridge number ${at + 1}. “It is closed,” said Mayor Ada Lee.`;
const textOf = (count: number): string =>
  `The bridges\n\n${Array.from({length: count}, (_, at) => paragraph(at)).join('\n\n')}\n`;
const short = join(home, 'short.md');
const long = join(home, 'long.txt');
const secret = join(home, 'secret.txt');
writeFileSync(short, `# The bridges\n\nSee [the plan](https://plan.example/).\n\n${textOf(60).slice(13)}`);
writeFileSync(long, textOf(4000));
writeFileSync(secret, textOf(3));

const dist = resolve('dist');
/** Node, allowed to read the program and one article, and to keep its state: nothing else in the world. */
const program = (article: string): readonly string[] => [
  node ?? '',
  '--permission',
  ...[dist, article, `${state}/`].map(path => `--allow-fs-read=${path}`),
  `--allow-fs-write=${state}/`,
  join(dist, 'cli.js'),
];

const run = (...args: readonly string[]) => {
  const [command = '', ...before] = program(short);
  const {status, stdout, stderr} = spawnSync(command, [...before, ...args], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: home, XDG_STATE_HOME: join(home, 'state')},
  });
  return {code: status, out: stdout, err: stderr};
};

const firstOf = (rows: readonly string[]): string => /Paragraph \d+/.exec(rows.join('\n'))?.[0] ?? '';

const leave = async (terminal: Terminal): Promise<void> => {
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
};

test('an article is printed, told as JSON and listed by a Node that may read it and nothing else', {skip}, () => {
  const printed = run('--print', short);
  assert.deepEqual([printed.code, printed.err], [0, '']);
  assert.match(printed.out, /Paragraph 60 tells/);
  assert.equal(JSON.parse(run('--json', short).out).quotes.length, 60);
  assert.match(run('--list', 'quotes', short).out, /speech\tAda Lee/);
});

test('what such a Node may not read is one sentence', {skip}, () => {
  for (const address of [secret, '/etc/passwd', 'guide', home]) {
    const {code, out, err} = run('--print', address);
    assert.deepEqual([code, out], [1, ''], address);
    assert.match(err, /^“[^\n]*” may not be read: permission denied\.\n$/);
  }
});

test('such a Node shows the reader, keeps the place, and finds it again', {skip}, async t => {
  const first = await start(t, [short], {program: program(short), home});
  await first.until('Paragraph 3');
  await first.press('space space');
  await first.until(rows => firstOf(rows) !== 'Paragraph 1');
  const place = firstOf(first.screen());
  await leave(first);
  const [name = ''] = readdirSync(state);
  assert.ok(JSON.parse(readFileSync(join(state, name), 'utf8')).place > 0);
  const second = await start(t, [short], {program: program(short), home});
  await second.until(rows => firstOf(rows) === place);
  await leave(second);
});

test('copying and opening in the browser, which such a Node may not do, are no crash', {skip}, async t => {
  const terminal = await start(t, [short], {program: program(short), home, env: {DISPLAY: ':0'}});
  await terminal.until('Paragraph');
  await terminal.press('g ) y');
  await terminal.until(() => terminal.written().includes('\u001b]52;c;'));
  await terminal.press('tab o j');
  await leave(terminal);
});

test('such a Node, which may start no thread, finds everything in a long text as well, and answers meanwhile', {
  skip,
}, async t => {
  const terminal = await start(t, [long], {program: program(long), home});
  await terminal.until('Paragraph 3');
  await terminal.press('space');
  await terminal.until(rows => firstOf(rows) !== 'Paragraph 1');
  await terminal.until('Ada Lee');
  await terminal.press('s');
  await terminal.until(rows => /Ada Lee.* [48]0{3}\b/.test(rows.join(' ')));
  await terminal.press('esc');
  await leave(terminal);
});
