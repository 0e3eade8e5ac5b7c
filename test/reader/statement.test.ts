import assert from 'node:assert/strict';
import test from 'node:test';
import {citationText} from '../../source/reader/telling.ts';
import {articleFrom, list, press, reading, status} from './reading.ts';

const dam = `The dam holds

Henrik Dahl, the engineer, runs the dam. Mr Dahl denied that it was too small. “It is old,” he added.

The ministry said that the lake was full. It did not say that it was dangerous.`;

test('what somebody denies is not told as what they said: not in the bar, the list of speakers, or a citation', () => {
  assert.match(status(press(reading(dam), '}')), /Henrik Dahl +denied that it was too s/);
  assert.match(list(press(reading(dam), 'w')).join('\n'), /Henrik Dahl[\s\S]*denied that it was too small/);
  assert.match(list(press(reading(dam), 'w enter')).join('\n'), /denied that it was too small +reported/);
  const article = articleFrom(dam);
  const [denial] = article.citations;
  assert.ok(denial);
  assert.match(citationText(article, denial), /^“denied that it was too small” — Henrik Dahl\./);
});

test('what somebody did not say begins with “did not say”', () => {
  const article = articleFrom(dam);
  const told = article.citations.map(citation => citationText(article, citation));
  assert.ok(told.some(words => words.startsWith('“did not say that it was dangerous”')));
  assert.ok(told.some(words => words.startsWith('“the lake was full”')));
});

test('a denial of what is told nowhere else stands in the list once', () => {
  const rows = list(press(reading(dam), 'C')).join('\n');
  assert.equal(rows.split('too small').length - 1, 1, rows);
});
