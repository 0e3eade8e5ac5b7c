import type {Command} from './command.ts';
import {jumpingFrom, scrollBy, scrollPage, scrollTo, scrollToEnd} from './move.ts';
import type {State} from './state.ts';

const reading = ['reading'] as const;

/** So many percent into the text; without a number, to its beginning. */
const toPercent = (state: State, percent: number): State =>
  percent >= 100
    ? scrollToEnd(state)
    : scrollTo(state, percent <= 1 ? 0 : Math.floor((state.article.text.length * percent) / 100));

/** Moving through the text. */
export const moveCommands: readonly Command[] = [
  {
    name: 'line-down',
    keys: ['j', 'down', 'ctrl+e'],
    help: 'down a line',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollBy(state, times),
  },
  {
    name: 'line-up',
    keys: ['k', 'up', 'ctrl+y'],
    help: 'up a line',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollBy(state, -times),
  },
  {
    name: 'page-down',
    keys: ['space', 'pagedown', 'ctrl+f'],
    help: 'down a page',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollPage(state, times),
  },
  {
    name: 'page-up',
    keys: ['b', 'pageup', 'ctrl+b'],
    help: 'up a page',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollPage(state, -times),
  },
  {
    name: 'half-down',
    keys: ['d', 'ctrl+d'],
    help: 'down half a page',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollPage(state, times / 2),
  },
  {
    name: 'half-up',
    keys: ['u', 'ctrl+u'],
    help: 'up half a page',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollPage(state, -times / 2),
  },
  {
    name: 'first',
    keys: ['g', 'home', '<'],
    help: 'to the beginning',
    group: 'Move',
    in: reading,
    run: state => scrollTo(jumpingFrom(state), 0),
  },
  {
    name: 'last',
    keys: ['G', 'end', '>'],
    help: 'to the end',
    group: 'Move',
    in: reading,
    run: state => scrollToEnd(jumpingFrom(state)),
  },
  {
    name: 'percent',
    keys: ['%'],
    help: 'so many percent into the text, after a number: 50%',
    group: 'Move',
    in: reading,
    run: (state, times) => toPercent(jumpingFrom(state), times),
  },
];
