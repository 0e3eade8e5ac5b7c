import {lastScreen, screenFrom, stepLines} from '../layout/index.ts';
import type {Span} from '../model.ts';
import {geometryOf} from './geometry.ts';
import {type Focus, placeOf, type State} from './state.ts';

/** The same state at another place, held within the text; a focus that has left the screen is dropped. */
export function scrollTo({toEnd, ...state}: State, top: number): State {
  const {page, set} = geometryOf(state);
  const held = Math.max(0, Math.min(top, lastScreen(state.article, set, page.rows)));
  const {kept: _, ...rest} = state;
  return dropFarFocus({...rest, top: held});
}

/** The span of the text on the screen. */
export function shown(state: State): Span {
  const {page, set} = geometryOf(state);
  const lines = screenFrom(state.article, state.top, set, page.rows);
  return {from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0};
}

const without = ({focus, ...rest}: State): State => rest;

function dropFarFocus(state: State): State {
  if (!state.focus) return state;
  const {from, to} = shown(state);
  return state.focus.to > from && state.focus.from < to ? state : without(state);
}

/** Scrolls by rows, as the reader sees them. */
export function scrollBy(state: State, rows: number): State {
  const {set} = geometryOf(state);
  return scrollTo(state, stepLines(state.article, state.top, set, rows));
}

/** Scrolls by a share of the page; a whole one keeps two rows in sight. */
export function scrollPage(state: State, share: number): State {
  const {rows} = geometryOf(state).page;
  const step = Math.abs(share) === 1 ? Math.max(1, rows - 2) : Math.max(1, Math.floor(rows * Math.abs(share)));
  return scrollBy(state, Math.sign(share) * step);
}

/** To the last page; while the text is still being read in, to the last page of all that is to come. */
export const scrollToEnd = (state: State): State => ({
  ...scrollTo(state, state.article.text.length),
  ...(state.loading !== undefined && {toEnd: true}),
});

/** Puts a thing in focus, and scrolls only when it is not wholly in sight: then it stands a quarter down the page. */
export function focusOn(state: State, focus: Focus): State {
  const {page, measure, set} = geometryOf(state);
  const focused = {...state, focus};
  const {from, to} = shown(state);
  if (focus.kind === 'section') return {...scrollTo(focused, focus.from), focus};
  if (focus.from >= from && Math.min(focus.to, focus.from + measure) <= to) return focused;
  const above = stepLines(state.article, focus.from, set, -Math.floor(page.rows / 4));
  return {...scrollTo(focused, above), focus};
}

/** Before a jump: two apostrophes come back to where it began. */
export const jumpingFrom = (state: State, place = state.top): State => ({
  ...state,
  marks: {...state.marks, "'": place},
});

/**
 * Keeps the place after a resize, another measure, or a new version of the article; where the screen has no room to begin there,
 * it is kept for the next that has.
 */
export function settle(state: State): State {
  const place = Math.min(placeOf(state), state.article.text.length);
  const settled = scrollTo(state, place);
  return settled.top === place ? settled : {...settled, kept: place};
}
