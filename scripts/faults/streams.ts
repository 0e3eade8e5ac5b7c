import {spawn} from 'node:child_process';
import {closeSync, openSync, readFileSync, writeFileSync, writeSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {Terminal} from '../../test/helpers/terminal.ts';
import {problemsIn} from '../hostile/strict.ts';
import {bridges, bridgesIn, type Fault, type Ground, tellFigures} from './fault.ts';

const program = (): readonly string[] => [process.execPath, process.env.BROADSHEET_CLI ?? resolve('dist/cli.js')];
const env = {BROADSHEET_STRICT: '1'};
const mostMemory = 300;

/** The most memory that a program has taken so far, in megabytes. */
const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function ended(terminal: Terminal, code: number): Promise<readonly string[]> {
  const end = await terminal.exit();
  return [
    ...(end.code === code ? [] : [`exit code ${end.code}: ${terminal.screen().join(' ').trim().slice(0, 200)}`]),
    ...end.leftovers,
    ...problemsIn(terminal.written().replace(/^(?:\r\x1b\[K)/, ''), 'reader'),
  ];
}

/** Through a shell, which does with the program's streams what people do. */
const inShell = (ground: Ground, script: string, path: string): Promise<Terminal> =>
  ground.start([path], {columns: 80, rows: 24, env, program: ['bash', '-c', script, 'bash', ...program()]});

const shelled = (name: string, script: string, keys: string, wanted = 'Paragraph 3', code = 0): Fault => ({
  name: `streams: ${name}`,
  run: async ground => {
    const terminal = await inShell(ground, script, bridgesIn(ground));
    await terminal.until(wanted);
    if (keys !== '') await terminal.press(keys);
    return ended(terminal, code);
  },
});

/** An input or a page that begins and never ends: whoever waits for it can still leave, by each of the keys for it. */
const endless = (name: string, key: string, code: number, script: string): Fault => ({
  name: `streams: ${name}, left by ${key}`,
  run: async ground => {
    const server = createServer((_, response) => {
      response.writeHead(200, {'content-type': 'text/plain'}).write('The river rose.\n');
    }).listen(0, '127.0.0.1');
    ground.after(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise(done => server.once('listening', done));
    const {port} = server.address() as AddressInfo;
    const terminal = await inShell(ground, script, `http://127.0.0.1:${port}/`);
    // Node must be up, and the keyboard its own.
    await terminal.quiet(1500);
    await terminal.press(key);
    return ended(terminal, code);
  },
});

/** Writes a gigabyte of words. */
function gigabyte(path: string): void {
  const part = Buffer.from('The river rose in the night, and the mayor said that it was over.\n\n'.repeat(16_000));
  const file = openSync(path, 'w');
  for (let size = 0; size < 1 << 30; size += part.length) writeSync(file, part);
  closeSync(file);
}

type Ended = {readonly status: number | null; readonly stdout: string; readonly stderr: string};

/** Runs a script to its end. */
function ranInShell(script: string, folder: string): Promise<Ended> {
  const child = spawn('bash', ['-c', script, 'bash', ...program()], {env: {PATH: process.env.PATH, HOME: folder}});
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (bytes: Buffer) => {
    stdout += bytes;
  });
  child.stderr.on('data', (bytes: Buffer) => {
    stderr += bytes;
  });
  return new Promise(done => child.on('close', status => done({status, stdout, stderr})));
}

const largeFile: Fault = {
  name: 'streams: a gigabyte of words from a file, and through a pipe',
  run: async ({folder}) => {
    const path = join(folder, 'large.txt');
    gigabyte(path);
    const ways = [`exec "$@" --print ${path}`, `cat ${path} | exec "$@" --print -`, `exec "$@" --json - < ${path}`];
    const problems: string[] = [];
    for (const way of ways) {
      const script = `${way.replace('exec "$@"', '/usr/bin/env time -f "peak %M" "$@"')}`;
      const {status, stdout, stderr} = await ranInShell(script, folder);
      const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
      tellFigures(`${way}: ${stderr.trim().split('\n')[0]} (${Math.round(peak)} MB)`);
      const isRefused = status === 1 && stdout === '' && /reads up to 16 MB at a time \(--max-size\)\./.test(stderr);
      if (!isRefused) problems.push(`${way}: ${status} ${stderr.slice(0, 200)}`);
      if (peak > mostMemory) problems.push(`${way}: ${Math.round(peak)} MB`);
    }
    return problems;
  },
};

/** A large text that is read: keys are answered while it loads. */
const loading: Fault = {
  name: 'streams: 10 MB of words, with keys while they are read in',
  run: async ground => {
    const path = join(ground.folder, 'long.txt');
    writeFileSync(path, bridges(180_000));
    const terminal = await ground.start([path], {columns: 80, rows: 24, env});
    await terminal.until('Paragraph 3');
    const times: number[] = [];
    for (let count = 2; count < 40; count += 1) {
      const asked = performance.now();
      terminal.type('j');
      terminal.type('j');
      await terminal.until(`Paragraph ${count + 8} `);
      times.push(performance.now() - asked);
    }
    const memory = peakOf(await terminal.pid());
    const sorted = times.sort((a, b) => a - b);
    tellFigures(
      `10 MB: keys answered in ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms in the middle, ${Math.round(sorted.at(-1) ?? 0)} ms at most; ${Math.round(memory)} MB`,
    );
    await terminal.press('q');
    return [...(memory > mostMemory ? [`${Math.round(memory)} MB`] : []), ...(await ended(terminal, 0))];
  },
};

/** What the tokens of a list, or its paragraphs, would take without bounds: more than Node has. */
const mostOfTiny = 600;

/** A text of nothing but items or paragraphs of a letter, as large as is read. */
const tiny = (name: string, unit: string): Fault => ({
  name: `streams: 16 MB of ${name} of a letter`,
  run: async ground => {
    const path = join(ground.folder, 'tiny.md');
    writeFileSync(path, unit.repeat(Math.floor((16 * 1024 * 1024) / unit.length)));
    const terminal = await ground.start([path], {columns: 80, rows: 24, env});
    await terminal.until('a');
    await terminal.press('space j G');
    for (let second = 0; second < 20; second += 1) {
      await wait(1000);
      await terminal.press(second % 2 ? 'G' : 'g');
    }
    const memory = peakOf(await terminal.pid());
    tellFigures(`16 MB of ${name} of a letter: ${Math.round(memory)} MB`);
    await terminal.press('q');
    return [...(memory > mostOfTiny ? [`${Math.round(memory)} MB`] : []), ...(await ended(terminal, 0))];
  },
});

/** A window that is closed while a text is on its way: nobody waits for it any more. */
const lonely: Fault = {
  name: 'streams: no terminal at all',
  run: async ground => {
    const path = bridgesIn(ground);
    const child = spawn('setsid', ['-w', ...program(), path], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {PATH: process.env.PATH, HOME: ground.folder, TERM: 'xterm'},
    });
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes;
    });
    const code = await new Promise(done => child.on('close', done));
    return [
      ...(code === 0 ? [] : [`exit code ${code}`]),
      ...(out.includes('Paragraph 80') ? [] : ['it was not printed']),
      ...problemsIn(out, 'plain'),
    ];
  },
};

