import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {Terminal} from '../../test/helpers/terminal.ts';
import {problemsIn} from '../hostile/strict.ts';
import {bridgesIn, type Fault, tellFigures} from './fault.ts';

const sizes = [
  [1, 1],
  [2, 1],
  [1, 24],
  [80, 1],
  [80, 2],
  [20, 5],
  [12, 6],
  [80, 24],
  [300, 100],
  [1000, 300],
] as const;

const sized = ([columns, rows]: readonly [number, number]): Fault => ({
  name: `a terminal of ${columns}x${rows}`,
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {columns, rows, env: {BROADSHEET_STRICT: '1'}});
    await terminal.until(lines => lines.some(line => line.trim() !== ''));
    await terminal.press('space j G g / x enter');
    // Help is drawn by Ink, which takes its time on 300,000 cells.
    const before = terminal.written().length;
    terminal.type('?');
    if (columns >= 20 && rows >= 5) await terminal.until(() => terminal.written().length > before);
    await terminal.quiet(500);
    await terminal.press('q');
    await terminal.quiet(200);
    await terminal.press('ctrl+c');
    const {code, leftovers} = await terminal.exit();
    return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers, ...problemsIn(terminal.written(), 'reader')];
  },
});

/** A size from 1x1 to 1000x300, small ones as often as large ones. */
const anySize = (): readonly [number, number] => [
  Math.ceil(1000 ** Math.random()) || 1,
  Math.ceil(300 ** Math.random()) || 1,
];

/** Tells a program's terminal a size that no window has. */
const setSize = async (terminal: Terminal, columns: number, rows: number): Promise<void> => {
  execFileSync('stty', ['-F', `/proc/${await terminal.pid()}/fd/0`, 'cols', String(columns), 'rows', String(rows)]);
};

