import type {Command} from './command.ts';
import {stepMatch} from './search.ts';
import {type State, standing} from './state.ts';

const reading = ['reading'] as const;

const startSearch = (state: State, backwards: boolean): State => {
  const {search: before, ...rest} = state;
  const prompt = {kind: 'search', text: '', backwards, back: standing(state)} as const;
  return {...rest, prompt: before === undefined ? prompt : {...prompt, before}};
};

function startPalette(state: State): State {
  return {...state, prompt: {kind: 'palette', of: 'anything', text: '', chosen: 0, back: standing(state)}};
}

/** Finding words, and places that were marked. */
export const findingCommands: readonly Command[] = [
  {
    name: 'search',
    keys: ['/'],
    help: 'search',
    group: 'Find',
    in: reading,
    hint: 'search',
    run: state => startSearch(state, false),
  },
  {
    name: 'next-match',
    keys: ['n'],
    help: 'next match',
    group: 'Find',
    in: reading,
    run: (state, times) => stepMatch(state, times),
  },
  {
    name: 'previous-match',
    keys: ['N'],
    help: 'match before',
    group: 'Find',
    in: reading,
    run: (state, times) => stepMatch(state, -times),
  },
  {
    name: 'palette',
    keys: [':'],
    help: 'a command, a name or a section by a few of its letters',
    group: 'Find',
    in: ['reading', 'panel'],
    run: startPalette,
  },
  {
    name: 'set-mark',
    keys: ['m'],
    help: 'set a mark, called by a letter',
    group: 'Find',
    in: reading,
    run: state => ({...state, prompt: {kind: 'mark'}}),
  },
  {
    name: 'go-to-mark',
    keys: ["'"],
    help: 'go to a mark; twice: back to where you were',
    group: 'Find',
    in: reading,
    run: state => ({...state, prompt: {kind: 'jump'}}),
  },
];
