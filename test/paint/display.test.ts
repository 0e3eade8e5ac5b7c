import assert from 'node:assert/strict';
import test from 'node:test';
import {displayOf} from '../../source/display.ts';
import {commands, frameOf, type State, update} from '../../source/reader/index.ts';
import {drawListing} from '../../source/view/index.tsx';
import {makeEmulator} from '../helpers/terminal-emulator.ts';
import {articleFrom, bridge, long, reading} from '../reader/reading.ts';

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

type Shown = {readonly bytes: (state: State) => string; readonly forget: () => void};

async function makeShown(): Promise<Shown> {
  let bytes = '';
  const display = displayOf(
    {depth: 3, background: 'dark'},
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
const leaving = new Set(['quit', 'suspend', 'interrupt', 'copy', 'reload', 'front']);
const keys = commands.flatMap(command => (leaving.has(command.name) ? [] : command.keys));

test('what changes on the screen is what a whole new drawing would show, cell by cell', async () => {
  const chance = chanceFrom(20260629);
  const pick = <One>(all: readonly One[]): One => all[Math.floor(chance() * all.length)]!;
  const [shown, fresh] = [await makeShown(), await makeShown()];
  let size = {columns: 100, rows: 30};
  let state = reading(texts[2]!, size);
  let emulator = makeEmulator(size.columns, size.rows);
  await emulator.write('\u001b[?7l');
  for (let step = 0; step < steps; step += 1) {
    const roll = chance();
    if (roll < 0.03) {
      size = {columns: 20 + Math.floor(chance() * 140), rows: 5 + Math.floor(chance() * 45)};
      emulator = makeEmulator(size.columns, size.rows);
      await emulator.write('\u001b[?7l');
      shown.forget();
      state = update(state, {kind: 'resize', size});
    } else if (roll < 0.05) state = update(state, {kind: 'open', article: articleFrom(pick(texts))});
    else state = update(state, {kind: 'key', key: pick(keys)});
    await emulator.write(shown.bytes(state));
    if (step % 4 !== 0) continue;
    const whole = makeEmulator(size.columns, size.rows);
    fresh.forget();
    await whole.write(`\u001b[?7l${fresh.bytes(state)}`);
    assert.deepEqual(emulator.cells(), whole.cells(), `after ${step} steps`);
  }
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

test('a frame that changes nothing writes nothing', async () => {
  const shown = await makeShown();
  const state = reading(long);
  assert.notEqual(shown.bytes(state), '');
  assert.equal(shown.bytes(state), '');
});
