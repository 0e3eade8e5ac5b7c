import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {constants, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {TestContext} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';
import {type Cell, type Emulator, makeEmulator} from './terminal-emulator.ts';
import {keysOf} from './terminal-keys.ts';

/** How a program is started. */
export type Setting = {
  readonly columns?: number;
  readonly rows?: number;
  /** Added to a small environment that knows nothing of the machine's own; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Words for standard input, through a pipe; the terminal itself otherwise. */
  readonly input?: string;
  /** The background that the terminal tells when asked; it does not answer otherwise. */
  readonly background?: 'black' | 'white';
  /** The terminal says that it draws sixel, with 10 by 20 pixels a cell. */
  readonly sixel?: true;
  /** The folder for HOME and what a program keeps on disk; a fresh one otherwise. Give the same one to start again. */
  readonly home?: string;
  /** The program and its first arguments; the built reader otherwise. */
  readonly program?: readonly string[];
  /** Where it starts; the project otherwise. */
  readonly folder?: string;
};

/** How a program ended, as a shell sees it: a signal is also a code, 128 and its number. */
export type End = {
  readonly code: number;
  readonly signal?: string;
  /** What it should have put back and did not, in words. */
  readonly leftovers: readonly string[];
};

/** A running program and the screen in front of it. */
export type Terminal = {
  /** Presses keys one after the other, `j space ] ctrl+c`, waiting for each answer. */
  readonly press: (keys: string) => Promise<void>;
  /** Sends words, or bytes as they are, in one go. */
  readonly type: (bytes: string | Buffer) => void;
  /** The rows now, spaces at their ends cut off. */
  readonly screen: () => string[];
  readonly cells: () => Cell[][];
  /** Waits until the screen is as wanted: a function of its rows, or words that must be on it. */
  readonly until: (wanted: string | ((rows: readonly string[]) => boolean)) => Promise<string[]>;
  /** Waits until nothing was written for so many milliseconds. */
  readonly quiet: (milliseconds?: number) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** Another size, without waiting for anything. */
  readonly resizeNow: (columns: number, rows: number) => void;
  /** Sends a signal to the program itself. */
  readonly signal: (name: NodeJS.Signals) => Promise<void>;
  /** Waits for the end. */
  readonly exit: () => Promise<End>;
  /** Everything the program has written. */
  readonly written: () => string;
  readonly home: string;
  /** The process number of the program. */
  readonly pid: () => Promise<number>;
};

/** The longest wait for anything, in milliseconds: a busy machine is no failure. */
const patience = 20_000;

// A shell stands around the program as around a reader's: it outlives it, and can say in what state the terminal was left.
const shell = `
trap : INT QUIT
if [ -e "$BROADSHEET_TEST/input" ]; then cat "$BROADSHEET_TEST/input" | sh -c 'echo $$ > "$BROADSHEET_TEST/pid"; exec "$@"' sh "$@"
else sh -c 'echo $$ > "$BROADSHEET_TEST/pid"; exec "$@"' sh "$@"; fi
echo $? > "$BROADSHEET_TEST/code"
stty -a > "$BROADSHEET_TEST/stty"
`;

const signals = new Map(Object.entries(constants.signals).map(([name, number]) => [128 + number, name]));

function environment(scratch: string, home: string, env: Setting['env'] = {}): Record<string, string> {
  const all = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    BROADSHEET_TEST: scratch,
    ...env,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function endOf(scratch: string, leftovers: readonly string[]): End {
  const read = (name: string): string =>
    existsSync(join(scratch, name)) ? readFileSync(join(scratch, name), 'utf8') : '';
  const code = Number(read('code') || Number.NaN);
  const flags = read('stty').split(/[\s;]+/);
  const cooked = ['echo', 'icanon', 'isig', 'icrnl', 'opost'].filter(flag => !flags.includes(flag));
  const signal = signals.get(code);
  return {
    code,
    ...(signal !== undefined && {signal}),
    leftovers: [...leftovers, ...cooked.map(flag => `the terminal has no ${flag}`)],
  };
}

/** Starts the built reader in a real terminal of its own; it is ended with the test. */
export async function start(
  context: Pick<TestContext, 'after'>,
  args: readonly string[],
  setting: Setting = {},
): Promise<Terminal> {
  const {
    columns = 100,
    rows = 30,
    program = [process.env.BROADSHEET_NODE ?? process.execPath, process.env.BROADSHEET_CLI ?? resolve('dist/cli.js')],
  } = setting;
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-terminal-'));
  const home = setting.home ?? scratch;
  if (setting.input !== undefined) writeFileSync(join(scratch, 'input'), setting.input);
  const pty = spawn('sh', ['-c', shell, 'sh', ...program, ...args], {
    // node-pty makes this the TERM of the program.
    name: setting.env?.TERM ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd: setting.folder ?? process.cwd(),
    env: environment(scratch, home, setting.env),
  });
  const terminal = follow(pty, scratch, home, setting);
  context.after(() => {
    terminal.kill();
    pty.kill('SIGKILL');
    rmSync(scratch, {recursive: true, force: true});
  });
  return terminal;
}

function answerForSixel(xterm: Emulator['xterm'], pty: IPty): void {
  const answers = (id: {prefix?: string; final: string}, answer: (item: number) => string) =>
    xterm.parser.registerCsiHandler(id, ([item]) => {
      pty.write(answer(Number(item)));
      return true;
    });
  answers({final: 'c'}, () => '\u001B[?62;4;22c');
  answers({prefix: '?', final: 'S'}, item =>
    item === 1 ? '\u001B[?1;0;256S' : `\u001B[?2;0;${10 * xterm.cols};${20 * xterm.rows}S`,
  );
}

function follow(pty: IPty, scratch: string, home: string, setting: Setting): Terminal & {kill: () => void} {
  const emulator = makeEmulator(pty.cols, pty.rows);
  const {xterm} = emulator;
  const written: string[] = [];
  let last = performance.now();
  let parsed = Promise.resolve();
  let ended = false;
  const end = new Promise<void>(done => pty.onExit(() => done())).then(() => {
    ended = true;
  });
  pty.onData(data => {
    last = performance.now();
    written.push(data);
    parsed = emulator.write(data);
  });
  xterm.onData(answer => !ended && pty.write(answer));
  xterm.parser.registerOscHandler(11, question => {
    const shade = setting.background === 'white' ? 'ffff' : '0000';
    if (question === '?' && setting.background) pty.write(`\u001B]11;rgb:${shade}/${shade}/${shade}\u001B\\`);
    return true;
  });
  if (setting.sixel) answerForSixel(xterm, pty);

  const fail = (problem: string): never => {
    throw new Error(`${problem}. The screen:\n${emulator.screen().join('\n').trimEnd()}`);
  };
  const poll = async (isDone: () => boolean, problem: string): Promise<void> => {
    const limit = performance.now() + patience;
    while (!isDone()) {
      if (performance.now() > limit) fail(problem);
      await wait(5);
      await parsed;
    }
  };
  const quiet = (milliseconds = 60): Promise<void> =>
    poll(() => ended || performance.now() - last > milliseconds, 'The screen never rested');
  const pid = async (): Promise<number> => {
    const file = join(scratch, 'pid');
    await poll(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'), 'The program did not start');
    return Number(readFileSync(file, 'utf8'));
  };
  const until: Terminal['until'] = async wanted => {
    const isThere = typeof wanted === 'string' ? (lines: string[]) => lines.join('\n').includes(wanted) : wanted;
    const what = typeof wanted === 'string' ? `“${wanted}” never came` : `It never came to ${wanted}`;
    await poll(() => isThere(emulator.screen()) || (ended && fail(`The program ended, and ${what}`)), what);
    return emulator.screen();
  };
  const kill = (): void => {
    try {
      process.kill(Number(readFileSync(join(scratch, 'pid'), 'utf8')), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  return {
    press: async keys => {
      for (const key of keysOf(keys)) {
        const asked = performance.now();
        last = asked;
        pty.write(key);
        // A key need not be answered; most are, and on a busy machine the answer may be long in coming.
        await poll(() => ended || last > asked || performance.now() - asked > 500, '');
        await quiet();
      }
    },
    // Its types leave bytes out, which it writes as they are.
    type: bytes => pty.write(bytes as string),
    screen: emulator.screen,
    cells: emulator.cells,
    until,
    quiet,
    resize: async (columns, rows) => {
      last = performance.now();
      xterm.resize(columns, rows);
      pty.resize(columns, rows);
      await quiet();
    },
    resizeNow: (columns, rows) => {
      xterm.resize(columns, rows);
      pty.resize(columns, rows);
    },
    signal: async name => {
      process.kill(await pid(), name);
    },
    exit: async () => {
      await poll(() => ended, 'The program did not end');
      await end;
      await parsed;
      return endOf(scratch, await emulator.leftovers());
    },
    written: () => written.join(''),
    home,
    pid,
    kill,
  };
}
