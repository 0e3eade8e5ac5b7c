// Measures the built program beside what a reader would use instead, and writes docs/performance.md. `npm run bench -- first keys` for a part.
import {spawnSync} from 'node:child_process';
import {analysis} from './bench/analysis.ts';
import type {Field} from './bench/field.ts';
import {answers, farJumps, growth, held} from './bench/key-measures.ts';
import {download, printing} from './bench/outside.ts';
import {bareNode, broadsheet, others} from './bench/programs.ts';
import {type Table, writeReport} from './bench/report.ts';
import {firstScreens, keysWork, memory} from './bench/start-measures.ts';
import {texts} from './bench/texts.ts';
import {nodeOf} from './node-matrix/install.ts';

const runs = Number(process.env.BENCH_RUNS ?? 20);
const node24 = nodeOf('24');
const node20 = nodeOf('20');
const ours = [broadsheet(node24), broadsheet(node20, 'broadsheet, Node 20')];
const floors = [bareNode(node24), {...bareNode(node20), name: 'bare node 20'}];
const all: Field = {programs: [...floors, ...ours, ...others()], runs};
const without = (field: Field, ...names: readonly string[]): Field => ({
  ...field,
  programs: field.programs.filter(({name}) => !names.includes(name)),
});
const readers = without(all, 'bare node', 'bare node 20');
const article = texts.article();
const big = {'10 MB Markdown': texts.markdown(), '10 MB plain': texts.plain()};
const middle = {columns: 120, rows: 40};

const measures: Readonly<Record<string, () => Promise<Table>>> = {
  first: () => firstScreens('First screen', all, {article}),
  // w3m takes seconds for each start in ten megabytes.
  large: () => firstScreens('First screen of large texts', without(all, 'w3m'), big),
  ready: () => keysWork(without(readers, 'w3m', 'bat'), article),
  // A key that stays on the screen and one that leaves it take different times: the median of twenty falls now here, now there.
  keys: () =>
    answers({...without(all, 'bat'), runs: 3 * runs}, {article, '10 MB Markdown': big['10 MB Markdown']}, middle),
  held: () => held(without(all, 'bat', 'w3m'), big['10 MB plain'], middle, 10),
  far: () => farJumps({...without(readers, 'w3m', 'bat'), runs: Math.min(runs, 20)}, big),
  memory: () => memory('Memory at rest', without(all, 'bat'), {article}),
  'memory-large': () => memory('Memory at rest, large texts', without(readers, 'bat', 'w3m'), big),
  growth: () => growth({programs: ours.slice(0, 1), runs: 1}, big['10 MB plain']),
  analysis: async () => analysis(node24, {'10 KB': texts.small(), '1 MB': texts.middle()}, Math.min(runs, 5)),
  print: () => printing(node24, article, runs),
  download: () => download(runs),
};

if (process.argv.includes('--quick')) {
  const {quickRatios} = await import('./bench/quick.ts');
  console.log(await quickRatios(article, 5));
  process.exit();
}

const asked = process.argv.slice(2);
const names = Object.keys(measures).filter(name => asked.length === 0 || asked.includes(name));
const version = (node: string): string => spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout.trim().slice(1);
for (const name of names) {
  const table = await measures[name]?.();
  if (!table) continue;
  console.log(`\n${table.title}\n${[table.head, ...table.rows].map(row => row.join('\t')).join('\n')}`);
  writeReport([table], [version(node24), version(node20)]);
}
