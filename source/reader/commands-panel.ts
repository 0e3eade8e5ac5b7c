import type {Command} from './command.ts';
import {choose, chooseNumbered, enterChoice, leavePanel, openPanel} from './panel-moves.ts';

const looking = ['reading', 'panel', 'help'] as const;
const inPanel = ['panel'] as const;

/** A key of each panel. */
const panelKeys = [
  {name: 'speakers', key: 'w', help: 'who said what', hint: 'who'},
  {name: 'sources', key: 's', help: 'sources: outlets, people, bodies', hint: 'sources'},
  {name: 'contents', key: 't', help: 'table of contents', hint: 'contents'},
  {name: 'chain', key: 'c', help: 'who told whom: through whose hands each statement came', hint: 'chain'},
  {name: 'pairs', key: 'C', help: 'denials and accounts that do not agree'},
  {name: 'timeline', key: 'D', help: 'timeline: dates in order, each with its sentence'},
  {name: 'names', key: 'e', help: 'everybody and everything named: people, bodies, places'},
  {name: 'links', key: 'l', help: 'links'},
] as const;

const openings: readonly Command[] = panelKeys.map(row => ({
  name: row.name,
  keys: [row.key],
  help: row.help,
  group: 'Look',
  in: looking,
  ...('hint' in row && {hint: row.hint}),
  when: state => state.panel === undefined,
  run: state => openPanel(state, row.name),
}));

const panelMoves: readonly Command[] = [
  {
    name: 'choose-next',
    keys: ['down', 'j', ')', '}'],
    help: 'the next one',
    group: 'In lists',
    in: inPanel,
    hint: 'next',
    run: (state, times) => choose(state, times),
  },
  {
    name: 'choose-previous',
    keys: ['up', 'k', '(', '{'],
    help: 'the one before',
    group: 'In lists',
    in: inPanel,
    run: (state, times) => choose(state, -times),
  },
  {
    name: 'choose-row',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    help: 'the row so numbered',
    group: 'In lists',
    in: inPanel,
    run: (state, _, which) => chooseNumbered(state, which + 1),
  },
  {
    name: 'choose-page-down',
    keys: ['pagedown', 'space', 'd'],
    help: 'further down',
    group: 'In lists',
    in: inPanel,
    run: state => choose(state, 8),
  },
  {
    name: 'choose-page-up',
    keys: ['pageup', 'b', 'u'],
    help: 'further up',
    group: 'In lists',
    in: inPanel,
    run: state => choose(state, -8),
  },
  {
    name: 'choose-first',
    keys: ['home', 'g'],
    help: 'the first',
    group: 'In lists',
    in: inPanel,
    run: state => choose(state, -1e6),
  },
  {
    name: 'choose-last',
    keys: ['end', 'G'],
    help: 'the last',
    group: 'In lists',
    in: inPanel,
    run: state => choose(state, 1e6),
  },
  {
    name: 'stay',
    keys: ['enter', 'right'],
    help: 'stay there, or into its places',
    group: 'In lists',
    in: inPanel,
    hint: 'stay',
    run: enterChoice,
  },
  {
    name: 'leave-panel',
    keys: ['escape', 'left', 'backspace'],
    help: 'back to where you were',
    group: 'In lists',
    in: inPanel,
    hint: 'back',
    run: leavePanel,
  },
];

/** Opening panels and moving in them. */
export const panelCommands: readonly Command[] = [...openings, ...panelMoves];
