import assert from 'node:assert/strict';
import test from 'node:test';
import {displayOf} from '../../source/display.ts';
import {
  commands,
  type Frame,
  frameOf,
  isSetFor,
  likelyNext,
  pageOf,
  type State,
  update,
  usualOptions,
} from '../../source/reader/index.ts';
import {drawListing} from '../../source/view/index.tsx';
import {makeEmulator} from '../helpers/terminal-emulator.ts';
import {articleFrom, bridge, long, press, reading} from '../reader/reading.ts';
import {heightsOf} from './row-heights.ts';

/** How many keys the comparison goes on for; the long run (PAINT_STEPS=20000) is for those who change paint. */
const steps = Number(process.env.PAINT_STEPS ?? 160);

// A small generator of chance (mulberry32), so that a failure can be seen again.
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4294967296;
  };
}

type Shown = {
  readonly bytes: (state: State) => string;
  readonly prepare: (state: State) => void;
  readonly forget: () => void;
};

async function makeShown(): Promise<Shown> {
  let bytes = '';
  const display = displayOf(
    {depth: 3, background: 'dark', large: true},
    {
      write: written => {
        bytes += written;
      },
      loadInk: async () => drawListing,
      again: () => {},
    },
  );
  // Ink is loaded by the first list that is shown.
  display.show(frameOf(update(reading(bridge), {kind: 'key', key: '?'})), 'night');
  await new Promise(done => setTimeout(done, 0));
  display.forget();
  return {
    forget: display.forget,
    prepare: state => display.prepare(pageOf(state).rows, state.theme),
    bytes: state => {
      bytes = '';
      display.show(frameOf(state), state.theme);
      return bytes;
    },
  };
}

const texts = [
  bridge,
  long,
  `${bridge}\n\n港の夜は長い。灯りがともり、船が出る。\n\nनमस्ते दुनिया, यह पुल बंद है।\n\n👩‍👩‍👧 and 🇮🇷 came by.\n\n${long}`,
];
/** Titles of one row of large letters and of two, and the same texts without. */
const headlines = ['The ferry came late', 'The city pays for a ferry until the bridge is open again'];
const titled = [...texts, ...headlines.map((headline, at) => `${headline}\n\n${texts[at + 1]}`)];
const leaving = new Set(['quit', 'suspend', 'interrupt', 'copy', 'reload', 'front']);
const keys = commands.flatMap(command => (leaving.has(command.name) ? [] : command.keys));

/** What a frame says of the heights of the rows of its screen. */
function heightsIn({size, region, large = []}: Frame): readonly string[] {
  const uppers = large.map(at => at + region.row);
  return Array.from({length: size.rows}, (_, row) =>
    uppers.includes(row) ? '3' : uppers.includes(row - 1) ? '4' : '',
  );
}

/** Presses keys at random, at sizes at random, and compares with screens that are drawn anew. */
async function compareAtRandom(seed: number, start: State, texts: readonly string[]): Promise<number> {
  let seen = 0;
  const chance = chanceFrom(seed);
  const pick = <One>(all: readonly One[]): One => all[Math.floor(chance() * all.length)]!;
  const [shown, fresh] = [await makeShown(), await makeShown()];
  let {size} = start;
  let state = start;
  let emulator = makeEmulator(size.columns, size.rows);
  let heights = heightsOf(emulator);
  await emulator.write('\u001b[?7l');
  for (let step = 0; step < steps; step += 1) {
    const roll = chance();
    if (roll < 0.03) {
      size = {columns: 20 + Math.floor(chance() * 140), rows: 5 + Math.floor(chance() * 45)};
      emulator = makeEmulator(size.columns, size.rows);
      heights = heightsOf(emulator, heights.rows);
      await emulator.write('\u001b[?7l');
      shown.forget();
      state = update(state, {kind: 'resize', size});
    } else if (roll < 0.05) state = update(state, {kind: 'open', article: articleFrom(pick(texts))});
    else state = update(state, {kind: 'key', key: pick(keys)});
    await emulator.write(shown.bytes(state));
    likelyNext(state).forEach(shown.prepare);
    assert.deepEqual(heights.rows, heightsIn(frameOf(state)), `after ${step} steps`);
    assert.deepEqual(heights.mishaps, []);
    if (heights.rows.includes('3')) seen += 1;
    if (step % 4 !== 0) continue;
    const whole = makeEmulator(size.columns, size.rows);
    fresh.forget();
    await whole.write(`\u001b[?7l${fresh.bytes(state)}`);
    assert.deepEqual(emulator.cells(), whole.cells(), `after ${step} steps`);
  }
  return seen;
}

test('what changes on the screen is what a whole new drawing would show, cell by cell', async () => {
  assert.equal(await compareAtRandom(20260629, reading(texts[2]!, {columns: 100, rows: 30}), texts), 0);
});

test('the same holds with titles in large letters, and no other row is ever large', async () => {
  const start = {...reading(titled[3]!, {columns: 100, rows: 30}), options: {...usualOptions, large: true}};
  assert.ok((await compareAtRandom(7, start, titled)) > steps / 8);
});

test('one line down is told to the terminal as a scroll, in few bytes', async () => {
  const shown = await makeShown();
  const start = reading(long, {columns: 120, rows: 40});
  shown.bytes(start);
  let state = start;
  const counts = Array.from({length: 20}, () => {
    state = update(state, {kind: 'key', key: 'j'});
    return shown.bytes(state).length;
  });
  assert.ok(Math.max(...counts) < 600, `${Math.max(...counts)} bytes`);
});

test('nothing is underlined in large letters: terminals draw the line in another row', async () => {
  const shown = await makeShown();
  const state = {...reading(titled[3]!), options: {...usualOptions, large: true}};
  const bytes = shown.bytes({...state, focus: {kind: 'section', index: 0, from: 0, to: 19}});
  const [, ...large] = bytes.split(/(?=\u001b#[34])/);
  assert.equal(large.length, 2);
  for (const row of large)
    assert.doesNotMatch(row.split('\u001b[m')[0]?.split(/\u001b\[\d+;1H/)[0] ?? '', /\u001b\[4m/);
});

test('a frame that changes nothing writes nothing, whatever has been set for the next key', async () => {
  const shown = await makeShown();
  const state = reading(long);
  assert.notEqual(shown.bytes(state), '');
  likelyNext(state).forEach(shown.prepare);
  assert.equal(shown.bytes(state), '');
});

test('what is set beforehand is the next page and the next section, and nothing while a list or a prompt has the keys', () => {
  const start = reading(bridge, {columns: 80, rows: 10});
  assert.deepEqual(
    likelyNext(start).map(({top}) => top),
    [press(start, ']').top, press(start, 'space').top],
  );
  assert.deepEqual(likelyNext(press(start, '?')), []);
  assert.deepEqual(likelyNext(press(start, '/')), []);
});

test('while a key is held down, what comes next is set now and then: a row further it is as good as it was', () => {
  const start = reading(long, {columns: 80, rows: 20});
  assert.ok(isSetFor(start, press(start, 'j')));
  assert.ok(!isSetFor(start, press(start, 'space')));
  assert.ok(!isSetFor(start, press(start, '+')));
  assert.ok(!isSetFor(start, update(start, {kind: 'open', article: articleFrom(bridge)})));
});
