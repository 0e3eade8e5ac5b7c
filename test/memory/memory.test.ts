import assert from 'node:assert/strict';
import {fork} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {Memories, type Memory} from '../../source/memory/index.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-memory-'));
after(() => rmSync(root, {recursive: true, force: true}));
let count = 0;

const fresh = () => {
  const folder = join(root, `state-${count++}`, 'broadsheet');
  const notices: string[] = [];
  return {folder, notices, memories: new Memories(folder, sentence => notices.push(sentence))};
};

const at = (place: number, marks: Memory['marks'] = {}): Memory => ({place, marks});
const fileIn = (folder: string): string => join(folder, readdirSync(folder).find(name => name.endsWith('.json')) ?? '');

test('the place and the marks of an article are found again', async () => {
  const {folder, notices, memories} = fresh();
  assert.equal(memories.recall('/rain.md'), undefined);
  await memories.remember('/rain.md', {place: 12, marks: {a: 3}, measure: 66, words: 'It rained'});
  memories.rememberNow('/wind.md', at(4));
  const later = new Memories(folder, () => {});
  assert.deepEqual(later.recall('/rain.md'), {place: 12, marks: {a: 3}, measure: 66, words: 'It rained'});
  assert.deepEqual(later.recall('/wind.md'), at(4));
  assert.equal(later.recall('/snow.md'), undefined);
  assert.deepEqual(notices, []);
});

test('what is remembered is for its reader alone', {skip: process.platform === 'win32'}, async () => {
  const {folder, memories} = fresh();
  mkdirSync(folder, {recursive: true, mode: 0o755});
  await memories.remember('/rain.md', at(1));
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.equal(statSync(fileIn(folder)).mode & 0o777, 0o600);
});

test('the article read last comes first', async () => {
  const {folder, memories} = fresh();
  for (const address of ['/a.md', '/b.md', '/c.md']) {
    await memories.remember(address, at(1));
    for (const name of readdirSync(folder)) {
      const {mtimeMs} = statSync(join(folder, name));
      utimesSync(join(folder, name), new Date(), new Date(mtimeMs - 10_000));
    }
  }
  await memories.remember('/a.md', at(2));
  const recent = await memories.recent();
  assert.deepEqual(
    recent.map(({address}) => address),
    ['/a.md', '/c.md', '/b.md'],
  );
  assert.equal((await memories.recent(1)).length, 1);
});

test('a burst of saves ends with the last of them', async () => {
  const {folder, memories} = fresh();
  await Promise.all(Array.from({length: 500}, (_, place) => memories.remember('/rain.md', at(place))));
  assert.equal(memories.recall('/rain.md')?.place, 499);
  assert.equal(readdirSync(folder).length, 1);
});

test('a save on the way out is not overwritten by an earlier one under way', async () => {
  const {memories} = fresh();
  for (let place = 0; place < 50; place++) {
    const earlier = memories.remember('/rain.md', at(1_000_000));
    if (place % 2) await new Promise(resolve => setTimeout(resolve, place / 10));
    memories.rememberNow('/rain.md', at(place));
    await earlier;
    assert.equal(memories.recall('/rain.md')?.place, place);
  }
});

test('marks set in two readers of one article are both kept', async () => {
  const {folder, memories} = fresh();
  const other = new Memories(folder, () => {});
  await memories.remember('/rain.md', at(1, {a: 10}));
  await other.remember('/rain.md', at(2, {b: 20}));
  assert.deepEqual(memories.recall('/rain.md'), at(2, {a: 10, b: 20}));
});

test('a damaged file is set aside with a notice, and reading goes on', async () => {
  for (const damage of ['', 'null', '{"version":1', '\u0000'.repeat(4096), 'x'.repeat(100_000)]) {
    const {folder, notices, memories} = fresh();
    await memories.remember('/rain.md', at(1));
    writeFileSync(fileIn(folder), damage);
    assert.equal(memories.recall('/rain.md'), undefined);
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /damaged; it is set aside as .+\.corrupt\.$/);
    await memories.remember('/rain.md', at(2));
    assert.equal(memories.recall('/rain.md')?.place, 2);
    assert.equal(readFileSync(`${fileIn(folder)}.corrupt`, 'utf8'), damage);
  }
});

test('a folder in place of the file is set aside too', async () => {
  const {folder, memories} = fresh();
  await memories.remember('/rain.md', at(1));
  const path = fileIn(folder);
  rmSync(path);
  mkdirSync(path);
  await memories.remember('/rain.md', at(2));
  assert.equal(memories.recall('/rain.md')?.place, 2);
});

