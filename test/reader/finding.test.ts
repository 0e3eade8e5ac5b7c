import assert from 'node:assert/strict';
import test from 'node:test';
import {update} from '../../source/reader/index.ts';
import {articleFrom, bridge, focused, long, press, reading, status} from './reading.ts';

test('a search shows the first match while one types, and how many there are', () => {
  const typing = press(reading(bridge), '/ r e u');
  assert.equal(focused(typing), 'Reu');
  assert.match(status(typing), /^ \/reu +1 of 1/);
});

test('n goes on to the next match and round the end, N comes back', () => {
  const found = press(reading(bridge), '/ b r i d g e enter');
  assert.match(status(found), /1 of 2/);
  const second = press(found, 'n');
  assert.match(status(second), /2 of 2/);
  assert.match(status(press(second, 'n')), /went on from the beginning/);
  assert.equal(press(second, 'N').focus?.from, found.focus?.from);
});

test('small letters find capitals too, capitals only themselves', () => {
  assert.equal(focused(press(reading(bridge), '/ r u s t')), 'Rust');
  assert.match(status(press(reading(bridge), '/ R U S T')), /no match/);
});

test('Esc gives a search up and goes back to where it began', () => {
  const start = press(reading(long), 'space space');
  const gone = press(start, '/ 1 9 9 escape');
  assert.equal(gone.top, start.top);
  assert.equal(gone.search, undefined);
});

test('words that are not there are said not to be', () => {
  assert.match(status(press(reading(bridge), '/ z e b r a enter')), /“zebra” is not in this article/);
});

test('what is pasted is searched for and never taken for keys', () => {
  const pasted = update(press(reading(bridge), '/'), {kind: 'paste', text: 'Tom\nRust'});
  assert.equal(focused(pasted), 'Tom Rust');
  const start = reading(bridge);
  assert.equal(update(start, {kind: 'paste', text: 'qqqq'}).effects.length, 0);
});

test('a mark is set and gone to, and two apostrophes go back', () => {
  const marked = press(reading(long), 'space m a');
  const away = press(marked, 'G');
  const back = press(away, "' a");
  assert.equal(back.top, marked.top);
  assert.equal(press(back, "' '").top, away.top);
  assert.match(status(press(back, "' z")), /no mark z/);
});

test('n finds again what was cleared, given up over, or searched for in the article before', () => {
  const found = press(reading(bridge), '/ b r i d g e enter');
  const cleared = press(found, 'escape escape');
  assert.equal(cleared.search, undefined);
  assert.match(status(press(cleared, 'n')), /1 of 2|2 of 2/);
  const givenUp = press(found, '/ x escape');
  assert.match(status(givenUp), /1 of 2/);
  assert.equal(givenUp.top, found.top);
  const elsewhere = update(cleared, {kind: 'open', article: articleFrom(`${bridge}\n\nAnother bridge.`)});
  assert.match(status(press(elsewhere, 'n')), /1 of 3/);
});

test('Enter on an empty search goes on with the last one, as in vim and less', () => {
  const found = press(reading(bridge), '/ b r i d g e enter');
  assert.match(status(press(found, '/ enter')), /2 of 2/);
  assert.match(status(press(found, 'escape / enter')), /of 2/);
  assert.match(status(press(reading(bridge), '/ enter n')), /Nothing has been searched for yet/);
});
