import assert from 'node:assert/strict';
import test from 'node:test';
import {timelineItems} from '../../source/reader/panel-timeline.ts';
import {reading} from './reading.ts';

test('a sentence with a thousand dates stands shortened under each of them in the timeline', () => {
  const {article} = reading(`The Flood\n\nThe river rose on ${'June 1, 2026, and on '.repeat(1000)}Monday.`);
  const items = timelineItems(article);
  assert.ok(items.length >= 1000);
  for (const {below = []} of items) assert.ok(below.every(({text}) => text.length <= 600));
});
