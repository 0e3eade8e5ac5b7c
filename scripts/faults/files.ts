import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {run} from '../hostile/printed.ts';
import {problemsIn} from '../hostile/strict.ts';
import type {Fault, Ground} from './fault.ts';

/** A file of an odd kind: made in a folder, and what must come of it: a `page`, or a `sentence` and exit code 1. */
type Odd = {
  readonly name: string;
  readonly make: (ground: Ground) => string;
  readonly ends: 'page' | 'sentence';
};

const words = 'The river rose in the night.\n';

const named = (name: string): Odd => ({
  name: `a file called ${JSON.stringify(name)}`,
  make: ({folder}) => {
    const path = join(folder, name);
    writeFileSync(path, words);
    return path;
  },
  ends: 'page',
});

const odds: readonly Odd[] = [
  {name: 'a folder', make: ({folder}) => folder, ends: 'sentence'},
  {
    name: 'a pipe without a writer',
    make: ({folder}) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      return join(folder, 'pipe');
    },
    ends: 'sentence',
  },
  {
    name: 'a socket',
    make: ({folder, after}) => {
      const server = createServer().listen(join(folder, 'socket'));
      after(() => server.close());
      return join(folder, 'socket');
    },
    ends: 'sentence',
  },
  ...['/dev/zero', '/dev/null', '/dev/tty', '/dev/full', '/dev/random', '/proc/self/mem', '/nowhere/at/all'].map(
    (path): Odd => ({name: path, make: () => path, ends: 'sentence'}),
  ),
  {name: '/proc/self/status, whose size is 0', make: () => '/proc/self/status', ends: 'page'},
  {
    name: 'a link in a ring',
    make: ({folder}) => {
      symlinkSync(join(folder, 'two'), join(folder, 'one'));
      symlinkSync(join(folder, 'one'), join(folder, 'two'));
      return join(folder, 'one');
    },
    ends: 'sentence',
  },
  {
    name: 'a link to nothing',
    make: ({folder}) => {
      symlinkSync('/nowhere', join(folder, 'link'));
      return join(folder, 'link');
    },
    ends: 'sentence',
  },
  {
    name: 'a file of 1 GB',
    make: ({folder}) => {
      writeFileSync(join(folder, 'large.txt'), words);
      truncateSync(join(folder, 'large.txt'), 1 << 30);
      return join(folder, 'large.txt');
    },
    ends: 'sentence',
  },
  {
    name: 'an empty file',
    make: ({folder}) => {
      writeFileSync(join(folder, 'empty.txt'), '');
      return join(folder, 'empty.txt');
    },
    ends: 'sentence',
  },
  {
    name: 'a name of 4,000 letters',
    make: () => `/tmp/${'x'.repeat(4000)}`,
    ends: 'sentence',
  },
  ...[
    '--help',
    '-',
    '\x1b]0;PWNED\x07.txt',
    'two\nlines.txt',
    'invoice\u202egnp.txt',
    'tab\t.txt',
    'e\u0301.txt',
    ' ',
    '*',
    '"; rm -rf $HOME;".txt',
  ].map(named),
];

const unreadable: Odd = {
  name: 'a file that may not be read',
  make: ({folder}) => {
    writeFileSync(join(folder, 'secret.txt'), words);
    chmodSync(join(folder, 'secret.txt'), 0);
    return join(folder, 'secret.txt');
  },
  ends: 'sentence',
};

const mostTime = 15_000;
const mostMemory = 300;

async function printed(path: string, {ends}: Odd, home: string): Promise<readonly string[]> {
  const {code, out, err, time, memory} = await run(['--print', '--', path], {home, limit: 2 * mostTime});
  const problems = [...problemsIn(out, 'plain'), ...problemsIn(err, 'plain')];
  if (code !== (ends === 'page' ? 0 : 1)) problems.push(`exit code ${code} ${err.slice(0, 200)}`);
  if (ends === 'sentence' && !/^[^\n]+\.\n$/.test(err))
    problems.push(`no sentence: ${JSON.stringify(err.slice(0, 200))}`);
  if (time > mostTime) problems.push(`${Math.round(time)} ms`);
  if (memory > mostMemory) problems.push(`${Math.round(memory)} MB`);
  return problems.map(problem => `--print: ${problem}`);
}

async function shown(path: string, {ends}: Odd, ground: Ground): Promise<readonly string[]> {
  const terminal = await ground.start(['--', path], {columns: 80, rows: 24, env: {BROADSHEET_STRICT: '1'}});
  const problems: string[] = [];
  if (ends === 'page') {
    await terminal.until(rows => (rows.at(-1) ?? '').trim() !== '');
    await terminal.press('space q');
  }
  const {code, leftovers} = await terminal.exit();
  if (code !== (ends === 'page' ? 0 : 1))
    problems.push(`exit code ${code}: ${terminal.screen().join(' ').trim().slice(0, 300)}`);
  return [...problems, ...leftovers, ...problemsIn(terminal.written(), 'reader')].map(problem => `reader: ${problem}`);
}

/** Every odd file, printed and read. */
export const files: readonly Fault[] = [...odds, ...(process.getuid?.() === 0 ? [] : [unreadable])].map(odd => ({
  name: `file: ${odd.name}`,
  run: async ground => {
    const path = odd.make(ground);
    // A dash alone is standard input.
    if (path === '-') return [];
    return [...(await printed(path, odd, ground.folder)), ...(await shown(path, odd, ground))];
  },
}));

/** Files that change while they are open in the reader. */
export const moving: readonly Fault[] = (['gone', 'cut short', 'replaced'] as const).map(how => ({
  name: `file: it is ${how} while it is read`,
  run: async ({folder, start}) => {
    const path = join(folder, 'moving.txt');
    writeFileSync(path, `${words}\n`.repeat(20_000));
    const terminal = await start([path]);
    await terminal.until('The river rose');
    if (how === 'gone') execFileSync('rm', [path]);
    else if (how === 'cut short') truncateSync(path, 10);
    else {
      execFileSync('rm', [path]);
      mkdirSync(path);
      openSync(path, 'r');
    }
    await terminal.press('space G g r q');
    const {code, leftovers} = await terminal.exit();
    return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers];
  },
}));
