// Runs the tests of the built program in a real terminal on every Node that readers may have. `npm run matrix -- 22` for one.
import {spawnSync} from 'node:child_process';
import {nodeOf, versions} from './node-matrix/install.ts';

const asked = process.argv.slice(2);
const results = (asked.length > 0 ? asked : versions).map(version => {
  const node = nodeOf(version);
  const {stdout} = spawnSync(node, ['--version'], {encoding: 'utf8'});
  console.log(`\nNode ${stdout.trim()}`);
  // The tests run on the Node at hand; the program under test on the other.
  const env = {...process.env, BROADSHEET_NODE: node};
  const {status} = spawnSync('npm', ['run', '-s', 'unit', '--', 'terminal.test', 'cli.test', 'permission.test'], {
    stdio: 'inherit',
    env,
  });
  return {version: stdout.trim(), ok: status === 0};
});
console.log(`\n${results.map(({version, ok}) => `${version}\t${ok ? 'works' : 'FAILS'}`).join('\n')}`);
process.exitCode = results.every(({ok}) => ok) ? 0 : 1;
