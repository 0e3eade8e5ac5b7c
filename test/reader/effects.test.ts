import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import type {Article} from '../../source/model.ts';
import {begin, type State, storeOf, update} from '../../source/reader/index.ts';
import {articleFrom, bridge, long, press, reading, status} from './reading.ts';

test('y copies the quotation with who said it and who carried it', () => {
  const [effect] = press(reading(bridge), ') y').effects;
  assert.equal(effect?.kind, 'copy');
  assert.equal(
    effect?.kind === 'copy' && effect.text,
    '“The bearings are worn through” — Jane Lee. The bridge stays shut, test.txt',
  );
});

test('y without a quotation in focus says how to choose one', () => {
  assert.match(status(press(reading(bridge), 'y')), /Choose a quotation/);
});

test('i tells the words and the rule behind an attribution', () => {
  assert.match(
    status(press(reading(bridge, {columns: 160, rows: 30}), ') i')),
    /Jane Lee · .*said.* · rule \S+ · \d+ % sure/,
  );
});

test('i tells rule and share on a line of 100 columns even of a long mention', () => {
  const text =
    'Shut\n\nThe chairwoman of the committee for bridges in the northern half of the town, Ana Ruiz, said: “It is shut.”';
  const shown = status(press(reading(text, {columns: 100, rows: 30}), ') i'));
  assert.match(shown, /Ana Ruiz · by “The chairwoman of the…” and “said” · rule said-before · \d+ % sure/);
});

test('keys that come in one bunch lose none, and an effect sees the state after the keys before it', () => {
  const seen: number[] = [];
  let frames = 0;
  const store = storeOf(reading(long), {
    perform: (effect, state) => {
      if (effect.kind === 'reload') seen.push(state.top);
    },
    changed: () => {
      frames += 1;
    },
  });
  store.dispatch(...'jjjrj'.split('').map(key => ({kind: 'key', key}) as const));
  assert.equal(frames, 1);
  assert.deepEqual(seen, [press(reading(long), 'j j j').top]);
});

test('Backspace goes back along the trail to the place that was left', () => {
  const start = press(reading(long), 'space space');
  const next = update(start, {kind: 'open', article: articleFrom(bridge)});
  assert.equal(next.top, 0);
  const back = press(next, 'backspace');
  assert.equal(back.top, start.top);
  assert.equal(back.article, start.article);
  assert.match(status(press(back, 'backspace')), /no article before this one/);
});

const linked = (): Article =>
  articleOf({
    address: 'test.md',
    text: `See [the end](#the-end).\n\n${long}\n\n## The end\n\nIt ends here.`,
    type: 'text/markdown',
  });
const size = {columns: 80, rows: 24};

test('Backspace comes back from the place that a link within the article led to, and no article is offered to itself', () => {
  const start = press(begin({article: linked(), size}), 'tab');
  const there = press(start, 'enter');
  assert.ok(there.top > start.top);
  assert.equal(/compare/.test(status(there)), false);
  const back = press(there, 'backspace');
  assert.equal(back.top, start.top);
  assert.deepEqual(back.focus, start.focus);
  assert.equal(back.trail.length, 0);
});

test('what was found in the article meanwhile is not lost on the way back', () => {
  const there = press(begin({article: linked(), size}), 'tab enter');
  const anew = linked();
  const back = press(update(there, {kind: 'open', article: anew, opening: {anew: true}}), 'backspace');
  assert.equal(back.article, anew);
});

test('a new version of the article keeps the place', () => {
  const start = press(reading(long), 'space space');
  const renewed = update(start, {kind: 'open', article: articleFrom(long), opening: {anew: true}});
  assert.equal(renewed.top, start.top);
  assert.equal(renewed.trail.length, 0);
});

test('the end that is asked for while a text is read in is the end of all of it', () => {
  const front = long.slice(0, long.length / 2);
  const begun = {...reading(front), loading: 0};
  const grown = (state: State): State =>
    update(state, {kind: 'open', article: articleFrom(long), opening: {anew: true}});
  const end = press(reading(long), 'G').top;
  assert.equal(grown(press(begun, 'G')).top, end);
  const moved = press(begun, 'G k');
  assert.equal(grown(moved).top, moved.top);
});
