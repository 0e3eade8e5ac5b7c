import assert from 'node:assert/strict';
import test from 'node:test';
import {frameOf} from '../../source/reader/index.ts';
import {press, reading} from './reading.ts';

test('no list, note or prompt shows half a character of a text whose characters are pairs', () => {
  for (const lead of ['', 'a', 'ab']) {
    const text = `${lead}The Flood ${'🇳'.repeat(301)}\n\nMayor Ada ${lead}Lee said: “${'𠀀'.repeat(200)}.”\n\n${lead}${'😀'.repeat(200)}`;
    for (const keys of [...[...'wstcCDelfi?'], ') i', ') w', 's enter', 'w enter', 'e enter']) {
      const frame = JSON.stringify(frameOf(press(reading(text), keys)));
      // JSON writes half a character as an escape.
      assert.doesNotMatch(frame, /\\ud[89a-f]/, keys);
    }
  }
});
