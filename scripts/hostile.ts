// Every hostile text of a folder through every way out: `npm run hostile -- [FOLDER] [--only PART] [--printed | --read]`.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {generate} from '../test/safety/generate.ts';
import {entriesIn} from './hostile/entries.ts';
import {printedProblems} from './hostile/printed.ts';
import {readProblems} from './hostile/read.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string'},
    printed: {type: 'boolean'},
    read: {type: 'boolean'},
    jobs: {type: 'string'},
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

let passed = 0;
const failures: string[] = [];
const waiting = [...entries];

async function work(): Promise<void> {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const problems = [
      ...(values.read ? [] : await printedProblems(entry, home, lists)),
      ...(values.printed ? [] : await readProblems(entry)),
    ];
    if (problems.length === 0) passed += 1;
    else failures.push(`${entry.class}/${entry.id}\n${problems.map(each => `    ${each}`).join('\n')}`);
    if (process.stderr.isTTY)
      process.stderr.write(`\r${passed + failures.length} of ${entries.length}, ${failures.length} failed `);
  }
}

await Promise.all(Array.from({length: Number(values.jobs ?? 2)}, work));
if (process.stderr.isTTY) process.stderr.write('\n');
for (const failure of failures.sort()) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
