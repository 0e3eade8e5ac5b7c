import assert from 'node:assert/strict';
import test from 'node:test';
import {alphabetOf, ourPatterns, type Pattern} from './patterns.ts';
import {runs} from './strings.ts';

const isLong = runs.numRuns > 2000;
/** A text of this length may take this long, in milliseconds of this process. */
const length = isLong ? 40_000 : 4000;
const most = isLong ? 300 : 300;

/** What is repeated: each letter and word that the pattern speaks of, and pairs of them. */
function pumpsOf(pattern: RegExp): readonly string[] {
  const alphabet = alphabetOf(pattern).slice(0, isLong ? 60 : 14);
  const pairs = alphabet.flatMap(one => alphabet.map(other => one + other));
  return [...new Set([...alphabet, ...pairs.slice(0, isLong ? 400 : 24)])];
}

function milliseconds(work: () => void): number {
  const {user} = process.cpuUsage();
  work();
  return (process.cpuUsage().user - user) / 1000;
}

/** Looks through a text as the program would: for one match, or for all of them. */
function look({pattern}: Pattern, text: string): void {
  if (pattern.global) text.replace(pattern, '');
  else if (pattern.sticky) {
    pattern.lastIndex = 0;
    pattern.exec(text);
  } else pattern.exec(text);
}

function slowOn(found: Pattern): readonly string[] {
  const slow: string[] = [];
  for (const pump of pumpsOf(found.pattern)) {
    for (const [before, after] of [
      ['', ''],
      [pump.charAt(0), '\u0000'],
    ] as const) {
      const text = before + pump.repeat(Math.ceil(length / pump.length)) + after;
      const time = milliseconds(() => look(found, text));
      if (time > most)
        slow.push(`${found.file}: ${found.pattern} takes ${Math.round(time)} ms on ${JSON.stringify(pump)}`);
      if (slow.length > 2) return slow;
    }
  }
  return slow;
}

test('no pattern of ours is held up by what it looks for, repeated without end', () => {
  const all = ourPatterns();
  assert.ok(all.length > 200, `only ${all.length} patterns were found`);
  assert.deepEqual(all.flatMap(slowOn), []);
});
