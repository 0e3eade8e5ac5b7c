import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import type {Terminal as Xterm} from '@xterm/headless';
import {emulator, write} from '../../test/layout/emulator.ts';
import {busyOf} from './printed.ts';

/** The built reader. */
const cli = process.env.BROADSHEET_CLI ?? 'dist/cli.js';

/** How the reader ended. */
export type End = {readonly exitCode: number; readonly signal?: number | undefined};

/** The reader in a real terminal, shown by two emulators at once: one counts graphemes, one code points. */
export type Session = {
  readonly modern: Xterm;
  readonly classic: Xterm;
  readonly type: (bytes: string | Buffer) => void;
  /** Types a key and waits until the answer is on both screens. */
  readonly press: (key: string) => Promise<void>;
  /** Waits for something; false when it does not come. */
  readonly until: (isThere: () => boolean, most: number) => Promise<boolean>;
  /** Waits until nothing is written any more. */
  readonly rest: (least: number) => Promise<void>;
  readonly written: () => string;
  readonly end: () => End | undefined;
  /** The most memory it has taken, in megabytes. */
  readonly memory: () => number;
  /** The time of the processor that it has taken so far, in milliseconds: a busy machine is no failure. */
  readonly busy: () => number;
  readonly close: () => void;
};

const environment = (home: string, more: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  LANG: 'C.UTF-8',
  TERM: 'xterm-256color',
  COLORTERM: 'truecolor',
  BROADSHEET_STRICT: '1',
  ...more,
});

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

/** A home of its own for a reader, with settings in it. */
function homeWith(settings: string): string {
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-read-'));
  mkdirSync(join(home, '.config/broadsheet'), {recursive: true});
  writeFileSync(join(home, '.config/broadsheet/config.yaml'), settings);
  return home;
}

/** Starts the reader on a file, or with arguments, at a size, with settings if need be. */
export function begin(
  path: string | readonly string[],
  [columns, rows]: readonly [number, number],
  env: Readonly<Record<string, string>>,
  settings = '',
): Session {
  const home = homeWith(settings);
  const modern = emulator(columns, rows);
  const classic = emulator(columns, rows, 'code points');
  const written: string[] = [];
  let last = performance.now();
  let ended: End | undefined;
  let drawn = Promise.resolve();
  const pty = spawn(process.execPath, [cli, ...[path].flat()], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    env: environment(home, env),
  });
  pty.onExit(end => {
    ended = end;
  });
  pty.onData(data => {
    last = performance.now();
    written.push(data);
    drawn = Promise.all([write(modern, data), write(classic, data)]).then(() => {});
  });
  const until = async (isThere: () => boolean, most: number): Promise<boolean> => {
    const limit = performance.now() + most;
    while (!ended && !isThere() && performance.now() < limit) {
      await wait(4);
      await drawn;
    }
    await drawn;
    return isThere();
  };
  const rest = async (least: number): Promise<void> => {
    await until(() => performance.now() - last >= least, 30_000);
  };
  return {
    modern,
    classic,
    // Its types leave bytes out, which it writes as they are.
    type: bytes => pty.write(bytes as string),
    press: async key => {
      const before = written.length;
      last = performance.now();
      pty.write(key);
      await until(() => written.length > before, 400);
      await rest(12);
    },
    until,
    rest,
    written: () => written.join(''),
    end: () => ended,
    memory: () => Number(/VmHWM:\s+(\d+)/.exec(statusOf(pty.pid))?.[1] ?? 0) / 1024,
    busy: () => busyOf(pty.pid),
    close: () => {
      if (!ended) pty.kill('SIGKILL');
      modern.dispose();
      classic.dispose();
      rmSync(home, {recursive: true, force: true});
    },
  };
}
