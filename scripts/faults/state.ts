import {type ChildProcess, fork} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {buildSync} from 'esbuild';
import {Memories} from '../../source/memory/index.ts';
import {decodeRecord} from '../../source/memory/record.ts';
import {bridgesIn, type Fault} from './fault.ts';
import {full} from './state-disk.ts';
import {fileFor, holdsPlace, notOurs} from './state-places.ts';

/** Makes a reader that only saves, as one file: it is started 500 times and must not be translated each time. */
function saverIn(ground: string): (folder: string, address: string, saves: number) => ChildProcess {
  const outfile = join(ground, 'saver.mjs');
  buildSync({entryPoints: ['test/memory/saver.ts'], bundle: true, platform: 'node', format: 'esm', outfile});
  return (folder, address, saves) => fork(outfile, [folder, address, String(saves)], {execArgv: [], silent: true});
}

/** So many moments at which a reader is killed, and so many saves of eight readers: `--quick` takes few. */
export type Size = {readonly kills: number; readonly saves: number};

const killed = (kills: number): Fault => ({
  name: `state: kill -9 at ${kills} random moments`,
  run: async ({folder: ground}) => {
    const folder = join(ground, 'state');
    const saver = saverIn(ground);
    const problems = new Set<string>();
    const memories = new Memories(folder, sentence => problems.add(sentence));
    for (let count = 0; count < kills; ) {
      const child = saver(folder, '/a.md', 1_000_000);
      await new Promise(resolve => child.once('message', resolve));
      await wait(Math.random() * 40);
      child.kill('SIGKILL');
      await new Promise(resolve => child.once('close', resolve));
      count += 1;
      const found = memories.recall('/a.md');
      if (!found) problems.add('the place is lost');
      else if (found.words !== `words at ${found.place}` || found.marks.a !== found.place)
        problems.add('half a state was kept');
    }
    return [...problems];
  },
});

const crowded = (saves: number): Fault => ({
  name: `state: eight readers save ${saves} times each`,
  run: async ({folder: ground}) => {
    const folder = join(ground, 'state');
    const saver = saverIn(ground);
    const addresses = ['/a.md', '/b.md', '/c.md', '/d.md', '/same.md', '/same.md', '/same.md', '/same.md'];
    const readers = addresses.map(address => saver(folder, address, saves));
    const codes = await Promise.all(
      readers.map(child => new Promise<number | null>(resolve => child.once('close', resolve))),
    );
    const memories = new Memories(folder, () => {});
    const lost = addresses.filter(address => memories.recall(address)?.place !== saves - 1);
    const left = readdirSync(folder).filter(name => !/^[0-9a-f]{32}\.json$/.test(name));
    return [
      ...(codes.some(code => code !== 0) ? [`exit codes ${codes}`] : []),
      ...lost.map(address => `the place in ${address} is lost`),
      ...left.map(name => `${name} is left`),
    ];
  },
});

const spoiled: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['NULs', '\0'.repeat(4096)],
  ['half an object', '{"version":1,"address":"'],
  ['a string', '"x"'],
  ['null', 'null'],
  ['too large a number', '{"version":1,"address":"$","place":1e999,"marks":{}}'],
  ['a negative place', '{"version":1,"address":"$","place":-5,"marks":{}}'],
  ['a place beyond the end', '{"version":1,"address":"$","place":99999999,"marks":{"a":99999999}}'],
  ['wrong types', '{"version":1,"address":"$","place":3,"marks":[],"measure":"wide","theme":{},"words":7,"title":[]}'],
  ['a prototype', '{"version":1,"address":"$","place":3,"marks":{"__proto__":{"x":1}},"__proto__":{"place":9}}'],
  [
    'escape codes',
    '{"version":1,"address":"$","place":3,"marks":{},"theme":"\\u001b]0;PWNED\\u0007","words":"\\u001b[2J","title":"\\u202e"}',
  ],
  ['deep nesting', `${'['.repeat(20_000)}`],
  ['a megabyte', `{"version":1,"address":"$","place":3,"marks":{},"words":"${'x'.repeat(1_000_000)}"}`],
  ['a newer version', '{"version":99,"address":"$","place":3}'],
  ['another address', '{"version":1,"address":"/other.md","place":3,"marks":{}}'],
  ['a web page', '<html><body>Log in</body></html>'],
];

const corrupt = ([name, text]: readonly [string, string]): Fault => ({
  name: `state: a file that holds ${name}`,
  run: async ({folder, start}) => {
    const path = bridgesIn({folder}, 60);
    const state = join(folder, 'state', 'broadsheet');
    mkdirSync(state, {recursive: true});
    const file = fileFor(state, path);
    const before = text.replace('$', path);
    writeFileSync(file, before);
    const terminal = await start([path], {home: folder, env: {BROADSHEET_STRICT: '1'}});
    await terminal.until('Paragraph');
    await terminal.press('g space q');
    const {code, leftovers} = await terminal.exit();
    const kept = readdirSync(state).some(each => readFileSync(join(state, each), 'utf8') === before);
    const {kind} = decodeRecord(before);
    return [
      ...(code === 0 ? [] : [`exit code ${code}`]),
      ...leftovers,
      ...(kind === 'record' || kept ? [] : ['what was there is overwritten']),
      ...(kind === 'newer' || holdsPlace(file, path) ? [] : ['the new place is not kept']),
    ];
  },
});

export const state = ({kills, saves}: Size): readonly Fault[] => [
  killed(kills),
  crowded(saves),
  full,
  ...spoiled.map(corrupt),
  ...notOurs,
];