test('what a newer version wrote is left alone', async () => {
  const {folder, notices, memories} = fresh();
  await memories.remember('/rain.md', at(1));
  const newer = '{"version":2,"places":["12"]}';
  writeFileSync(fileIn(folder), newer);
  assert.equal(memories.recall('/rain.md'), undefined);
  await memories.remember('/rain.md', at(2));
  memories.rememberNow('/rain.md', at(3));
  assert.equal(readFileSync(fileIn(folder), 'utf8'), newer);
  assert.equal(notices.length, 1);
  assert.match(notices[0] ?? '', /newer broadsheet/);
});

test('a link in place of the file leads nobody elsewhere', async () => {
  const {folder, memories} = fresh();
  await memories.remember('/rain.md', at(1));
  const path = fileIn(folder);
  const elsewhere = join(root, 'elsewhere.json');
  writeFileSync(elsewhere, readFileSync(path));
  rmSync(path);
  symlinkSync(elsewhere, path);
  assert.equal(memories.recall('/rain.md'), undefined);
  const before = readFileSync(elsewhere, 'utf8');
  await memories.remember('/rain.md', at(2));
  assert.equal(readFileSync(elsewhere, 'utf8'), before);
  assert.equal(memories.recall('/rain.md')?.place, 2);
});

test('without a folder reading goes on, and says so once', async () => {
  const notices: string[] = [];
  const memories = new Memories(undefined, sentence => notices.push(sentence));
  assert.equal(memories.recall('/rain.md'), undefined);
  await memories.remember('/rain.md', at(1));
  await memories.remember('/rain.md', at(2));
  memories.rememberNow('/rain.md', at(3));
  assert.deepEqual(await memories.recent(), []);
  assert.deepEqual(notices, ['Your place cannot be kept (there is no home folder); reading goes on without it.']);
});

test('a file where the folder should be is said once', async () => {
  const {folder, notices, memories} = fresh();
  mkdirSync(join(folder, '..'), {recursive: true});
  writeFileSync(folder, 'x');
  await memories.remember('/rain.md', at(1));
  memories.rememberNow('/rain.md', at(2));
  assert.equal(notices.length, 1);
  assert.match(notices[0] ?? '', /a file is where its folder should be/);
  assert.deepEqual(await memories.recent(), []);
});

test('a read-only folder is said once', {skip: process.getuid?.() === 0}, async () => {
  const {folder, notices, memories} = fresh();
  mkdirSync(folder, {recursive: true});
  chmodSync(folder, 0o500);
  await memories.remember('/rain.md', at(1));
  chmodSync(folder, 0o700);
  assert.match(notices.join(), /permission denied/);
});

test('what a killed save left is swept away a day later, and not before', async () => {
  const {folder, memories} = fresh();
  mkdirSync(folder, {recursive: true});
  const left = (digit: string) => join(folder, `.${digit.repeat(32)}.json.123.${digit.repeat(12)}.tmp`);
  writeFileSync(left('a'), 'x');
  writeFileSync(left('b'), 'x');
  utimesSync(left('a'), new Date(0), new Date(Date.now() - 2 * 24 * 60 * 60 * 1000));
  await memories.remember('/rain.md', at(1));
  assert.equal(existsSync(left('a')), false);
  assert.equal(existsSync(left('b')), true);
});

const reader = (folder: string, address: string, saves: number) =>
  fork('test/memory/saver.ts', [folder, address, String(saves)], {execArgv: ['--import', 'tsx'], silent: true});

test('four readers who save at the same time lose nothing', async () => {
  const {folder, memories} = fresh();
  const readers = ['/a.md', '/b.md', '/same.md', '/same.md'].map(address => reader(folder, address, 50));
  const codes = await Promise.all(readers.map(child => new Promise(resolve => child.once('close', resolve))));
  assert.deepEqual(codes, [0, 0, 0, 0]);
  for (const address of ['/a.md', '/b.md', '/same.md']) assert.equal(memories.recall(address)?.place, 49, address);
  assert.equal(readdirSync(folder).length, 3);
});

test('a reader killed at any moment leaves the old place or the new one, whole', async () => {
  const {folder, notices, memories} = fresh();
  for (const moment of [3, 8, 15, 22, 30]) {
    const child = reader(folder, '/a.md', 1_000_000);
    await new Promise(resolve => child.once('message', resolve));
    await new Promise(resolve => setTimeout(resolve, moment));
    child.kill('SIGKILL');
    await new Promise(resolve => child.once('close', resolve));
    const {place, words, marks} = memories.recall('/a.md') ?? assert.fail('the place is lost');
    assert.deepEqual({words, marks}, {words: `words at ${place}`, marks: {a: place}});
  }
  assert.deepEqual(notices, []);
});
