import type {Command} from './command.ts';
import {helpHeight} from './geometry.ts';
import type {State} from './state.ts';

const group = 'In help and pictures';
const inHelp = ['help'] as const;

/** So many rows of the page before stay in sight. */
const kept = 2;

const pageOf = ({size}: State): number => Math.max(1, helpHeight(size.rows) - kept);

/** Beyond the end of any help: it is held to its last row. */
const beyond = 1e6;

/** Scrolls the help; `update` holds it to its end. */
const scrolled = (state: State, rows: number): State => ({...state, help: Math.max(0, (state.help ?? 0) + rows)});

/** Closes the help. */
export const closeHelp = ({help: _, ...rest}: State): State => rest;

/** Moving in the help as in a text, and leaving it. */
export const helpCommands: readonly Command[] = [
  {
    name: 'help-page-down',
    keys: ['space', 'pagedown', 'd'],
    help: 'in the help: down a page',
    group,
    in: inHelp,
    hint: 'further',
    run: state => scrolled(state, pageOf(state)),
  },
  {
    name: 'help-page-up',
    keys: ['b', 'pageup', 'u'],
    help: 'in the help: up a page',
    group,
    in: inHelp,
    run: state => scrolled(state, -pageOf(state)),
  },
  {
    name: 'help-down',
    keys: ['down', 'j'],
    help: 'in the help: down a line',
    group,
    in: inHelp,
    run: state => scrolled(state, 1),
  },
  {
    name: 'help-up',
    keys: ['up', 'k'],
    help: 'in the help: up a line',
    group,
    in: inHelp,
    run: state => scrolled(state, -1),
  },
  {
    name: 'help-ends',
    keys: ['home', 'g', 'end', 'G'],
    help: 'in the help: to its beginning, to its end',
    group,
    in: inHelp,
    run: (state, _, which) => scrolled(state, which < 2 ? -beyond : beyond),
  },
  {
    name: 'close-help',
    keys: ['escape', 'enter', 'q'],
    help: 'close the help',
    group,
    in: inHelp,
    hint: 'close',
    run: closeHelp,
  },
];
