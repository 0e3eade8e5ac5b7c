import assert from 'node:assert/strict';
import test from 'node:test';
import {render} from 'ink-testing-library';
import {frameOf, update} from '../../source/reader/index.ts';
import {painter, themes} from '../../source/theme/index.ts';
import {App, drawFrame, drawListing} from '../../source/view/index.tsx';
import {bridge, press, reading} from '../reader/reading.ts';

const plain = painter(themes.plain, 0, false);
const rowsOf = (state: ReturnType<typeof reading>): readonly string[] => {
  const {lastFrame, unmount} = render(<App frame={frameOf(state)} paint={plain} />);
  const rows = (lastFrame() ?? '').split('\n');
  unmount();
  return rows;
};

test('title bar, page and status bar stand below each other, and fill the screen', () => {
  const rows = rowsOf(reading(bridge, {columns: 100, rows: 24}));
  assert.equal(rows.length, 24);
  assert.match(rows[0] ?? '', /^ test\.txt/);
  assert.match(rows[2] ?? '', /The bridge stays shut/);
  assert.match(rows[23] ?? '', /\) quotation/);
});

test('a panel stands beside the page on a wide screen and below it on a narrow one', () => {
  const wide = rowsOf(press(reading(bridge, {columns: 120, rows: 30}), 'w'));
  assert.match(wide[1] ?? '', /Who said what/);
  assert.match(wide.join('\n'), /bearings.*│?.*Tom Rust|Tom Rust/);
  const narrow = rowsOf(press(reading(bridge, {columns: 80, rows: 24}), 'w'));
  const at = narrow.findIndex(row => row.includes('Who said what'));
  assert.ok(at > 8);
  assert.equal(narrow.length, 24);
});

test('what Ink draws has the width of the screen in every row', () => {
  for (const size of [
    {columns: 20, rows: 5},
    {columns: 80, rows: 24},
    {columns: 300, rows: 100},
  ])
    for (const keys of ['g', 'w', 's', '?'])
      for (const row of drawFrame(frameOf(press(reading(bridge, size), keys)), plain))
        assert.ok(row.length <= size.columns, `${keys} at ${size.columns}: ${row}`);
});

test('a screen that is too small says so', () => {
  const rows = rowsOf(update(reading(bridge), {kind: 'resize', size: {columns: 12, rows: 3}}));
  assert.match(rows[0] ?? '', /Too small/);
});

test('a list drawn alone has as many rows as it was given', () => {
  const {list} = frameOf(press(reading(bridge), 's'));
  assert.ok(list);
  assert.equal(drawListing(list, plain).length, list.rows.length);
});
