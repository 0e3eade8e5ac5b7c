import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {analysisPacked} from '../build/packed.mjs';
import type {GoldArticle} from './gold.ts';

const program = `
import {readFileSync} from 'node:fs';
import {analyse} from './source/analyse/index.ts';
import {plainInSlices} from './source/parse/plain/index.ts';
import {finished} from './source/parse/slices.ts';
const documents = JSON.parse(readFileSync(process.argv[2], 'utf8')).map(text => finished(plainInSlices({address: 'a.txt', text, type: 'text/plain'})));
const now = () => process.cpuUsage().user / 1000;
const time = document => { const from = now(); analyse(document); return now() - from; };
const first = time(documents[0]);
for (const document of documents) time(document);
const times = documents.map(time).sort((a, b) => a - b);
console.log(JSON.stringify([first, times[times.length >> 1], times[Math.floor(times.length * 0.95)]]));
`;

/** M8: milliseconds of the processor, so that a busy machine does not count, of \`analyse\` per article (first in a fresh process, warm median, 95th of 100) and the bytes it adds to the bundle. */
export async function speed(articles: readonly GoldArticle[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-speed-'));
  const common = {
    bundle: true,
    minify: true,
    format: 'esm' as const,
    platform: 'node' as const,
    target: 'node20.19',
    plugins: [analysisPacked],
  };
  const alone = await build({...common, entryPoints: ['source/analyse/index.ts'], write: false});
  await build({...common, stdin: {contents: program, resolveDir: '.', loader: 'ts'}, outfile: join(folder, 'run.mjs')});
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(articles.slice(0, 200).map(one => one.text)));
  const [first, median, slow] = execFileSync(process.execPath, [join(folder, 'run.mjs'), join(folder, 'texts.json')], {
    encoding: 'utf8',
  })
    .trim()
    .replace(/[[\]]/g, '')
    .split(',')
    .map(Number);
  rmSync(folder, {recursive: true});
  const bytes = alone.outputFiles[0]?.contents.length ?? 0;
  return `M8    ms an article: warm median ${median?.toFixed(1)}, 95th of 100 ${slow?.toFixed(1)}, first in a fresh process ${first?.toFixed(1)}; ${(bytes / 1024).toFixed(0)} KB in the bundle`;
}
