// Everything that can go wrong around the reader: `npm run faults -- [--only PART] [--quick] [--jobs N] [--tell]`.
import {parseArgs} from 'node:util';
import {closed, dying} from './faults/deaths.ts';
import {suffer} from './faults/fault.ts';
import {files, moving} from './faults/files.ts';
import {keys} from './faults/keys.ts';
import {rest} from './faults/rest.ts';
import {state} from './faults/state.ts';
import {streams} from './faults/streams.ts';
import {terminals} from './faults/terminals.ts';
import {report, tryAll} from './several.ts';

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    quick: {type: 'boolean'},
    tell: {type: 'boolean'},
    jobs: {type: 'string', default: '4'},
  },
});
if (values.tell) process.env.BROADSHEET_TELL = '1';
const size = values.quick
  ? {kills: 10, saves: 20, resizes: 50, bytes: 500, keys: 1000}
  : {kills: 500, saves: 200, resizes: 500, bytes: 20_000, keys: 10_000};
const faults = [
  ...state(size),
  ...files,
  ...moving,
  ...streams,
  ...rest,
  ...dying,
  closed,
  ...terminals(size),
  ...keys(size.keys),
].filter(({name}) => values.only === undefined || name.includes(values.only));

// Figures are told of a machine that does nothing else.
const {failed, mended} = await tryAll(faults, values.tell ? 1 : Number(values.jobs), suffer);
console.log(
  report(faults.length, {
    failed: new Map([...failed].map(([{name}, problems]) => [name, problems])),
    mended: mended.map(({name}) => name),
  }),
);
process.exit(failed.size > 0 ? 1 : 0);
