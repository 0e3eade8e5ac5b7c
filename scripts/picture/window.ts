import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** What photographs are taken with, and the Debian packages that have it. */
const tools = {Xvfb: 'xvfb', xterm: 'xterm', xdotool: 'xdotool', import: 'imagemagick', convert: 'imagemagick'};
const fonts = 'fonts-jetbrains-mono fonts-dejavu-core';

const isHere = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)));

/** Says what has to be installed before photographs can be taken; undefined when all is there. */
export function missing(): string | undefined {
  const packages = Object.entries(tools).flatMap(([name, from]) => (isHere(name) ? [] : [from]));
  if (packages.length === 0) return undefined;
  return `Photographs are taken of a window of xterm. Install first: apt-get install ${[...new Set(packages)].join(' ')} ${fonts}`;
}

/** A screen that nobody sees; `close` takes it away. */
export async function openScreen(): Promise<{readonly display: string; readonly close: () => void}> {
  const size = ['-screen', '0', '2400x1600x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...size], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return {display: `:${number}`, close: () => server.kill()};
}

const grounds = {dark: ['#16181d', '#d8dbe2'], light: ['#fbfaf7', '#24272e']} as const;

/** How a window is opened, and what runs in it. */
export type Opening = {
  readonly display: string;
  readonly columns: number;
  readonly rows: number;
  readonly ground: keyof typeof grounds;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** A window of xterm, which draws sixel, with a program in it. */
export async function openWindow({display, columns, rows, ground, command, env}: Opening) {
  const [paper, ink] = grounds[ground];
  const look = ['-fa', 'JetBrains Mono', '-fs', '13', '-b', '14', '+sb', '-bg', paper, '-fg', ink, '-cr', ink];
  const options = ['-ti', 'vt340', '-u8', '-geometry', `${columns}x${rows}+0+0`, ...look];
  const around = {PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', COLORTERM: 'truecolor', ...env, DISPLAY: display};
  const terminal = spawn('xterm', [...options, '-tn', 'xterm-256color', '-e', ...command], {
    env: around,
    stdio: 'ignore',
  });
  const run = (name: string, ...args: readonly string[]): string =>
    execFileSync(name, args, {env: around, encoding: 'utf8', timeout: 90_000, stdio: ['ignore', 'pipe', 'ignore']});
  const id = run('xdotool', 'search', '--sync', '--onlyvisible', '--pid', String(terminal.pid))
    .trim()
    .split('\n')
    .at(-1);
  return {run, id: id ?? '', close: () => terminal.kill()};
}

type Window = Awaited<ReturnType<typeof openWindow>>;

/** How often is looked whether anything changes, and whether it still does. */
const [forNews, tries] = [8, 40];

/** A number for what the window shows. */
const lookAt = ({run, id}: Window): string => run('sh', '-c', `import -silent -window ${id} rgb:- | cksum`);

/** Waits until the window shows something else than it did, and then the same twice; some keys change nothing. */
async function settled(window: Window, before: string): Promise<void> {
  let last = before;
  for (let look = 0; look < tries; look += 1) {
    await wait(400);
    const seen = lookAt(window);
    if (seen === last && (seen !== before || look >= forNews)) return;
    last = seen;
  }
}

/** Waits until the program shows itself, then presses keys as xdotool calls them; `type:words` types them. */
export async function press(window: Window, keys: string): Promise<void> {
  const {run, id} = window;
  await settled(window, lookAt(window));
  run('xdotool', 'windowfocus', id);
  for (const key of keys.split(' ').filter(each => each !== '')) {
    const before = lookAt(window);
    if (key.startsWith('type:')) run('xdotool', 'type', '--delay', '20', key.slice(5).replaceAll('_', ' '));
    else run('xdotool', 'key', key);
    await settled(window, before);
  }
}

/** Takes the photograph: with a thin frame, in few colours, so that it is a small file. */
export function photograph({run, id}: Window, file: string, colors: number): void {
  run('import', '-window', id, '-depth', '8', file);
  const frame = ['-bordercolor', '#8a8d94', '-border', '1'];
  run(
    'convert',
    file,
    ...frame,
    '+dither',
    '-colors',
    String(colors),
    '-strip',
    '-define',
    'png:compression-level=9',
    `png8:${file}`,
  );
  if (isHere('optipng')) run('optipng', '-quiet', '-o5', file);
}
