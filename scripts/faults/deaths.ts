import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {Terminal} from '../../test/helpers/terminal.ts';
import {bridges, type Fault, type Ground} from './fault.ts';

/** A way to end: how it is brought about, and with which exit code. `mistake` is a module that is loaded before the reader. */
type Death = {
  readonly name: string;
  readonly code: number;
  readonly bring: (terminal: Terminal) => Promise<void>;
  readonly mistake?: string;
};

const signal = (name: NodeJS.Signals, code: number): Death => ({name, code, bring: terminal => terminal.signal(name)});

const thrown = (name: string, body: string): Death => ({
  name,
  code: 70,
  mistake: `process.on('SIGUSR2', () => { ${body} });`,
  bring: terminal => terminal.signal('SIGUSR2'),
});

const deaths: readonly Death[] = [
  signal('SIGTERM', 143),
  signal('SIGHUP', 129),
  signal('SIGINT', 130),
  signal('SIGQUIT', 131),
  {
    name: 'SIGTERM twice',
    code: 143,
    bring: async terminal => {
      await terminal.signal('SIGTERM');
      await terminal.signal('SIGTERM').catch(() => {});
    },
  },
  {
    name: 'SIGINT, then SIGTERM',
    code: 130,
    bring: async terminal => {
      await terminal.signal('SIGINT');
      // Signals that are sent at once come in any order.
      await wait(100);
      await terminal.signal('SIGTERM').catch(() => {});
    },
  },
  {name: 'Ctrl+C', code: 0, bring: terminal => terminal.press('ctrl+c')},
  thrown('an exception', `throw new Error('a mistake of ours')`),
  thrown('an exception in a timer', `setTimeout(() => { throw new Error('a mistake of ours'); }, 1)`),
  thrown('a rejection that nobody catches', `Promise.reject(new Error('a mistake of ours'))`),
  thrown('a rejection with a string', `Promise.reject('a mistake of ours')`),
  thrown('a thrown nothing', 'throw undefined'),
  thrown('an error with escape codes', String.raw`throw new Error('a \x1b]0;PWNED\x07 mistake\u202e')`),
  thrown(
    'an exception in a key handler',
    `process.stdin.prependListener('data', () => { throw new Error('a mistake of ours'); }); process.stdin.emit('data', Buffer.from('j'))`,
  ),
  thrown(
    'an exception while a frame is written',
    `const fs = require('node:fs'); const {writeSync} = fs; fs.writeSync = () => { fs.writeSync = writeSync; throw new Error('a mistake of ours'); }; process.stdout.emit('resize'); process.stdin.emit('data', Buffer.from('j'))`,
  ),
  thrown('process.exit by somebody', 'process.exit(70)'),
  thrown(
    'an exception while the size changes',
    `process.stdout.prependListener('resize', () => { throw new Error('a mistake of ours'); }); process.stdout.emit('resize')`,
  ),
  {
    ...thrown('no more input', `process.stdin.destroy()`),
    code: 129,
  },
];

/** What the reader is doing when it dies: the keys that bring it there, and what it was started with. */
const moments: readonly (readonly [string, string, ...(readonly string[])])[] = [
  ['reading', ''],
  ['in the middle', 'space space'],
  ['with help open', '?'],
  ['with a panel open', 't'],
  ['typing a search', '/ b r i'],
  ['after a jump', '/ 3 0 enter n'],
  ['read line by line', 'space space', '--linear'],
];

function placeKept(home: string): boolean {
  const folder = join(home, 'state', 'broadsheet');
  try {
    return readdirSync(folder).some(
      name => /^[0-9a-f]{32}\.json$/.test(name) && JSON.parse(readFileSync(join(folder, name), 'utf8')).place > 0,
    );
  } catch {
    return false;
  }
}

async function die(
  {folder, start}: Ground,
  {bring, code, mistake}: Death,
  keys: string,
  args: readonly string[],
): Promise<readonly string[]> {
  const path = join(folder, 'bridges.txt');
  writeFileSync(path, bridges(80));
  if (mistake) writeFileSync(join(folder, 'mistake.cjs'), mistake);
  const terminal = await start([...args, path], {
    env: {BROADSHEET_STRICT: '1', ...(mistake && {NODE_OPTIONS: `--require=${join(folder, 'mistake.cjs')}`})},
  });
  await terminal.until('Paragraph 3');
  if (keys !== '') await terminal.press(keys);
  await bring(terminal);
  const end = await terminal.exit();
  const text = terminal.screen().join('\n');
  return [
    ...(end.code === code ? [] : [`exit code ${end.code} and not ${code}: ${text.trim().slice(0, 200)}`]),
    ...end.leftovers,
    ...(keys.startsWith('space') && !placeKept(terminal.home) ? ['the place is lost'] : []),
  ];
}

/** Every way to end at every moment. */
export const dying: readonly Fault[] = deaths.flatMap(death =>
  moments.map(([moment, keys, ...args]) => ({
    name: `${death.name}, ${moment}`,
    run: ground => die(ground, death, keys, args),
  })),
);

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** The terminal itself goes away, as when a window is closed: nobody is left to read, but the place is. */
export const closed: Fault = {
  name: 'the terminal is closed',
  run: async ({folder, after}) => {
    const path = join(folder, 'bridges.txt');
    writeFileSync(path, bridges(80));
    const command = `stty cols 80 rows 24; echo $$ > ${folder}/pid; exec ${process.execPath} ${process.env.BROADSHEET_CLI ?? resolve('dist/cli.js')} ${path}`;
    const window = spawn('script', ['-qfc', command, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {PATH: process.env.PATH, TERM: 'xterm-256color', XDG_STATE_HOME: join(folder, 'state'), HOME: folder},
    });
    after(() => window.kill('SIGKILL'));
    let shown = '';
    window.stdout.on('data', (bytes: Buffer) => {
      shown += bytes;
    });
    if (!(await comes(() => shown.includes('Paragraph 3')))) return ['no screen came'];
    const before = shown.length;
    window.stdin.write('  ');
    if (!(await comes(() => shown.length > before + 200))) return ['the keys were not answered'];
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    window.kill('SIGKILL');
    const isGone = await comes(() => !alive(pid));
    if (!isGone) process.kill(pid, 'SIGKILL');
    return [...(isGone ? [] : ['it lives on without a terminal']), ...(placeKept(folder) ? [] : ['the place is lost'])];
  },
};

async function comes(isThere: () => boolean): Promise<boolean> {
  const limit = performance.now() + 20_000;
  while (!isThere() && performance.now() < limit) await wait(10);
  return isThere();
}
