import assert from 'node:assert/strict';
import test from 'node:test';
import {fit} from '../../source/reader/fuzzy.ts';
import {update} from '../../source/reader/index.ts';
import {bridge, focused, list, long, press, reading, status} from './reading.ts';

test(': lists commands with their keys, names and sections, and a few letters narrow it', () => {
  const open = press(reading(bridge, {columns: 120, rows: 60}), ':');
  assert.match(list(open).join('\n'), /down a line +j ↓/);
  const narrowed = press(open, 'j l e e');
  assert.match(list(narrowed)[1] ?? '', /Jane Lee +person/);
  assert.match(status(narrowed), /:jlee/);
});

test('the page goes along with the choice, Enter stays, Esc goes back', () => {
  const start = reading(bridge);
  const asked = press(start, ': b r o o k');
  assert.match(focused(asked) ?? '', /carried my bicycle/);
  assert.equal(press(asked, 'enter').prompt, undefined);
  assert.match(focused(press(asked, 'enter')) ?? '', /carried my bicycle/);
  const back = press(asked, 'escape');
  assert.equal(back.focus, undefined);
  assert.equal(back.top, start.top);
});

test('Enter runs the command that is chosen', () => {
  assert.equal(press(reading(long), ': t o space t h e space e n d enter').top, press(reading(long), 'G').top);
  assert.deepEqual(press(reading(long), ': q u i t enter').effects, [{kind: 'quit'}]);
  assert.equal(press(reading(bridge), ': w h o space s a i d enter').panel?.name, 'speakers');
});

test('arrows choose another entry, and a click does', () => {
  const open = press(reading(bridge), ':');
  const down = press(open, 'down down');
  assert.equal(down.prompt?.kind === 'palette' && down.prompt.chosen, 2);
  const {region} = {region: list(open).length};
  assert.ok(region > 3);
  const row = 23 - region + 3;
  const clicked = update(open, {kind: 'mouse', does: 'click', row, column: 5});
  assert.equal(clicked.prompt?.kind === 'palette' && clicked.prompt.chosen, 2);
});

test('what answers to nothing is said', () => {
  assert.match(status(press(reading(bridge), ': x q z x enter')), /Nothing here is called “xqzx”/);
});

test('letters that begin words and that follow each other win', () => {
  const score = (query: string, text: string): number => fit(query, text)?.score ?? Number.NEGATIVE_INFINITY;
  assert.ok(score('jl', 'Jane Lee') > score('jl', 'a jolly day'));
  assert.ok(score('quit', 'quit') > score('quit', 'quotation in it'));
  assert.equal(fit('zz', 'Jane Lee'), undefined);
});

test('a command is called by the beginning of what it does where there is no room for all of it', () => {
  const rows = (columns: number): string =>
    list(press(reading(bridge, {columns, rows: 40}), ': f o l l o w')).join('\n');
  assert.match(rows(110), /▌ follow the link +Enter\n {2}follow this source +f/);
  assert.match(rows(90), /follow this source: all else dims/);
});
