import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {spread} from './figures.ts';
import type {Table} from './report.ts';

/** How often a text is analysed in one process: the first time as a reader has it, then while V8 learns the way, and the latter half once it knows it. */
const repeats = (path: string): number => (statSync(path).size < 100_000 ? 40 : 6);

/** The analysis by itself, bundled as the program is: what tsx makes of it carries the names of all functions along. */
const bundled = (folder: string): string => {
  const outfile = join(folder, 'analysis.cjs');
  const entryPoints = ['scripts/bench/analysis-once.ts'];
  buildSync({entryPoints, outfile, bundle: true, platform: 'node', target: 'node20.19', minify: true});
  return outfile;
};

function timesOf(node: string, program: string, path: string): readonly number[] {
  const {stdout, stderr} = spawnSync(node, [program, `${repeats(path)}`, path], {encoding: 'utf8'});
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Who said what in texts of several sizes: the first time in a process, again, and once warm. */
export function analysis(node: string, texts: Readonly<Record<string, string>>, runs: number): Table {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-analysis-'));
  const program = bundled(folder);
  const rows = Object.entries(texts).map(([name, path]) => {
    const all = Array.from({length: runs}, () => timesOf(node, program, path));
    return [
      name,
      spread(all.map(([first = Number.NaN]) => first)),
      spread(all.flatMap(times => times.slice(1, 6))),
      spread(all.flatMap(times => times.slice(times.length / 2))),
    ];
  });
  rmSync(folder, {recursive: true});
  return {
    title: 'Analysis',
    words:
      'Who said what, in processor time with all that V8 does meanwhile: the first time in a process, the second to sixth, and the latter half of forty times (of six for a megabyte). From 60,000 characters on it is a thread of its own that does it.',
    head: ['text', 'first: ms, p50 (p99)', 'second to sixth: ms, p50 (p99)', 'warm: ms, p50 (p99)'],
    rows,
  };
}
