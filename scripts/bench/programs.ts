import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

/** A program that shows a text in a terminal. */
export type Program = {
  readonly name: string;
  readonly argv: (path: string) => readonly string[];
  /** The keys that mean the same in it; a key that is not there cannot be compared. */
  readonly keys: Readonly<Record<string, string>>;
};

const keys = {j: 'j', space: ' ', ']': ']', ')': ')'};

/** Our reader, as it is built, on a Node. */
export const broadsheet = (node: string, name = 'broadsheet'): Program => ({
  name,
  argv: path => [node, resolve(process.env.BROADSHEET_DIST ?? 'dist', 'cli.js'), path],
  keys,
});

/** The least that Node can do: write the text's beginning, and for every key write a line. The floor of all ratios. */
export const bareNode = (node: string): Program => ({
  name: 'bare node',
  argv: () => [
    node,
    '-e',
    `process.stdout.write('bare node stands here');
     process.stdin.setRawMode(true);
     process.stdin.on('data', () => process.stdout.write('\\r\\n' + 'one line of a page, as wide as it is '.repeat(2)));`,
  ],
  keys: {j: 'j', space: ' ', ']': ']', ')': ')'},
});

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** What a reader would use instead, as far as it is installed. */
export function others(): readonly Program[] {
  const bat = has('bat') ? 'bat' : 'batcat';
  const all: readonly (readonly [string, Program])[] = [
    ['less', {name: 'less', argv: path => ['less', path], keys: {j: 'j', space: ' '}}],
    ['w3m', {name: 'w3m', argv: path => ['w3m', '-T', 'text/plain', path], keys: {j: 'J', space: ' '}}],
    [bat, {name: 'bat', argv: path => [bat, '--paging=always', '--pager=less -R', path], keys: {j: 'j', space: ' '}}],
  ];
  return all.filter(([command]) => has(command)).map(([, program]) => program);
}
