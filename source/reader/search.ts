import type {Article, Decoration, Span} from '../model.ts';
import {focusOn, shown} from './move.ts';
import type {Focus, Place, State} from './state.ts';
import {countBefore} from './stops.ts';

/** More matches than this are not listed; a search that finds so many is a slip. */
const most = 100_000;
const longestQuery = 500;

/** The pattern for a query: literal words; capitals count only when the query has some, as in vim's smartcase. */
function patternFor(query: string): RegExp {
  const literal = query.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(literal, /\p{Lu}/u.test(query) ? 'gu' : 'giu');
}

type Found = {readonly query: string; readonly foci: readonly Focus[]};

const last = new WeakMap<Article, Found>();

/** All matches of a query in an article, as foci in order; the last search of an article is kept. */
export function matchesOf(article: Article, query: string): readonly Focus[] {
  const known = last.get(article);
  if (known?.query === query) return known.foci;
  const foci: Focus[] = [];
  if (query !== '') {
    const pattern = patternFor(query.slice(0, longestQuery));
    for (let hit = pattern.exec(article.text); hit && foci.length < most; hit = pattern.exec(article.text))
      foci.push({kind: 'match', index: foci.length, from: hit.index, to: hit.index + hit[0].length});
  }
  last.set(article, {query, foci});
  return foci;
}

/** The matches within a stretch of the text, as decorations; the one in focus stands out. */
export function matchDecorations({article, search, focus}: State, {from, to}: Span): readonly Decoration[] {
  if (!search) return [];
  const foci = matchesOf(article, search);
  const found: Decoration[] = [];
  for (let at = countBefore(foci, from - search.length); at < foci.length; at += 1) {
    const match = foci[at];
    if (!match || match.from >= to) break;
    const isCurrent = focus?.kind === 'match' && focus.from === match.from;
    found.push({from: match.from, to: match.to, role: isCurrent ? 'current-match' : 'match'});
  }
  return found;
}

const placed = (state: State, {top, focus}: Place): State => {
  const {focus: _, ...rest} = state;
  return focus ? {...rest, top, focus} : {...rest, top};
};

/** The first match from a place on (or back from it), going round the end. */
function nearest(foci: readonly Focus[], from: number, backwards: boolean): Focus | undefined {
  const before = countBefore(foci, from);
  return backwards ? (foci[before - 1] ?? foci.at(-1)) : (foci[before] ?? foci[0]);
}

/** Shows what has been typed so far: the nearest match from where the search began. */
export function searchWhileTyping(state: State, text: string): State {
  if (state.prompt?.kind !== 'search') return state;
  const {back, backwards} = state.prompt;
  const {search: _, ...rest} = placed(state, back);
  const typed: State = {...rest, prompt: {...state.prompt, text}};
  if (text === '') return typed;
  const from = back.focus?.from ?? shown(typed).from;
  const match = nearest(matchesOf(typed.article, text), from, backwards);
  const searched = {...typed, search: text};
  return match ? focusOn(searched, match) : searched;
}

/** Goes to the next match, or with a negative step to the one before, round the end if need be. */
export function stepMatch(before: State, step: number): State {
  const search = before.search ?? before.sought;
  if (!search)
    return {...before, notice: `Nothing has been searched for yet: ${before.keys.nameOf('search')} begins a search.`};
  const state = {...before, search};
  const foci = matchesOf(state.article, search);
  if (foci.length === 0) return {...before, notice: `“${search}” is not in this article.`};
  const start = state.focus ? state.focus.from + (step > 0 ? 1 : 0) : shown(state).from;
  const at = countBefore(foci, start) + (step > 0 ? step - 1 : step);
  const index = ((at % foci.length) + foci.length) % foci.length;
  const focus = foci[index];
  if (!focus) return state;
  const jumped = focusOn(state, focus);
  if (at >= foci.length) return {...jumped, notice: 'Search went on from the beginning.'};
  return at < 0 ? {...jumped, notice: 'Search went on from the end.'} : jumped;
}

/** “3 of 12”, or that there is nothing; empty while there is no search. */
export function matchCount({article, search, focus}: State): string {
  if (!search) return '';
  const foci = matchesOf(article, search);
  if (foci.length === 0) return 'no match';
  const total = `${foci.length}${foci.length === most ? '+' : ''}`;
  return focus?.kind === 'match'
    ? `${focus.index + 1} of ${total}`
    : `${total} ${foci.length === 1 ? 'match' : 'matches'}`;
}
