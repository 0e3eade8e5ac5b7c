import assert from 'node:assert/strict';
import test from 'node:test';
import {summaryOf} from '../../source/reader/panels.ts';
import {bridge, focused, list, long, page, press, reading, status} from './reading.ts';

test('who said what lists everybody who speaks, with how much of it is quoted', () => {
  const rows = list(press(reading(bridge), 'w')).join('\n');
  assert.match(rows, /Who said what/);
  assert.match(rows, /Jane Lee +2 quoted/);
  assert.match(rows, /Tom Rust +1 reported/);
  assert.match(rows, /via Reuters/);
});

test('moving in a panel moves the page', () => {
  const open = press(reading(bridge), 'w down');
  assert.ok(open.focus);
  assert.notEqual(focused(open), focused(press(reading(bridge), 'w')));
});

test('Esc goes back to where one was, Enter stays', () => {
  const start = press(reading(long), 'space');
  const open = press(start, 't down down down down down down down down');
  assert.equal(press(open, 'escape').top, start.top);
  const stayed = press(open, 'enter');
  assert.equal(stayed.panel, undefined);
  assert.equal(stayed.focus?.from, open.focus?.from);
});

test('Enter on a speaker with several quotations walks through them', () => {
  const inside = press(reading(bridge), 'w enter');
  assert.match(list(inside)[0] ?? '', /Jane Lee +2/);
  assert.match(focused(press(inside, 'down')) ?? '', /^Nobody should cross it/);
  assert.match(list(press(inside, 'escape'))[0] ?? '', /Who said what/);
});

test('the sources stand in groups: outlets first, then people', () => {
  const rows = list(press(reading(bridge), 's'));
  const at = (words: RegExp): number => rows.findIndex(row => words.test(row));
  assert.ok(at(/Outlets/) < at(/Reuters/));
  assert.ok(at(/Reuters/) < at(/People/));
  assert.ok(at(/People/) < at(/Jane Lee/));
});

test('a panel with nothing in it is said in a sentence instead', () => {
  const state = press(reading(long), 'l');
  assert.equal(state.panel, undefined);
  assert.match(status(state), /no links/);
});

test('on a narrow screen the page stays in sight above the panel', () => {
  const open = press(reading(bridge), 's');
  assert.ok(page(open).length >= 8);
  assert.ok(list(open).length >= 4);
});

test('the same key closes a panel again', () => {
  const start = press(reading(long), 'space');
  const closed = press(start, 't t');
  assert.equal(closed.panel, undefined);
  assert.equal(closed.top, start.top);
});

test('an entry that is higher than its list is seen from its first row on', () => {
  const low = press(reading(bridge, {columns: 40, rows: 10}), 'D');
  assert.match(list(low)[0] ?? '', /^▌ ?\S/);
});

test('a list never begins with the last rows of an entry whose name is out of sight', () => {
  for (const panel of ['w', 'c', 'D', 'e', 's'])
    for (let steps = 0; steps < 6; steps += 1) {
      const keys = [panel, ...Array.from({length: steps}, () => 'down')].join(' ');
      const rows = list(press(reading(bridge), keys));
      const under = rows.slice(1).find((row, at) => at > 0 || !/^ \S/.test(row)) ?? '';
      assert.doesNotMatch(under, /^ {3,}/, `${keys}: ${rows.join('\n')}`);
    }
});

test('a long name is whole before what is counted of it', () => {
  const named = bridge.replaceAll('Jane Lee', 'Wilhelmina Featherstonehaugh-Lee');
  const rows = list(press(reading(named, {columns: 110, rows: 30}), 'w'));
  const at = rows.findIndex(row => row.includes('Wilhelmina Featherstonehaugh-Lee'));
  assert.notEqual(at, -1);
  assert.match(rows[at + 1] ?? '', /city engineer +2 quoted$/);
});

test('in a low list who somebody is and what they said are told apart', () => {
  assert.match(list(press(reading(bridge), 'w')).join('\n'), /city engineer — “The bearings/);
});

test('the line over a list is counted once for an article, not for every key', () => {
  let counted = 0;
  const summary = (): string => {
    counted += 1;
    return `counted ${counted}`;
  };
  const panel = {name: 'counting', title: 'Counting', summary, items: () => [], empty: ''};
  const {article} = reading(bridge);
  assert.equal(summaryOf(article, panel), 'counted 1');
  assert.equal(summaryOf(article, panel), 'counted 1');
});

test('the list of dates is called what the help calls it', () => {
  assert.match(list(press(reading(bridge), 'D'))[0] ?? '', /^ Timeline /);
});
