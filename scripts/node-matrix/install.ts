import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The Nodes that a reader may have: the oldest that package.json allows, and every line that is kept up. */
export const versions: readonly string[] = ['20.19.0', '20', '22', '24', '26'];

const folder = join(tmpdir(), 'broadsheet-nodes');

const pathOf = (version: string): string => {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  return join(folder, version, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
};

/** The Nodes of these versions that are installed already. */
export const nodesAtHand = (wanted: readonly string[] = versions): readonly string[] =>
  wanted.map(pathOf).filter(path => existsSync(path));

/** The path of a Node of that version, from the `node-PLATFORM-ARCH` packages of the npm registry; installed once, in a scratch folder. */
export function nodeOf(version: string): string {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const home = join(folder, version);
  const path = pathOf(version);
  if (existsSync(path)) return path;
  mkdirSync(home, {recursive: true});
  const args = ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  const {status, stderr} = spawnSync('npm', args, {encoding: 'utf8', shell: process.platform === 'win32'});
  if (status !== 0 || !existsSync(path)) throw new Error(`Node ${version} cannot be installed: ${stderr}`);
  return path;
}
