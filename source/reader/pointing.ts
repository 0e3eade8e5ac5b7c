import {goThere, originInFocus} from './going.ts';
import {focusOn, scrollBy} from './move.ts';
import {chooseEntry, takeEntry} from './palette.ts';
import {choose, chooseAt} from './panel-moves.ts';
import {modeOf, type State} from './state.ts';
import {type Target, targetAt} from './target.ts';

/** The mouse, as the terminal tells of it: what it did, and in which cell. */
export type Click = {
  readonly kind: 'mouse';
  readonly does: 'click' | 'wheel-up' | 'wheel-down';
  readonly row: number;
  readonly column: number;
};

/** How many rows a notch of the wheel is, as most programs have it. */
const notch = 3;

function turn(state: State, step: number, {row, column}: Click): State {
  if (state.help !== undefined) return {...state, help: Math.max(0, state.help + step * notch)};
  const {prompt} = state;
  if (prompt?.kind === 'palette') return chooseEntry(state, prompt.chosen + step);
  const {kind} = targetAt(state, row, column);
  return kind === 'list' || kind === 'item' ? choose(state, step) : scrollBy(state, step * notch);
}

function clickEntry(state: State, target: Target): State {
  if (state.prompt?.kind !== 'palette' || target.kind !== 'item') return state;
  return target.index === state.prompt.chosen ? takeEntry(state) : chooseEntry(state, target.index);
}

function click(state: State, {row, column}: Click): State {
  const target = targetAt(state, row, column);
  if (state.prompt?.kind === 'palette') return clickEntry(state, target);
  if (target.kind === 'item') return chooseAt(state, target.index);
  if (target.kind !== 'focus') return state;
  const {focus} = target;
  const leads = focus.kind === 'link' || (focus.kind === 'quote' && originInFocus(state) !== undefined);
  const isAgain = leads && state.focus?.kind === focus.kind && state.focus.from === focus.from;
  return isAgain ? goThere(state) : focusOn(state, focus);
}

const withoutPicture = ({picture: _, ...rest}: State): State => rest;

/** What comes of the mouse: the wheel scrolls, a click chooses, a second one on the same thing follows it or stays there. */
export function point(state: State, action: Click): State {
  const mode = modeOf(state);
  if (!state.options.mouse || mode === 'search' || mode === 'letter') return state;
  if (mode === 'picture') return action.does === 'click' ? withoutPicture(state) : state;
  if (action.does === 'click') return click(state, action);
  return turn(state, action.does === 'wheel-up' ? -1 : 1, action);
}
