import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import fc from 'fast-check';
import {comparisonOf} from '../../source/comparison.ts';
import {cells, loadFor} from '../../source/layout/index.ts';
import {type Action, commands, frameOf, type State, update, usualOptions} from '../../source/reader/index.ts';
import {articleFrom, bridge, long, reading} from './reading.ts';

const texts = [
  bridge,
  long,
  `${bridge}\n\n日本の港湾では、夜になると灯りがともる。\n\nनमस्ते दुनिया, यह एक परीक्षण है।`,
  'הגשר נשאר סגור\n\n“המסבים שחוקים,” said Jane Lee (לפי Reuters), ועוד 12 מילים.',
  'a',
];
const keys = [...new Set(commands.flatMap(command => command.keys)), 'a', 'e', '7', '0', 'é', '港'];
const leaves = new Set(['q', 'ctrl+c', 'ctrl+z']);

const key = fc
  .constantFrom(...keys.filter(each => !leaves.has(each)))
  .map((each): Action => ({kind: 'key', key: each}));
const resize = fc
  .record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 80})})
  .map((size): Action => ({kind: 'resize', size}));
const others = fc.constantFrom<Action>(
  {kind: 'notice', notice: 'Something was said.'},
  {kind: 'paste', text: 'the harbour'},
  {kind: 'open', article: articleFrom(bridge)},
  {kind: 'open', article: comparisonOf(articleFrom(bridge), articleFrom(long))},
  {kind: 'picture', picture: {width: 90, height: 70, pixels: new Uint8Array(90 * 70 * 3)}, caption: 'The bridge, 港'},
  {kind: 'open', article: articleFrom(long), opening: {anew: true}},
);
const action = fc.oneof({weight: 12, arbitrary: key}, {weight: 2, arbitrary: resize}, {weight: 1, arbitrary: others});

function check(state: State): void {
  const {size, page, list, title, status, region} = frameOf(state);
  assert.ok(state.top >= 0 && state.top <= state.article.text.length);
  assert.ok(page.length <= region.rows);
  for (const row of [...page, ...(list?.rows ?? []), title, status])
    assert.ok(row.reduce((sum, {text}) => sum + cells(text), 0) <= size.columns, JSON.stringify(row));
}

before(async () => {
  await loadFor({text: texts.join(' ')}, {hyphenate: false, rightToLeft: true});
});

test('no keys and no sizes, in whatever order, throw, lose the place, or draw beyond the screen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.boolean(),
      fc.array(action, {minLength: 50, maxLength: 250}),
      (text, rightToLeft, actions) => {
        let state: State = {...reading(text), options: {...usualOptions, rightToLeft}};
        for (const each of actions) {
          state = update(state, each);
          check(state);
        }
      },
    ),
    {numRuns: 40},
  );
});