/** What can be odd about the streams of a program. */
export const streams: readonly Fault[] = [
  shelled('standard input is closed', 'exec "$@" <&-', 'space q'),
  shelled('standard input is /dev/null', 'exec "$@" < /dev/null', 'space q'),
  shelled('standard input is a file', 'exec "$@" < /etc/hostname', 'space q'),
  shelled('standard error is closed', 'exec "$@" 2>&-', 'space q'),
  shelled('all but the terminal is closed', 'exec "$@" <&- 2>&- 9>&-', 'space q'),
  shelled('it is started in the background, and fetched', 'set -m; "$@" & sleep 1; fg', 'space q'),
  shelled('it is started in a terminal of no name', 'TERM= exec "$@"', '', 'Paragraph 80'),
  ...(['q', 'esc', 'ctrl+c'] as const).flatMap(key => [
    endless(
      'a pipe that never ends',
      key,
      key === 'ctrl+c' ? 130 : 1,
      'exec "$1" "$2" - < <(echo words; exec sleep 30)',
    ),
    endless('a page that never ends', key, key === 'ctrl+c' ? 130 : 1, 'exec "$@"'),
  ]),
  lonely,
  loading,
  tiny('items', '- a\n'),
  tiny('paragraphs', 'a\n\n'),
  largeFile,
];
