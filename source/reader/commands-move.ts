import type {Command} from './command.ts';
import {scrollBy, scrollPage, scrollTo, scrollToEnd} from './move.ts';

const reading = ['reading'] as const;

/** Moving through the text. */
export const moveCommands: readonly Command[] = [
  {
    name: 'line-down',
    keys: ['j', 'down'],
    help: 'down a line',
    group: 'Move',
    in: reading,
    run: (state, times) => scrollBy(state, times),
  },
  {
    name: 'line-up',
    keys: ['k', 'up'],
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
    keys: ['g', 'home'],
    help: 'to the beginning',
    group: 'Move',
    in: reading,
    run: state => scrollTo(state, 0),
  },
  {name: 'last', keys: ['G', 'end'], help: 'to the end', group: 'Move', in: reading, run: scrollToEnd},
];
