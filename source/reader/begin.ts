import {usualKeys} from './key-table.ts';
import {type State, usualOptions} from './state.ts';

/** What a reader begins with. */
export type Start = Pick<State, 'article' | 'size'> &
  Partial<Pick<State, 'top' | 'marks' | 'measure' | 'theme' | 'options' | 'keys' | 'loading'>>;

/** The state of a reader who has just opened an article. */
export const begin = (start: Start): State => ({
  measure: (start.options ?? usualOptions).measure,
  theme: (start.options ?? usualOptions).theme,
  options: usualOptions,
  keys: usualKeys,
  top: 0,
  marks: {},
  trail: [],
  effects: [],
  ...start,
});
