import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import test from 'node:test';
import manifest from '../package.json' with {type: 'json'};
import {fileOf, shots} from '../scripts/picture/shots.ts';
import {currentReadme} from '../scripts/readme/current.ts';
import {galleryPage} from '../scripts/readme/gallery.ts';

const readme = readFileSync('README.md', 'utf8');

test('the README shows the usage and the keys as they are (npm run readme brings them up to date)', () => {
  assert.equal(readme, currentReadme(readme));
});

test('the README’s first screen says how to start and how to test', () => {
  const first = readme.split('\n').slice(0, 30).join('\n');
  assert.match(first, /^npm install && npm start$/m);
  assert.match(first, /^npm install && npm test$/m);
});

test('the page of photographs shows those of the table, and no others are kept', () => {
  assert.equal(readFileSync('docs/pictures.md', 'utf8'), galleryPage());
  const kept = readdirSync('docs/pictures').map(name => `docs/pictures/${name}`);
  assert.deepEqual(kept.sort(), shots.map(fileOf).sort());
});

test('photographs are PNGs of few colours, and small', () => {
  for (const file of shots.map(fileOf)) {
    const bytes = readFileSync(file);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
    // A colour of a palette is a number (PNG specification, 11.2.2).
    assert.equal(bytes[25], 3, `${file} has a palette`);
    assert.ok(bytes.length < 120_000, `${file} has ${bytes.length} bytes`);
  }
});

test('every page and picture that the pages name is there', () => {
  const pages = ['README.md', 'changelog.md', 'docs/architecture.md', 'docs/performance.md', 'docs/pictures.md'].filter(
    existsSync,
  );
  const missing = pages.flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
      .map(([, path = '']) => join(dirname(page), path))
      .filter(path => !existsSync(path)),
  );
  assert.deepEqual(missing, []);
});

test('every file of the program that the pages name is there', () => {
  const pages = [
    'README.md',
    'docs/architecture.md',
    ...readdirSync('docs/decisions').map(name => join('docs/decisions', name)),
  ];
  const named = pages.flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/`((?:source|test|scripts)\/[\w./-]+)`/g)].map(([, path = '']) => path),
  );
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter(path => !existsSync(path)),
    [],
  );
});

test('every script that the pages name can be run', () => {
  const pages = ['README.md', 'docs/architecture.md', 'docs/performance.md'].filter(existsSync);
  const named = pages.flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name),
  );
  assert.deepEqual(
    named.filter(name => !Object.hasOwn(manifest.scripts, name)),
    [],
  );
});

test('the changelog tells of this version', () => {
  assert.match(
    readFileSync('changelog.md', 'utf8'),
    new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}$`, 'm'),
  );
});
