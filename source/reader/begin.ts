import {usualKeys} from './key-table.ts';
import {settle} from './move.ts';
import {type State, usualOptions} from './state.ts';

/** What a reader begins with. */
export type Start = Pick<State, 'article' | 'size'> &
  Partial<Pick<State, 'top' | 'marks' | 'measure' | 'theme' | 'options' | 'keys' | 'loading'>>;

/** The state of a reader who has just opened an article. */
export function begin(start: Start): State {
  const state: State = {
    measure: (start.options ?? usualOptions).measure,
    theme: (start.options ?? usualOptions).theme,
    options: usualOptions,
    keys: usualKeys,
    top: 0,
    marks: {},
    trail: [],
    effects: [],
    ...start,
  };
  // Of a text that is still being read in, the end is not at hand: the place is settled when it has come.
  return state.top === 0 || state.loading !== undefined ? state : settle(state);
}
