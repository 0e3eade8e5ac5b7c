// Every hostile text of a folder through every way out: `npm run hostile -- [FOLDER] [--only PART] [--ways printed,served,read,kept,typed] [--few]`.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {generate} from '../test/safety/generate.ts';
import {type Entry, entriesIn, isText} from './hostile/entries.ts';
import {keptProblems} from './hostile/kept.ts';
import {areFine, printedProblems} from './hostile/printed.ts';
import {fewModes, readProblems} from './hostile/read.ts';
import {areServedFine, serve, servedProblems} from './hostile/served.ts';
import {typedProblems} from './hostile/typed.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string'},
    ways: {type: 'string', default: 'printed,served,read,kept,typed'},
    jobs: {type: 'string'},
    few: {type: 'boolean'},
    lists: {type: 'boolean'},
  },
});
const home = mkdtempSync(join(tmpdir(), 'broadsheet-hostile-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));
const own = join(home, 'set');
if (positionals[0] === undefined) generate(own);
const folder = positionals[0] ?? own;
const entries = entriesIn(folder).filter(
  entry => values.only === undefined || `${entry.class}/${entry.id}`.includes(values.only),
);
const lists = values.lists ? ['sections', 'quotes', 'sources', 'citations', 'links'] : ['sections', 'links'];

const failures = new Map<string, readonly string[]>();
let done = 0;

function note(entry: Entry, problems: readonly string[]): void {
  if (problems.length > 0) failures.set(entry.id, [...(failures.get(entry.id) ?? []), ...problems]);
}

async function print(batch: readonly Entry[]): Promise<void> {
  const isFine = batch.length > 1 && (await areFine(batch, home, lists));
  for (const entry of isFine ? [] : batch) note(entry, await printedProblems(entry, home, lists));
}

async function look(entry: Entry): Promise<void> {
  note(entry, await (values.few ? readProblems(entry, fewModes) : readProblems(entry)));
  done += 1;
  const said = `${done} of ${texts.length} read, ${failures.size} failed`;
  if (process.stderr.isTTY) process.stderr.write(`\r${said} `);
  else if (done % 100 === 0) process.stderr.write(`${said}\n`);
}

/** Works through a list, several at a time. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      if (process.env.SAFE_TRACE)
        process.stderr.write(`${new Date().toISOString()} ${JSON.stringify(item).slice(0, 200)}\n`);
      await work(item);
    }
  };
  await Promise.all(Array.from({length: Number(values.jobs ?? 1)}, worker));
}

const texts = entries.filter(isText);
const light = texts.filter(({isHeavy, encoding}) => !isHeavy && encoding === undefined);
const batches = [
  ...Array.from({length: Math.ceil(light.length / 16)}, (_, at) => light.slice(16 * at, 16 * at + 16)),
  ...texts.filter(entry => !light.includes(entry)).map(entry => [entry]),
];
const ways = new Set(values.ways.split(','));
if (ways.has('printed')) await each(batches, print);
if (ways.has('served')) {
  const served = await serve(texts);
  await each(batches, async batch => {
    const isFine = batch.length > 1 && (await areServedFine(batch, served.at, home));
    for (const entry of isFine ? [] : batch) note(entry, await servedProblems(entry, served.at, home));
  });
  served.close();
}
if (ways.has('read')) await each(texts, look);
const ofClass = (name: string): readonly Entry[] => entries.filter(entry => entry.class === name);
if (ways.has('kept')) await each(ofClass('state'), async entry => note(entry, await keptProblems(entry)));
if (ways.has('typed')) await each(ofClass('input'), async entry => note(entry, await typedProblems(entry)));
if (process.stderr.isTTY) process.stderr.write('\n');
for (const [id, problems] of [...failures].sort())
  console.log(`${id}\n${problems.map(problem => `    ${problem}`).join('\n')}`);
const tried = entries.filter(
  entry =>
    ways.has({state: 'kept', input: 'typed'}[entry.class] ?? '') ||
    (isText(entry) && ['printed', 'served', 'read'].some(way => ways.has(way))),
);
console.log(`${tried.length - failures.size} passed, ${failures.size} failed`);
process.exitCode = failures.size > 0 ? 1 : 0;
