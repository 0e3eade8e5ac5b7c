import type {Decoration, Span} from '../model.ts';
import type {State} from './state.ts';
import {fociOf} from './stops.ts';

/** What rests on the source that is followed, in order, quotations and statements together. */
export function restingOn(state: State): readonly Span[] {
  return [...fociOf(state, 'quote'), ...fociOf(state, 'citation')].sort((one, other) => one.from - other.from);
}

/** While a source is followed: everything within a stretch that does not rest on it, dimmed. */
export function fadedIn(state: State, {from, to}: Span): readonly Decoration[] {
  if (!state.followed) return [];
  const faded: Decoration[] = [];
  let at = from;
  for (const span of restingOn(state)) {
    if (span.to <= at) continue;
    if (span.from >= to) break;
    if (span.from > at) faded.push({from: at, to: span.from, role: 'faded'});
    at = Math.max(at, span.to);
  }
  if (at < to) faded.push({from: at, to, role: 'faded'});
  return faded;
}
