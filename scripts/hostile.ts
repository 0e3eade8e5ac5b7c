// Every hostile text of a folder through every way out: `npm run hostile -- [FOLDER] [--only PART] [--ways printed,cited,served,read,kept,typed] [--few] [--jobs N]`.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {generate} from '../test/safety/generate.ts';
import {areCitedFine, citedProblems} from './hostile/cited.ts';
import {type Entry, entriesIn, isText} from './hostile/entries.ts';
import {keptProblems} from './hostile/kept.ts';
import {areFine, printedProblems} from './hostile/printed.ts';
import {fewModes, readProblems} from './hostile/read.ts';
import {areServedFine, serve, servedProblems} from './hostile/served.ts';
import {typedProblems} from './hostile/typed.ts';
import {each, type Outcome, report, tryAll} from './several.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string'},
    ways: {type: 'string', default: 'printed,cited,served,read,kept,typed'},
    jobs: {type: 'string', default: '3'},
    few: {type: 'boolean'},
    lists: {type: 'boolean'},
  },
});
const jobs = Number(values.jobs);
const home = mkdtempSync(join(tmpdir(), 'broadsheet-hostile-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));
const own = join(home, 'set');
if (positionals[0] === undefined) generate(own);
const folder = positionals[0] ?? own;
const entries = entriesIn(folder).filter(
  entry => values.only === undefined || `${entry.class}/${entry.id}`.includes(values.only),
);
const lists = values.lists ? ['sections', 'quotes', 'sources', 'citations', 'links'] : ['sections', 'links'];
const texts = entries.filter(isText);
const ofClass = (name: string): readonly Entry[] => entries.filter(entry => entry.class === name);

type Look = (entry: Entry) => Promise<readonly string[]>;

/** What is wrong in one way out: many texts at once, and each by itself where they are not fine. */
async function inBatches(isFine: (batch: readonly Entry[]) => Promise<boolean>, look: Look): Promise<Outcome<Entry>> {
  const light = texts.filter(({isHeavy, encoding}) => !isHeavy && encoding === undefined);
  const suspects = texts.filter(entry => !light.includes(entry));
  const batches = Array.from({length: Math.ceil(light.length / 16)}, (_, at) => light.slice(16 * at, 16 * at + 16));
  await each(batches, jobs, async batch => {
    if (!(await isFine(batch))) suspects.push(...batch);
  });
  return tryAll(suspects, jobs, look);
}

async function served(): Promise<Outcome<Entry>> {
  const {at, close} = await serve(texts);
  const outcome = await inBatches(
    batch => areServedFine(batch, at, home),
    entry => servedProblems(entry, at, home),
  );
  close();
  return outcome;
}

/** The ways out, in the order in which they are tried. */
const ways: Readonly<Record<string, () => Promise<Outcome<Entry>>>> = {
  printed: () =>
    inBatches(
      batch => areFine(batch, home, lists),
      entry => printedProblems(entry, home, lists),
    ),
  cited: () =>
    inBatches(
      batch => areCitedFine(batch, home),
      entry => citedProblems(entry, home),
    ),
  served,
  read: () => tryAll(texts, jobs, entry => readProblems(entry, values.few ? fewModes : undefined)),
  kept: () => tryAll(ofClass('state'), jobs, keptProblems),
  typed: () => tryAll(ofClass('input'), jobs, typedProblems),
};

const failed = new Map<string, readonly string[]>();
const mended: string[] = [];
const tried = new Set<string>();
for (const way of values.ways.split(',')) {
  const outcome = await ways[way]?.();
  for (const {id} of way === 'kept' ? ofClass('state') : way === 'typed' ? ofClass('input') : texts) tried.add(id);
  for (const [{id}, problems] of outcome?.failed ?? []) failed.set(id, [...(failed.get(id) ?? []), ...problems]);
  mended.push(...(outcome?.mended ?? []).map(({id}) => `${id}, ${way}`));
}
console.log(report(tried.size, {failed, mended}));
process.exitCode = failed.size > 0 ? 1 : 0;
