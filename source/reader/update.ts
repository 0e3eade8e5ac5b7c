import type {Article, Picture} from '../model.ts';
import {deadKey} from './dead-keys.ts';
import {lastHelpRow} from './help.ts';
import {goToFragment, trailWith, visitOf} from './links.ts';
import {focusOn, scrollToEnd, settle} from './move.ts';
import {type Click, point} from './pointing.ts';
import {type Focus, modeOf, placeOf, type Size, type State} from './state.ts';
import {paste, typeLetter, typePalette, typeSearch} from './typing.ts';

/** What can happen to a reader. */
export type Action =
  | {readonly kind: 'key'; readonly key: string}
  | {readonly kind: 'paste'; readonly text: string}
  | Click
  | {readonly kind: 'resize'; readonly size: Size}
  | {readonly kind: 'open'; readonly article: Article; readonly opening?: Opening}
  | {readonly kind: 'picture'; readonly picture: Picture; readonly caption: string}
  | {readonly kind: 'notice'; readonly notice: string};

/** How an article comes: a new one goes on the trail; `anew` is another version of the one that is open. */
export type Opening = {
  readonly anew?: boolean;
  readonly top?: number;
  readonly marks?: State['marks'];
  readonly fragment?: string;
  /** What is to be in focus. */
  readonly focus?: Focus;
  readonly notice?: string;
  /** Still more to come: what is done of it, from 0 to 1. */
  readonly loading?: number;
};

const mostCount = 100_000;

/** The help cannot be scrolled beyond its end. */
const heldHelp = (state: State): State =>
  state.help === undefined ? state : {...state, help: Math.min(state.help, lastHelpRow(state))};

function pressed(state: State, key: string): State {
  const mode = modeOf(state);
  const command = state.keys.commandFor(mode, key);
  if (!command && mode === 'search') return typeSearch(state, key);
  if (!command && mode === 'palette') return typePalette(state, key);
  if (!command && mode === 'letter') return typeLetter(state, key);
  if (mode === 'reading' && (/^[1-9]$/.test(key) || (key === '0' && state.count !== undefined)))
    return {...state, count: Math.min(mostCount, (state.count ?? 0) * 10 + Number(key))};
  const {count, ...rest} = state;
  if (command) return heldHelp(command.run(rest, count ?? 1, state.keys.keysOf(command).indexOf(key)));
  const said = deadKey(state, mode, key);
  return said === undefined ? rest : {...rest, notice: said};
}

/** Another version of the article that is open: the place is kept, and so is everything that still fits. */
function renew(state: State, article: Article, {top, marks, loading, notice, fragment}: Opening): State {
  const {focus, followed, loading: _, kept: __, panel, toEnd, ...rest} = state;
  const same = state.article.text === article.text || article.text.startsWith(state.article.text);
  const source = followed && article.sources.find(({id}) => id === followed.id);
  const renewed = settle({
    ...rest,
    article,
    top: top ?? placeOf(state),
    ...(marks && {marks: {...marks, ...state.marks}}),
    ...(same && focus && focus.kind !== 'quote' && focus.kind !== 'citation' && {focus}),
    ...(same && panel && {panel}),
    ...(source && {followed: source}),
    ...(loading !== undefined && {loading}),
    ...(notice !== undefined && {notice}),
  });
  if (toEnd) return scrollToEnd(renewed);
  return fragment ? goToFragment(renewed, fragment) : renewed;
}

function arrive(state: State, article: Article, opening: Opening): State {
  if (opening.anew) return renew(state, article, opening);
  const {size, measure, theme, options, keys, sought} = state;
  const trail = trailWith(state, visitOf(state));
  const {loading, notice, fragment, focus} = opening;
  const opened = settle({
    ...{
      article,
      size,
      measure,
      theme,
      options,
      keys,
      trail,
      effects: [],
      marks: opening.marks ?? {},
      top: opening.top ?? 0,
    },
    ...(loading !== undefined && {loading}),
    ...(notice !== undefined && {notice}),
    ...(sought !== undefined && {sought}),
  });
  if (focus) return focusOn(opened, focus);
  return fragment ? goToFragment(opened, fragment) : opened;
}

/** The reader: what a state becomes by an action. Pure; what the world is asked for stands in `effects`. */
export function update(before: State, action: Action): State {
  const state: State = before.effects.length > 0 ? {...before, effects: []} : before;
  switch (action.kind) {
    case 'key': {
      const {notice: _, ...rest} = state;
      return pressed(rest, action.key);
    }
    case 'mouse': {
      const {notice: _, ...rest} = state;
      return heldHelp(point(rest, action));
    }
    case 'paste':
      return paste(state, action.text);
    case 'resize':
      return settle({...state, size: action.size});
    case 'open':
      return arrive(state, action.article, action.opening ?? {});
    case 'picture': {
      const {notice: _, ...rest} = state;
      return {...rest, picture: {picture: action.picture, caption: action.caption}};
    }
    case 'notice':
      return {...state, notice: action.notice};
  }
}
