import type {Article, Attribution, Citation, Decoration, Quote, Source, Span} from '../model.ts';
import {holdingOf, placesOf} from './ledger.ts';
import {focusOn, settle} from './move.ts';
import {openItems} from './panel-moves.ts';
import type {Focus, State} from './state.ts';
import {countBefore, fociOf, stepAmong, walk} from './stops.ts';
import {findingOf} from './telling.ts';

/** Each finding that rests on the source, with the words that say so, and the marks around a quotation. */
function brightIn({article, followed}: State): readonly Span[] {
  const spans = (['quote', 'citation'] as const).flatMap(kind => {
    const all: readonly (Quote | Citation)[] = kind === 'quote' ? article.quotes : article.citations;
    const room = kind === 'quote' ? 1 : 0;
    return fociOf({article, ...(followed && {followed})}, kind).flatMap(({from, to, index}): readonly Span[] => {
      const attribution = all[index]?.attribution;
      const told = attribution ? [attribution.mention, ...(attribution.cue ? [attribution.cue] : [])] : [];
      return [{from: from - room, to: to + room}, ...told];
    });
  });
  return spans.sort((one, other) => one.from - other.from);
}

const known = new WeakMap<Article, {readonly source: Source; readonly bright: readonly Span[]}>();

/** What rests on the source that is followed, in order, quotations and statements together, with the words that say so. */
export function restingOn(state: State): readonly Span[] {
  const {article, followed} = state;
  const made = known.get(article);
  if (!followed) return [];
  if (made?.source === followed) return made.bright;
  const bright = brightIn(state);
  known.set(article, {source: followed, bright});
  return bright;
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

/** The places of the source that is followed, each once. */
export function followedPlaces({article, followed}: State): readonly Focus[] {
  const holding = followed && holdingOf(article, followed);
  return holding ? placesOf(holding) : [];
}

/** Walks a kind of finding; while a source is followed, all its places and nothing else. */
export function walkOn(state: State, kind: 'quote' | 'citation', step: number): State {
  if (!state.followed) return walk(state, kind, step);
  const focus = stepAmong(state, followedPlaces(state), step);
  if (focus) return focusOn(state, focus);
  return {...state, notice: `Nothing of ${state.followed.name} ${step > 0 ? 'after' : 'before'} this.`};
}

/** “2 of 5”: which of the followed places is in focus, or how many there are. */
export function followedCount(state: State): string {
  const places = followedPlaces(state);
  const at = state.focus ? countBefore(places, state.focus.to) : 0;
  const isAt = state.focus !== undefined && (places[at - 1]?.to ?? -1) > state.focus.from;
  return isAt ? `${at} of ${places.length}` : `${places.length} ${places.length === 1 ? 'place' : 'places'}`;
}

const unfollowed = ({followed: _, ...rest}: State): State => rest;

/** Begins to follow a source at the place where the reader is, or else at its first one. */
export function followSource(state: State, source: Source): State {
  const followed: State = {...state, followed: source};
  const places = followedPlaces(followed);
  if (places.length === 0) return {...state, notice: `Nothing in this article rests on ${source.name}.`};
  const {focus} = state;
  const here = focus && places.find(place => place.from < focus.to && place.to > focus.from);
  const start = here ?? places[0];
  return here || !start ? followed : focusOn(followed, start);
}

/** Whom `f` means for a finding: its source, and once that is followed the outlets that carried it, one after the other. */
function nextOf({source, via, chain}: Attribution, followed: Source | undefined): Source | undefined {
  const all = [...new Set([source, ...(chain ?? (via ? [via] : []))])];
  const at = followed ? all.indexOf(followed) : -1;
  return all[at + 1];
}

/** The source of the item that is chosen in the open panel. */
function chosenSource(state: State): Source | undefined {
  const id = state.panel && openItems(state)[state.panel.selected]?.source;
  return id === undefined ? undefined : state.article.sources.find(source => source.id === id);
}

/** Whether there is somebody to follow here. */
export const canFollow = (state: State): boolean =>
  state.panel ? chosenSource(state) !== undefined : findingOf(state, state.focus)?.attribution !== undefined;

/** `f`: follows the source in focus or chosen; once more its carrier; once more ends it. */
export function follow(state: State): State {
  if (state.panel) {
    const {panel: _, ...page} = state;
    const source = chosenSource(state);
    return source ? followSource(settle(page), source) : {...state, notice: 'No source is chosen in this list.'};
  }
  const finding = findingOf(state, state.focus);
  const source = finding?.attribution && nextOf(finding.attribution, state.followed);
  if (source) return followSource(state, source);
  if (state.followed) return unfollowed(state);
  const {nameOf} = state.keys;
  const how = `Choose a quotation with ${nameOf('next-quotation')} first, or a source with ${nameOf('sources')}.`;
  const notice = finding ? 'Nobody is named for these words.' : how;
  return {...state, notice};
}
