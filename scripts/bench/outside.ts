import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {spread, times} from './figures.ts';
import type {Table} from './report.ts';

/** Runs a program to its end with its output in a pipe: milliseconds. */
function runOnce(argv: readonly string[], env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): Promise<number> {
  const [program = '', ...args] = argv;
  const from = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'ignore'], env, cwd});
    child.stdout.resume();
    child.on('error', fail);
    child.on('close', () => done(performance.now() - from));
  });
}

async function inTurn(
  commands: Readonly<Record<string, readonly string[]>>,
  runs: number,
): Promise<ReadonlyMap<string, number[]>> {
  const found = new Map(Object.keys(commands).map(name => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, argv] of Object.entries(commands)) found.get(name)?.push(await runOnce(argv));
  return found;
}

/** Printing into a pipe, against Node doing nothing. */
export async function printing(node: string, path: string, runs: number): Promise<Table> {
  const found = await inTurn(
    {
      'node -e 0': [node, '-e', '0'],
      'broadsheet --print': [node, resolve(process.env.BROADSHEET_DIST ?? 'dist', 'cli.js'), '--print', path],
      'broadsheet --json': [node, resolve(process.env.BROADSHEET_DIST ?? 'dist', 'cli.js'), '--json', path],
    },
    runs,
  );
  const base = found.get('node -e 0') ?? [];
  return {
    title: 'Printing',
    words: 'The bundled article into a pipe, from start to end.',
    head: ['command', 'x `node -e 0`', 'ms, p50 (p99)'],
    rows: [...found].map(([name, all]) => [name, `${times(all, base).toFixed(2)} x`, spread(all, 0)]),
  };
}

/** A package with a program and no code to speak of, packed: what npx itself takes. */
function emptyPackage(folder: string): string {
  const home = join(folder, 'nothing');
  mkdirSync(home, {recursive: true});
  writeFileSync(join(home, 'package.json'), '{"name": "nothing-at-all", "version": "1.0.0", "bin": "nothing.js"}');
  writeFileSync(join(home, 'nothing.js'), '#!/usr/bin/env node\n');
  chmodSync(join(home, 'nothing.js'), 0o755);
  spawnSync('npm', ['pack', '--pack-destination', folder], {cwd: home});
  return join(folder, 'nothing-at-all-1.0.0.tgz');
}

/** The package as a download, and a first `npx` with nothing in its cache. */
export async function download(runs: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-npx-'));
  const [{filename, unpackedSize, entryCount}] = JSON.parse(
    spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {encoding: 'utf8'}).stdout,
  );
  const tarballs = {nothing: emptyPackage(folder), broadsheet: join(folder, filename)};
  const found = new Map(Object.keys(tarballs).map(name => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, tarball] of Object.entries(tarballs)) {
      const cache = join(folder, `cache-${name}-${run}`);
      const env = {...process.env, npm_config_cache: cache, npm_config_update_notifier: 'false'};
      found.get(name)?.push(await runOnce(['npx', '--yes', `file:${tarball}`, '--version'], env, folder));
    }
  const size = statSync(join(folder, filename)).size;
  rmSync(folder, {recursive: true, force: true});
  return {
    title: 'The download',
    words: `The packed package has ${(size / 1000).toFixed(0)} KB (unpacked ${(unpackedSize / 1000).toFixed(0)} KB in ${entryCount} files) and brings no other package. A first \`npx\` of the tarball with an empty cache, against a package with no code:`,
    head: ['package', 'x nothing', 'ms, p50 (p99)'],
    rows: [...found].map(([name, all]) => [
      name,
      `${times(all, found.get('nothing') ?? []).toFixed(2)} x`,
      spread(all, 0),
    ]),
  };
}
