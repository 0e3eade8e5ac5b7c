// Node 20's test runner takes no patterns, so the files are found here. Arguments narrow them: `npm run unit -- layout`.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';

const wanted = process.argv.slice(2);
const files = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .filter(file => /\.test\.tsx?$/.test(file))
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .map(file => `test/${file}`)
  .sort();
if (files.length === 0) {
  console.error(`No test file has ${wanted.join(' or ')} in its name.`);
  process.exit(1);
}
// The runner leaves one core idle by default, which is half of a small machine.
const options = [`--test-concurrency=${Math.max(2, availableParallelism())}`, '--test-reporter=spec'];
const run = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...options, ...files], {
  stdio: 'inherit',
  env: {...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json'},
});
process.exitCode = run.status ?? 1;