const resized = (count: number): Fault => ({
  name: `${count} random resizes`,
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {env: {BROADSHEET_STRICT: '1'}});
    await terminal.until('Paragraph 3');
    await terminal.press('space');
    await terminal.until(rows => !/Paragraph 1 /.test(rows.join('\n')));
    const before = /Paragraph \d+/.exec(terminal.screen().join('\n'))?.[0];
    const started = performance.now();
    for (let at = 0; at < count; at += 1) {
      if (at % 50 === 49) await setSize(terminal, 0, 0);
      else terminal.resizeNow(...anySize());
      // Five hundred in five seconds; a slow machine catches up.
      await wait(Math.max(0, started + 10 * at - performance.now()));
    }
    const time = performance.now() - started;
    await terminal.resize(100, 30);
    await terminal.until(rows => /Paragraph \d+/.exec(rows.join('\n'))?.[0] === before);
    const memory =
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${await terminal.pid()}/status`, 'utf8'))?.[1]) / 1024;
    await terminal.press('q');
    const {code, leftovers} = await terminal.exit();
    tellFigures(`${count} resizes in ${Math.round(time)} ms, ${Math.round(memory)} MB afterwards`);
    return [
      ...(code === 0 ? [] : [`exit code ${code}`]),
      ...leftovers,
      ...problemsIn(terminal.written(), 'reader'),
      ...(time > 20_000 ? [`${Math.round(time)} ms`] : []),
      ...(memory > 300 ? [`${Math.round(memory)} MB`] : []),
    ];
  },
});

/** A terminal that tells no size at all, as some do over serial lines. */
const sizeless: Fault = {
  name: 'a terminal of 0x0',
  run: async ground => {
    const program = [
      'sh',
      '-c',
      'stty cols 0 rows 0; exec "$@"',
      'sh',
      process.execPath,
      process.env.BROADSHEET_CLI ?? resolve('dist/cli.js'),
    ];
    const terminal = await ground.start([bridgesIn(ground)], {
      columns: 80,
      rows: 24,
      program,
      env: {BROADSHEET_STRICT: '1'},
    });
    await terminal.until('Paragraph 3');
    await terminal.press('space ?');
    await terminal.until('down a line');
    await terminal.press('q q');
    const {code, leftovers} = await terminal.exit();
    return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers, ...problemsIn(terminal.written(), 'reader')];
  },
};

type Setting = Readonly<Record<string, string | undefined>>;

const settings: readonly (readonly [string, Setting, 'reader' | 'page'])[] = [
  ['TERM is dumb', {TERM: 'dumb', COLORTERM: undefined}, 'page'],
  ['TERM is nonsense', {TERM: '\x1b]0;x\x07'}, 'reader'],
  ['LC_ALL is C', {LC_ALL: 'C', LANG: 'C'}, 'reader'],
  ['CI is set', {CI: 'true'}, 'reader'],
  ['NO_COLOR is set', {NO_COLOR: '1'}, 'reader'],
  ['FORCE_COLOR is 3', {FORCE_COLOR: '3'}, 'reader'],
  ['INK_SCREEN_READER is set', {INK_SCREEN_READER: 'true'}, 'reader'],
  ['COLUMNS and LINES lie', {COLUMNS: '-1', LINES: '99999999'}, 'reader'],
  ['COLORFGBG is nonsense', {COLORFGBG: ';;;x'}, 'reader'],
  ['NODE_ENV is development', {NODE_ENV: 'development', DEV: 'true'}, 'reader'],
];

const set = ([name, env, ends]: (typeof settings)[number]): Fault => ({
  name: `environment: ${name}`,
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {env: {BROADSHEET_STRICT: '1', ...env}});
    if (ends === 'reader') {
      await terminal.until('Paragraph 3');
      await terminal.press('space ?');
      await terminal.until('down a page');
      await terminal.press('q');
      await terminal.until('Paragraph 20');
      await terminal.press('t');
      await terminal.quiet(200);
      await terminal.press('ctrl+c');
    }
    const {code, leftovers} = await terminal.exit();
    const written = problemsIn(terminal.written().replaceAll('\r\n', '\n'), ends === 'page' ? 'plain' : 'reader');
    return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers, ...written];
  },
});

/** A terminal that is read slowly: keys count, and the reader still ends. */
const slow: Fault = {
  name: 'a terminal that takes 1 kB a second',
  run: async ground => {
    const {folder, after} = ground;
    const path = bridgesIn(ground, 400);
    const command = `stty cols 80 rows 24; echo $$ > ${folder}/pid; exec ${process.execPath} ${process.env.BROADSHEET_CLI ?? resolve('dist/cli.js')} ${path}; `;
    const window = spawn('script', ['-qfc', command, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {PATH: process.env.PATH, TERM: 'xterm-256color', HOME: folder},
    });
    after(() => window.kill('SIGKILL'));
    let ended = false;
    window.on('close', () => {
      ended = true;
    });
    // A kilobyte a second, at ten reads a second.
    const timer = setInterval(() => window.stdout.read(100), 100);
    after(() => clearInterval(timer));
    await wait(3000);
    for (let count = 0; count < 40; count += 1) window.stdin.write('j');
    window.stdin.write('q');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    const limit = performance.now() + 60_000;
    while (!ended && performance.now() < limit) await wait(50);
    if (!ended) process.kill(pid, 'SIGKILL');
    return ended ? [] : ['it did not end within a minute'];
  },
};

/** Everything a terminal may type that is no key: nothing of it leaves, opens or breaks anything. */
const typed: readonly (readonly [string, string | Buffer])[] = [
  ['a paste of commands', '\x1b[200~q\rq:q!\x03\x04\x1b[201~'],
  ['a paste of a megabyte', `\x1b[200~${'qjk'.repeat(350_000)}\x1b[201~`],
  ['words pasted as if typed', 'Quickly the river rose, and nobody quit: quite a question, said the mayor.\nq\nq\n'],
  ['a paste that is cut', '\x1b[200~never ends'],
  ['a cursor position', '\x1b[24;80R'],
  ['a background, late', '\x1b]11;rgb:0000/0000/0000\x1b\\\x1b]11;rgb:ffff/ffff/ffff\x07'],
  ['a clipboard', '\x1b]52;c;cXE=\x07'],
  ['attributes', '\x1b[?62;22c\x1b[>41;354;0c\x1bP>|XTerm(380)\x1b\\\x1b_Gi=1;OK\x1b\\'],
  ['the mouse', '\x1b[<0;10;10M\x1b[<0;10;10m\x1b[M !!'],
  ['focus', '\x1b[I\x1b[O'],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x80, 0xc0, 0x9b, 0x9d, 0xe2, 0x82])],
  ['answers with 8-bit controls', '\u009b24;80R\u009d11;rgb:0000/0000/0000\u009c\u0090>|q\u009c'],
  ['an answer of 8 kB', `\x1b]52;c;${'cXFx'.repeat(2000)}\x07`],
  ['an answer that another one cuts', '\x1b]11;rgb:00\x1b]11;rgb:0000/0000/0000\x07'],
  ['flow control: Ctrl+S holds nothing up', '\x13\x11\x13'],
  ['held keys', 'j'.repeat(20_000)],
  ['controls', '\x00\x01\x02\x05\x06\x07\x0b\x0e\x0f\x10\x12\x14\x16\x17\x18\x19\x1c\x1d\x1e\x1f'],
];

const keyed = ([name, bytes]: (typeof typed)[number]): Fault => ({
  name: `typed: ${name}`,
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {env: {BROADSHEET_STRICT: '1'}});
    await terminal.until('Paragraph 3');
    terminal.type(bytes);
    await terminal.quiet(200);
    // What was begun and never ended is given up after a second, and the reader still listens.
    await wait(2500);
    terminal.type('g');
    await terminal.until('Paragraph 1 ');
    await terminal.press('ctrl+c');
    const {code, leftovers} = await terminal.exit();
    return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers, ...problemsIn(terminal.written(), 'reader')];
  },
});

const searched: Fault = {
  name: 'typed: hostile words in a search',
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {env: {BROADSHEET_STRICT: '1'}});
    await terminal.until('Paragraph 3');
    await terminal.press('/');
    terminal.type('\x1b[200~a\u202eb\u200bc\ue000\u{e0041}\x07(a+)+$[*\x1b[201~');
    terminal.type('\u202e\u0301\ue000\u{e0041}漢');
    await terminal.quiet(200);
    await terminal.press('enter / ( a + ) + $ enter ctrl+c');
    const {code, leftovers} = await terminal.exit();
    return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers, ...problemsIn(terminal.written(), 'reader')];
  },
};

const random = (count: number): Fault => ({
  name: `typed: ${count} random bytes`,
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {env: {BROADSHEET_STRICT: '1'}});
    await terminal.until('Paragraph 3');
    const pid = await terminal.pid();
    const lives = (): boolean => existsSync(`/proc/${pid}`);
    for (let sent = 0; sent < count && lives(); sent += 50) {
      // No q and no Ctrl+C or Ctrl+Z: these end it rightly.
      const bytes = Array.from({length: 50}, () => Math.floor(Math.random() * 256)).filter(
        byte => ![0x71, 0x03, 0x1a, 0x51].includes(byte),
      );
      terminal.type(Buffer.from(bytes));
      await wait(5);
    }
    if (lives()) {
      await wait(1500);
      terminal.type('\x03');
    }
    const {code, leftovers} = await terminal.exit();
    // The copy key is among them.
    const written = terminal.written().replace(/\x1b\]52;c;[A-Za-z0-9+/]*={0,2}\x1b\\/g, '');
    return [
      ...(code === 0 || code === 130 ? [] : [`exit code ${code}: ${terminal.screen().join(' ').trim().slice(0, 300)}`]),
      ...leftovers,
      ...problemsIn(written, 'reader'),
    ];
  },
});

/** Sizes, environments, slow terminals, and everything that can be typed. */
export const terminals = ({resizes, bytes}: {readonly resizes: number; readonly bytes: number}): readonly Fault[] => [
  ...sizes.map(sized),
  sizeless,
  resized(resizes),
  ...settings.map(set),
  slow,
  ...typed.map(keyed),
  searched,
  random(bytes),
];
