// Everything that can go wrong around the reader: `npm run faults -- [--only PART] [--quick] [--tell]`.
import {parseArgs} from 'node:util';
import {closed, dying} from './faults/deaths.ts';
import {suffer} from './faults/fault.ts';
import {files, moving} from './faults/files.ts';
import {keys} from './faults/keys.ts';
import {state} from './faults/state.ts';
import {streams} from './faults/streams.ts';
import {terminals} from './faults/terminals.ts';

const {values} = parseArgs({options: {only: {type: 'string'}, quick: {type: 'boolean'}, tell: {type: 'boolean'}}});
if (values.tell) process.env.BROADSHEET_TELL = '1';
const size = values.quick
  ? {kills: 10, saves: 20, resizes: 50, bytes: 500, keys: 1000}
  : {kills: 500, saves: 200, resizes: 500, bytes: 20_000, keys: 10_000};
const faults = [
  ...files,
  ...moving,
  ...streams,
  ...dying,
  closed,
  ...terminals(size),
  ...keys(size.keys),
  ...state(size),
].filter(({name}) => values.only === undefined || name.includes(values.only));

let failed = 0;
for (const fault of faults) {
  const problems = await suffer(fault);
  if (problems.length === 0) continue;
  failed += 1;
  console.log(`${fault.name}\n${problems.map(problem => `    ${problem}`).join('\n')}`);
}
console.log(`${faults.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
