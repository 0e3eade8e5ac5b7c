// The long run of the property tests: `npm run fuzz` tries each 300,000 times (whole documents 100,000 times), and every pattern
// on long texts; `npm run fuzz -- 1000000` a million times.
import {spawnSync} from 'node:child_process';

const [runs = '300000'] = process.argv.slice(2);
const run = spawnSync(process.execPath, ['scripts/unit.mjs', 'parse/safe', 'terminal/gate', 'safety/'], {
  stdio: 'inherit',
  env: {...process.env, BROADSHEET_RUNS: runs},
});
process.exit(run.status ?? 1);
