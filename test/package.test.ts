import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after} from 'node:test';
import manifest from '../package.json' with {type: 'json'};

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-package-'));
after(() => rmSync(folder, {recursive: true}));

// npm looks nothing up here, and keeps its own things out of the home folder.
const env = {
  ...process.env,
  npm_config_offline: 'true',
  npm_config_cache: join(folder, 'cache'),
  npm_config_update_notifier: 'false',
};

function run(command: string, args: readonly string[], cwd = process.cwd()): string {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, env, encoding: 'utf8'});
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

const pack = (): {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly {readonly path: string}[];
} => JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]))[0];

const packed = pack();
const tarball = join(folder, packed.filename);

test('the package holds the program, its articles and what the law wants, and nothing else', () => {
  const paths = packed.files.map(({path}) => path);
  const odd = paths
    .filter(path => !/^(?:dist\/[^/]+\.(?:js|wasm)|dist\/shelf-[\w-]+\.json|articles\/[\w-]+\.md)$/.test(path))
    .sort();
  const expected = [
    'LICENSE',
    'README.md',
    'changelog.md',
    'dist/package.json',
    'dist/third-party-notices.txt',
    'man/broadsheet.1',
    'package.json',
  ];
  assert.deepEqual(
    odd,
    expected.filter(path => path !== 'README.md' || existsSync(path)),
  );
  assert.ok(readdirSync('articles').every(file => paths.includes(`articles/${file}`)));
});

test('the package is one small download', () => {
  assert.ok(packed.size < 600_000, `${packed.size} bytes`);
  assert.equal('dependencies' in manifest, false);
  for (const script of ['preinstall', 'install', 'postinstall']) assert.equal(script in manifest.scripts, false);
});

test('an installed package runs, alone in its folder and with no script of its own', () => {
  const home = join(folder, 'home');
  run('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', tarball], folder);
  const installed = readdirSync(join(home, 'node_modules')).filter(name => !name.startsWith('.'));
  assert.deepEqual(installed, ['broadsheet']);
  assert.equal(run(join(home, 'node_modules/.bin/broadsheet'), ['--version'], folder), `${manifest.version}\n`);
  assert.match(run(join(home, 'node_modules/.bin/broadsheet'), ['--shelf'], folder), /\t\d{4}-\d\d-\d\d\t/);
});

test('npx runs the tarball elsewhere, and the checkout where it stands', () => {
  assert.equal(run('npx', ['--yes', `file:${tarball}`, '--version'], folder), `${manifest.version}\n`);
  assert.equal(run('npx', ['--yes', '.', '--version']), `${manifest.version}\n`);
});

test('the program can be started by its path', {skip: process.platform === 'win32'}, () => {
  assert.notEqual(statSync('dist/cli.js').mode & 0o111, 0);
  assert.equal(run(resolve('dist/cli.js'), ['--version'], folder), `${manifest.version}\n`);
});

test('every package in the bundle has its licence in the notices', () => {
  const list = join(folder, 'bundled.json');
  const script = `import {writeFileSync} from 'node:fs'; import {bundle} from './scripts/build/bundle.mjs';
    const {outputs} = await bundle(['source/cli.ts'], ${JSON.stringify(join(folder, 'bundle'))});
    writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.values(outputs).flatMap(({inputs}) => Object.keys(inputs))));`;
  run(process.execPath, ['--input-type=module', '-e', script]);
  const inputs: readonly string[] = JSON.parse(readFileSync(list, 'utf8'));
  const names = new Set(
    inputs.flatMap(
      path =>
        path
          .split('node_modules/')
          .slice(1)
          .at(-1)
          ?.match(/^(?:@[^/]+\/)?[^/]+/) ?? [],
    ),
  );
  assert.ok(names.size > 0);
  const notices = readFileSync('dist/third-party-notices.txt', 'utf8');
  const silent = [...names].filter(
    name => !new RegExp(`^${name} \\d[^\\n]* \\([^\\n]+\\)\\n\\n\\S`, 'm').test(notices),
  );
  assert.deepEqual(silent, []);
});

test('printing loads neither React nor Ink, and nothing of streams or the net', () => {
  const spy = join(folder, 'spy.cjs');
  writeFileSync(
    spy,
    `process.on('exit', () => console.error(JSON.stringify({files: Object.keys(require.cache), node: process.moduleLoadList})));`,
  );
  const {stderr} = spawnSync(process.execPath, ['--require', spy, 'dist/cli.js', '--print'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const loaded: {readonly files: readonly string[]; readonly node: readonly string[]} = JSON.parse(stderr);
  // The parts are no module of Node’s: the program runs them itself.
  const files = loaded.files.filter(file => file.includes('dist'));
  assert.ok(files.length > 0);
  const parts = [...files, 'dist/parts.js', 'dist/texts.js', 'dist/more.js'].map(file => readFileSync(file, 'utf8'));
  assert.equal(
    parts.some(text => text.includes('react.transitional.element') || text.includes('yoga')),
    false,
  );
  assert.equal(
    loaded.node.some(name => name === 'NativeModule stream' || name.includes('undici')),
    false,
  );
});
