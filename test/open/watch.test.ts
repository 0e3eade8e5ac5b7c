import assert from 'node:assert/strict';
import {appendFileSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {watch} from '../../source/open/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-watch-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** A watched file, and how often it was said to have changed. */
const watched = (name: string, text = 'Words.') => {
  const path = join(folder, name);
  writeFileSync(path, text);
  const seen = {count: 0};
  const stop = watch(path, () => {
    seen.count++;
  });
  after(stop);
  const settled = async (count: number) => {
    for (let tries = 0; tries < 60 && seen.count < count; tries++) await pause(50);
    await pause(250);
    assert.equal(seen.count, count);
  };
  return {path, settled, stop};
};

test('a file that is written to is said to have changed, once for a burst', async () => {
  const {path, settled} = watched('burst.md');
  for (let index = 0; index < 5; index++) {
    appendFileSync(path, `More ${index}.`);
    await pause(10);
  }
  await settled(1);
  appendFileSync(path, 'And more.');
  await settled(2);
});

test('an editor that puts another file in its place is noticed, again and again', async () => {
  const {path, settled} = watched('renamed.md');
  for (const count of [1, 2, 3]) {
    writeFileSync(`${path}.new`, `Version ${count}.`);
    renameSync(`${path}.new`, path);
    await settled(count);
  }
});

test('a file that vanishes is waited for', async () => {
  const {path, settled} = watched('gone.md');
  unlinkSync(path);
  await settled(0);
  writeFileSync(path, 'Back again.');
  await settled(1);
});

test('a file emptied on the way to being written is not said to be empty', async () => {
  const {path, settled} = watched('emptied.md');
  writeFileSync(path, '');
  await settled(0);
  writeFileSync(path, 'Full again.');
  await settled(1);
});

test('other files beside it, and being read, are no change', async () => {
  const {settled, path} = watched('quiet.md');
  writeFileSync(join(folder, 'other.md'), 'x');
  writeFileSync(`${path}~`, 'x');
  await settled(0);
});

test('what a link leads to is watched too', {skip: process.platform === 'win32'}, async () => {
  const {path} = watched('real.md');
  const link = join(folder, 'link.md');
  symlinkSync(path, link);
  let count = 0;
  after(watch(link, () => count++));
  appendFileSync(path, 'More.');
  for (let tries = 0; tries < 60 && count === 0; tries++) await pause(50);
  assert.equal(count, 1);
});

test('after it is stopped nothing is said any more', async () => {
  const {path, settled, stop} = watched('stopped.md');
  appendFileSync(path, 'More.');
  stop();
  appendFileSync(path, 'More.');
  await settled(0);
});

test('what is no file, or is not there, is watched without harm', () => {
  for (const address of ['-', 'https://news.example/', '/nowhere/at/all.md', join(folder, 'later.md')])
    watch(address, () => {})();
});
