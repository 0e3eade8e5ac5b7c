import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {columnsOf, emulator} from '../../test/layout/emulator.ts';
import type {Entry} from './entries.ts';
import {problemsIn, type Way} from './strict.ts';

/** The built reader. */
const cli = process.env.BROADSHEET_CLI ?? 'dist/cli.js';

type Run = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly time: number;
  readonly memory: number;
};

/** The time of the processor that a process has taken, all its threads together, in milliseconds: a busy machine is no failure. */
export const busyOf = (pid: number | undefined): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return 0;
  }
};

const peakOf = (pid: number | undefined): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Runs the built reader with pipes, and watches its time and memory. */
export function run(
  args: readonly string[],
  {home, limit = 120_000}: {readonly home: string; readonly limit?: number},
): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', BROADSHEET_STRICT: '1'},
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let memory = 0;
  let busy = 0;
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid));
    busy = Math.max(busy, busyOf(child.pid));
  }, 20);
  const killer = setTimeout(() => child.kill('SIGKILL'), limit);
  return new Promise(resolve =>
    child.on('close', code => {
      clearInterval(watch);
      clearTimeout(killer);
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
        time: busy,
        memory,
      });
    }),
  );
}

/** A text without its spaces. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

const terminal = emulator(400, 3);

/** The first row that takes more than `width` cells of a real emulator. */
async function tooWide(out: string, width: number): Promise<string | undefined> {
  for (const row of out.split('\n')) {
    if (row.length > 4 * width + 100) return `a row of ${row.length} units`;
    if (/[^\x20-\x7e]/.test(row) ? (await columnsOf(terminal, row)) > width : row.length > width)
      return `a row wider than ${width}: ${row.slice(0, 60)}`;
  }
  return undefined;
}

/** What is wrong with a run whatever its way: bytes, exit code, sentence, time, memory. */
export function usual(run: Run, entry: Entry, way: Way): readonly string[] {
  const problems = [...problemsIn(run.out, way), ...problemsIn(run.err, 'plain').map(each => `on stderr: ${each}`)];
  if (entry.refuse ? run.code !== 1 : run.code !== 0 && run.code !== 1)
    problems.push(`exit code ${run.code}: ${run.err.slice(0, 300)}`);
  if (run.code === 1 && !/^[^\n]+\.\n$/.test(run.err))
    problems.push(`no sentence: ${JSON.stringify(run.err.slice(0, 100))}`);
  if (run.code === 1 && entry.sentinels.length > 0 && !entry.refuse) problems.push(`not read: ${run.err.trim()}`);
  if (run.time > entry.time) problems.push(`${Math.round(run.time)} ms`);
  if (run.memory > entry.memory) problems.push(`${Math.round(run.memory)} MB`);
  return problems;
}

/** The words of an entry that are not in what was shown. */
export function lost(shown: string, entry: Entry): readonly string[] {
  const all = bare(shown);
  return entry.sentinels.filter(words => !all.includes(bare(words))).map(words => `${words} is lost`);
}

/** Addresses that no link may have: every scheme but three; without one it is a place beside the article, or in it. */
const isForbidden = (href: string): boolean =>
  /^[a-z][a-z\d+.-]*:/i.test(href) ? !/^(?:https?:\/\/|mailto:)/i.test(href) : /^(?:\/\/|\\)/.test(href);

/** The links in JSON, one object a line, that lead where none may lead. */
function forbiddenIn(json: string): readonly string[] {
  const articles = json.split('\n').filter(line => line !== '');
  const links: readonly {readonly href: string}[] = articles.flatMap(line => JSON.parse(line).links ?? []);
  return links.filter(({href}) => isForbidden(href)).map(({href}) => `a link to ${href.slice(0, 60)}`);
}

/** What is wrong with the ways out that need no terminal; each problem begins with the way. */
export async function printedProblems(
  entry: Entry,
  home: string,
  lists: readonly string[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  const add = (way: string, found: readonly (string | undefined)[]): void => {
    for (const each of found) if (each) problems.push(`${way}: ${each}`);
  };
  const print = await run(['--print', '--width', '40', entry.path], {home});
  const isRead = print.code === 0;
  add('--print', [
    ...usual(print, entry, 'plain'),
    ...(isRead ? [...lost(print.out, entry), await tooWide(print.out, 40)] : []),
  ]);
  const json = await run(['--json', entry.path], {home});
  add('--json', usual(json, entry, 'plain'));
  if (json.code === 0) {
    try {
      const {text} = JSON.parse(json.out);
      add('--json', [...lost(String(text), entry), ...forbiddenIn(json.out)]);
    } catch {
      add('--json', ['is no JSON']);
    }
  }
  const colored = await run(['--print', '--color', entry.path], {home});
  add('--color', usual(colored, entry, 'print'));
  for (const list of lists)
    add(`--list ${list}`, usual(await run(['--list', list, entry.path], {home}), entry, 'list'));
  return problems;
}

/** Whether many texts at once go through every way out without a problem: when they do not, each is looked at by itself. */
export async function areFine(entries: readonly Entry[], home: string, lists: readonly string[]): Promise<boolean> {
  const paths = entries.map(({path}) => path);
  const sentinels = entries.flatMap(entry => (entry.refuse ? [] : entry.sentinels.map(bare)));
  const ways: readonly (readonly [Way, readonly string[]])[] = [
    ['plain', ['--print', '--width', '40']],
    ['print', ['--print', '--color']],
    ['plain', ['--json']],
    ...lists.map((list): readonly [Way, readonly string[]] => ['list', ['--list', list]]),
  ];
  for (const [way, args] of ways) {
    const {code, out, err} = await run([...args, ...paths], {home});
    const refused = err
      .trimEnd()
      .split('\n')
      .filter(line => line !== '').length;
    const isWhole = way === 'list' || sentinels.every(words => bare(out).includes(words));
    const isClean = problemsIn(out, way).length + problemsIn(err, 'plain').length === 0;
    const isAsWide = args.includes('--width') ? (await tooWide(out, 40)) === undefined : true;
    const isVetted = !args.includes('--json') || forbiddenIn(out).length === 0;
    if (!(isWhole && isClean && isAsWide && isVetted) || code !== (refused > 0 ? 1 : 0)) return false;
    if (refused < entries.filter(({refuse}) => refuse).length) return false;
  }
  return true;
}
