import assert from 'node:assert/strict';
import test from 'node:test';
import {quickRatios} from '../scripts/bench/quick.ts';
import record from '../scripts/bench/record.json' with {type: 'json'};
import {texts} from '../scripts/bench/texts.ts';

test('the first screen and sixty keys cost at most twice what is on record (npm run bench for the whole table)', {
  skip: process.platform !== 'linux',
}, async t => {
  const found = await quickRatios(texts.article(), 3);
  t.diagnostic(`first screen ${found.firstScreen.toFixed(2)} x bare node, sixty keys ${found.keys.toFixed(2)} x`);
  assert.ok(
    found.firstScreen < 2 * record.firstScreen,
    `first screen: ${found.firstScreen} x, on record ${record.firstScreen} x`,
  );
  assert.ok(found.keys < 2 * record.keys, `sixty keys: ${found.keys} x, on record ${record.keys} x`);
});
