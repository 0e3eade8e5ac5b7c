import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import manifest from '../package.json' with {type: 'json'};
import {completion, optionsIn} from '../source/completion.ts';
import {manual} from '../source/manual.ts';
import {commands} from '../source/reader/index.ts';
import {shells, usage} from '../source/usage.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

test('every option of the usage is completed in every shell', () => {
  const names = [...usage.matchAll(/--[a-z][a-z-]*/g)].map(([name]) => name);
  const known = optionsIn(usage).flatMap(option => option.names);
  assert.deepEqual(
    [...new Set(names)].filter(name => !known.includes(name)),
    [],
  );
  for (const shell of shells)
    for (const name of known)
      assert.ok(completion(shell, ['a-story']).includes(name.replace(/^--?/, '')), `${shell} ${name}`);
});

test('bash completes options, their values and names on the shelf', {skip: !has('bash')}, () => {
  const complete = (...words: string[]): string => {
    const script = `${completion('bash', ['a-story', 'b-story'])}
COMP_WORDS=(broadsheet ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _broadsheet; echo "\${COMPREPLY[*]}"`;
    const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {encoding: 'utf8'});
    assert.equal(stderr, '');
    return stdout.trim();
  };
  assert.equal(complete('--the'), '--theme');
  assert.equal(complete('--theme', 'n'), 'night');
  assert.equal(complete('--list', 'q'), 'quotes');
  assert.equal(complete('a-st'), 'a-story');
  assert.equal(complete('--width', ''), '');
});

test('bash completes names of files with spaces and stars in them, and runs nothing that stands in a name', {
  skip: !has('bash'),
}, context => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-names-'));
  context.after(() => rmSync(folder, {recursive: true}));
  const names = ['two words.txt', '*', '$(touch ran)', '`touch ran`', '"; touch ran;"', "it's.md"];
  for (const name of names) writeFileSync(join(folder, name), '');
  const script = `${completion('bash', ['a-story'])}
COMP_WORDS=(broadsheet ''); COMP_CWORD=1; _broadsheet; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const {stdout} = spawnSync('bash', ['--norc', '-c', script], {encoding: 'utf8', cwd: folder});
  assert.deepEqual(stdout.trimEnd().split('\n').sort(), ['a-story', ...names].sort());
  assert.deepEqual(readdirSync(folder).sort(), names.sort());
});

for (const shell of ['zsh', 'fish'] as const)
  test(`${shell} can read its script`, {skip: !has(shell)}, context => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-script-'));
    context.after(() => rmSync(folder, {recursive: true}));
    writeFileSync(join(folder, 'script'), completion(shell, ['a-story']));
    const {status, stderr} = spawnSync(shell, ['-n', join(folder, 'script')], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
  });

test('--completion prints the script of a shell, and refuses others', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...args], {encoding: 'utf8'});
  assert.match(run('--completion', 'fish').stdout, /^complete -c broadsheet -l theme -x/m);
  const refused = run('--completion', 'csh');
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /bash, zsh or fish/);
});

test('the manual page is as the usage and the keys are (npm run man brings it up to date)', () => {
  assert.equal(readFileSync('man/broadsheet.1', 'utf8'), manual(manifest.version));
  for (const {help} of commands) assert.ok(manual('1').includes(help.slice(0, 3)), help);
});

test('man shows the page without a complaint', {skip: !has('groff')}, () => {
  const {stderr, status} = spawnSync('groff', ['-man', '-Tutf8', '-ww', 'man/broadsheet.1'], {encoding: 'utf8'});
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
});
