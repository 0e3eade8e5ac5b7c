import {type ChildProcess, execFileSync, fork, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {buildSync} from 'esbuild';
import {Memories} from '../../source/memory/index.ts';
import {nameOf} from '../../source/memory/name.ts';
import {decodeRecord} from '../../source/memory/record.ts';
import {bridges, type Fault, type Ground} from './fault.ts';

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

const canMount = (): boolean => process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;

/** A small disk of its own, for root alone; undefined where none can be had. */
function smallDisk({folder, after}: Ground, size: string): string | undefined {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (!canMount() || spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0)
    return undefined;
  after(() => execFileSync('umount', ['-l', disk]));
  return disk;
}

const marks = Object.fromEntries(Array.from({length: 200}, (_, at) => [`m${at}`, at]));

function fill(disk: string, step: number): void {
  try {
    writeFileSync(join(disk, `fill-${step}`), Buffer.alloc(4096));
  } catch {
    // It is full: that is what is wanted.
  }
}

/** Saves on a disk that is nearly full; gives the place that is kept then, and what is wrong with it. */
async function saveOn(
  disk: string,
  step: number,
  last: number,
): Promise<{readonly place: number; readonly problem?: string}> {
  const notices: string[] = [];
  const memories = new Memories(join(disk, 'state'), sentence => notices.push(sentence));
  if (step % 2) await memories.remember('/a.md', {place: step, marks});
  else memories.rememberNow('/a.md', {place: step, marks});
  const found = new Memories(join(disk, 'state'), () => {}).recall('/a.md');
  if (!found || Object.keys(found.marks).length < 200)
    return {place: last, problem: `step ${step}: the state is lost or cut`};
  if (found.place !== (notices.length === 0 ? step : last))
    return {
      place: found.place,
      problem: `step ${step}: ${notices.length === 0 ? 'reported as saved, and was not' : 'the old place is gone'}`,
    };
  const other = notices.find(notice => !/the disk is full/.test(notice));
  return {place: found.place, ...(other !== undefined && {problem: other})};
}

const full: Fault = {
  name: 'state: a disk that fills up, in steps of 4 kB',
  run: async ground => {
    const disk = smallDisk(ground, '256k');
    if (!disk) return ['no disk of its own can be had: it needs root'];
    const problems: string[] = [];
    new Memories(join(disk, 'state'), () => {}).rememberNow('/a.md', {place: 0, marks});
    let last = 0;
    for (let step = 1; step <= 70; step += 1) {
      fill(disk, step);
      const {place, problem} = await saveOn(disk, step, last);
      if (problem) problems.push(problem);
      last = place;
    }
    return last === 70 ? [...problems, 'the disk never filled up'] : problems;
  },
};

/** The file in which the place in an article is kept. */
export const fileFor = (state: string, path: string): string => join(state, `${nameOf(path)}.json`);

/** Whether a file of the state holds a place of ours in the article. */
export const holdsPlace = (file: string, path: string): boolean => {
  const reading = decodeRecord(readFileSync(file, 'utf8'));
  return reading.kind === 'record' && reading.record.address === path && reading.record.memory.place > 0;
};

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
    const path = join(folder, 'bridges.txt');
    writeFileSync(path, bridges(60));
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

const notOurs: readonly Fault[] = [
  {
    name: 'state: the folder is a link to somebody’s file, and the file a link',
    run: async ({folder, start}) => {
      const path = join(folder, 'bridges.txt');
      writeFileSync(path, bridges(60));
      const state = join(folder, 'state', 'broadsheet');
      mkdirSync(state, {recursive: true});
      writeFileSync(join(folder, 'precious'), 'precious');
      symlinkSync(join(folder, 'precious'), fileFor(state, path));
      const terminal = await start([path], {home: folder});
      await terminal.until('Paragraph');
      await terminal.press('space q');
      const {code, leftovers} = await terminal.exit();
      const isWhole = readFileSync(join(folder, 'precious'), 'utf8') === 'precious';
      const isKept = holdsPlace(fileFor(state, path), path);
      return [
        ...(code === 0 ? [] : [`exit code ${code}`]),
        ...leftovers,
        ...(isWhole ? [] : ['a file behind a link was written']),
        ...(isKept ? [] : ['the place is not kept']),
      ];
    },
  },
  ...([undefined, '/nowhere/at/all', '/dev/null'] as const).map(
    (home): Fault => ({
      name: `state: HOME is ${home ?? 'not set'}`,
      run: async ({folder, start}) => {
        const path = join(folder, 'bridges.txt');
        writeFileSync(path, bridges(60));
        const terminal = await start([path], {
          env: {HOME: home, XDG_STATE_HOME: undefined, XDG_CACHE_HOME: undefined, XDG_CONFIG_HOME: undefined},
        });
        await terminal.until('Paragraph');
        await terminal.press('space G q');
        const {code, leftovers} = await terminal.exit();
        return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers];
      },
    }),
  ),
  {
    name: 'state: a disk that may only be read',
    run: async ground => {
      const disk = smallDisk(ground, '256k');
      if (!disk) return ['no disk of its own can be had: it needs root'];
      const path = join(disk, 'bridges.txt');
      writeFileSync(path, bridges(60));
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      const terminal = await ground.start([path], {
        env: {XDG_STATE_HOME: join(disk, 'state'), XDG_CACHE_HOME: join(disk, 'cache')},
      });
      await terminal.until('Paragraph');
      await terminal.press('space');
      await terminal.until(rows =>
        /cannot be kept \((?:the disk is read-only|its folder cannot be made)\)/.test(rows.join(' ')),
      );
      await terminal.press('j q');
      const {code, leftovers} = await terminal.exit();
      return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers];
    },
  },
  {
    name: 'state: the place in a file with an odd name',
    run: async ({folder, start}) => {
      const path = join(folder, 'e\u0301 \u202e\x1b[2J\tx.txt');
      writeFileSync(path, bridges(60));
      const first = await start([path], {home: folder});
      await first.until('Paragraph 3');
      await first.press('space space');
      await first.until(rows => !/Paragraph [1-9] /.test(rows.join('\n')));
      await first.press('ctrl+c');
      await first.exit();
      const second = await start([path], {home: folder});
      await second.until('Paragraph');
      const isThere = !/Paragraph [1-9] /.test(second.screen().join('\n'));
      await second.press('ctrl+c');
      await second.exit();
      return isThere ? [] : ['the place is lost'];
    },
  },
  {
    name: 'state: the clock has gone back since it was saved',
    run: async ({folder, start}) => {
      const path = join(folder, 'bridges.txt');
      writeFileSync(path, bridges(60));
      const state = join(folder, 'state', 'broadsheet');
      const file = fileFor(state, path);
      mkdirSync(state, {recursive: true});
      writeFileSync(file, JSON.stringify({version: 1, address: path, place: 3, marks: {a: 9}}));
      utimesSync(file, 4e9, 4e9);
      const terminal = await start([path], {home: folder});
      await terminal.until('Paragraph');
      await terminal.press('space q');
      const {code, leftovers} = await terminal.exit();
      const reading = decodeRecord(readFileSync(file, 'utf8'));
      const memory = reading.kind === 'record' ? reading.record.memory : undefined;
      return [
        ...(code === 0 ? [] : [`exit code ${code}`]),
        ...leftovers,
        ...(memory && memory.place > 3 ? [] : ['the new place is not kept']),
        ...(memory?.marks.a === 9 ? [] : ['a mark is lost']),
      ];
    },
  },
  {
    name: 'state: only its owner may look into it',
    run: async ({folder, start}) => {
      const path = join(folder, 'bridges.txt');
      writeFileSync(path, bridges(60));
      const terminal = await start([path], {home: folder});
      await terminal.until('Paragraph');
      await terminal.press('space q');
      await terminal.exit();
      const state = join(folder, 'state', 'broadsheet');
      const wrong = ['', ...readdirSync(state)].filter(name => (statSync(join(state, name)).mode & 0o077) !== 0);
      rmSync(state, {recursive: true});
      return wrong.map(name => `${name || 'the folder'} may be read by others`);
    },
  },
];

/** Everything that can happen to what is kept on disk. */
export const state = ({kills, saves}: Size): readonly Fault[] => [
  killed(kills),
  crowded(saves),
  full,
  ...spoiled.map(corrupt),
  ...notOurs,
];
