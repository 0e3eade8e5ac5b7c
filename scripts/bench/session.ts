import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';

/** A terminal of a bench: its size, in cells. */
export type Size = {readonly columns: number; readonly rows: number};

export const small: Size = {columns: 100, rows: 30};
export const large: Size = {columns: 160, rows: 50};

/** One program in a terminal, under the clock. Times are in milliseconds since it was started, bytes are what it wrote. */
export type Session = {
  readonly pid: number;
  readonly text: () => string;
  /** When the last bytes came, and how many bytes there have been. */
  readonly last: () => number;
  readonly bytes: () => number;
  readonly send: (bytes: string) => void;
  /** Waits until `isDone`; rejects when it takes longer than a minute. */
  readonly until: (isDone: () => boolean) => Promise<void>;
  /** Waits until nothing came for so long. */
  readonly quiet: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  readonly end: () => Promise<void>;
};

const answers: readonly (readonly [string, string])[] = [
  ['\u001B]11;?', '\u001B]11;rgb:0000/0000/0000\u001B\\'],
  ['\u001B[c', '\u001B[?62;22c'],
];

/** Answers what a terminal is asked, as a terminal would. */
function answer(pty: IPty, data: string): void {
  for (const [question, reply] of answers) if (data.includes(question)) pty.write(reply);
}

// One home folder for all runs: what is measured is a reader who has been here before.
const home = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));

/** Starts a program in a terminal of its own. */
export function launch(argv: readonly string[], {columns, rows}: Size): Session {
  const [program = '', ...args] = argv;
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    LESSHISTFILE: '-',
  };
  const start = performance.now();
  const pty = spawn(program, args, {name: 'xterm-256color', cols: columns, rows, env});
  const parts: string[] = [];
  let last = 0;
  let bytes = 0;
  let isOver = false;
  let wake = (): void => {};
  const now = (): number => performance.now() - start;
  const ended = new Promise<void>(done => pty.onExit(() => done())).then(() => {
    isOver = true;
    wake();
  });
  pty.onData(data => {
    last = now();
    bytes += Buffer.byteLength(data);
    parts.push(data);
    answer(pty, data);
    wake();
  });
  const next = (most: number): Promise<unknown> =>
    Promise.race([new Promise<void>(done => (wake = done)), wait(Math.max(1, most))]);
  return {
    pid: pty.pid,
    text: () => parts.join(''),
    last: () => last,
    bytes: () => bytes,
    send: keys => pty.write(keys),
    now,
    until: async isDone => {
      const limit = now() + 60_000;
      while (!isDone()) {
        if (isOver || now() > limit)
          throw new Error(`${argv.join(' ')} did not get there:\n${parts.join('').slice(-2000)}`);
        await next(50);
      }
    },
    quiet: async milliseconds => {
      const from = now();
      for (;;) {
        const left = milliseconds - (now() - Math.max(last, from));
        if (left <= 0 || isOver) return;
        await next(left);
      }
    },
    end: async () => {
      if (!isOver) pty.kill('SIGKILL');
      await ended;
    },
  };
}

/** Processor time of a thread so far, in nanoseconds; none of one that has ended since it was listed. */
function nanosecondsOf(folder: string): number {
  try {
    return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
}

/** Processor time of a process so far, all its threads, in milliseconds. */
export function cpuOf(pid: number): number {
  const folder = `/proc/${pid}/task`;
  return readdirSync(folder).reduce((sum, task) => sum + nanosecondsOf(`${folder}/${task}`), 0) / 1e6;
}

/** Resident memory of a process, in megabytes of a million bytes. */
export const memoryOf = (pid: number): number =>
  (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1e6;

/** What a program has written, without its escape sequences: words that stand together on the screen stand together here. */
export const wordsOf = (text: string): string =>
  text.replace(/\u001B(?:\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\[[\d;?<=>]*[ -/]*[@-~]|[()][A-Z0-9]|.)/g, '');
