import assert from 'node:assert/strict';
import test from 'node:test';
import {opened, type State, told} from '../../source/reader/index.ts';
import {bridge, long, press, reading} from './reading.ts';

const after = (state: State, keys: string): string => told(state, press(state, keys)).join('\n');

test('an article opens with its title and its first page, in words alone', () => {
  const lines = opened(reading(bridge));
  assert.equal(lines[0], 'The bridge stays shut');
  assert.match(lines.join('\n'), /Felixport’s old bridge/);
});

test('a jump tells what it landed on, which of how many, and who said it', () => {
  assert.match(after(reading(bridge), ')'), /^Quotation 1 of 3\. Jane Lee\. “The bearings are worn through”$/);
  assert.match(after(reading(bridge), ']'), /^Section \d+ of \d+\. /);
});

test('scrolling down tells the lines that came in sight, and no others', () => {
  const start = reading(long);
  const down = told(start, press(start, 'j'));
  assert.ok(down.length <= 2);
  const pages = told(start, press(start, 'space'));
  assert.equal(pages.join('\n').includes('Paragraph 1 tells'), false);
  assert.ok(pages.length > 10);
});

test('a list tells its title, how long it is, and the choice; each move tells the next', () => {
  const open = press(reading(bridge), 'w');
  assert.match(after(reading(bridge), 'w'), /Who said what\. 3 in the list\.\nJane Lee\. 2 quoted/);
  assert.match(after(open, 'down'), /^Tom Rust/);
  assert.match(after(open, 'escape'), /List closed\./);
});

test('a search tells the line that it found, and prompts say what is wanted', () => {
  assert.equal(after(reading(bridge), '/'), 'Search for:');
  const typed = press(reading(bridge), '/ f e r r y');
  assert.match(after(typed, 'enter'), /^Match 1 of 1\. .*ferry/);
  assert.match(after(press(reading(bridge), ':'), 'j l e e'), /jlee: Jane Lee person/);
});

test('sentences are told, and ? tells every key', () => {
  assert.match(after(reading(bridge), 'y'), /Choose a quotation/);
  assert.match(after(reading(bridge), '?'), /j ↓ Ctrl\+E: down a line/);
});
