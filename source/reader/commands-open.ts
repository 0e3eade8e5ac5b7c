import type {Command} from './command.ts';
import {goThere, originInFocus} from './going.ts';
import {goBack, linkInFocus} from './links.ts';
import type {Effect, State} from './state.ts';
import {citationText, findingOf, whoAndVia} from './telling.ts';

const reading = ['reading'] as const;
const anywhere = ['reading', 'panel', 'help', 'picture'] as const;

const asking = (state: State, effect: Effect): State => ({...state, effects: [...state.effects, effect]});

function copy(state: State): State {
  const finding = findingOf(state, state.focus);
  const {nameOf} = state.keys;
  if (!finding)
    return {
      ...state,
      notice: `Choose a quotation with ${nameOf('next-quotation')} first, then ${nameOf('copy')} copies it.`,
    };
  const text = citationText(state.article, finding);
  const whose = finding.attribution ? `the words of ${whoAndVia(finding.attribution)}` : 'the quotation';
  return asking(state, {kind: 'copy', text, said: `Copied ${whose}.`});
}

function browse(state: State): State {
  const href = linkInFocus(state) ?? state.article.address;
  if (/^https?:\/\//i.test(href)) return asking(state, {kind: 'browse', href});
  const {nameOf} = state.keys;
  const how = `${nameOf('next-link')} chooses a link, then ${nameOf('browse')} opens it.`;
  return {...state, notice: `This article is not on the web; ${how}`};
}

function reload(state: State): State {
  if (state.article.compares) return {...state, notice: 'This page is made of two articles; they can be read anew.'};
  return asking(state, {kind: 'reload'});
}

/** Esc while reading: ends what is being opened, and, one after the other, what stands out on the page. */
function clear(given: State): State {
  const state = asking(given, {kind: 'cancel'});
  const {search, followed, focus, ...rest} = state;
  if (followed) return {...rest, ...(search !== undefined && {search}), ...(focus && {focus})};
  if (search !== undefined) return {...rest, ...(focus && focus.kind !== 'match' && {focus})};
  return rest;
}

const isFocused = ({focus}: State): boolean => focus?.kind === 'quote' || focus?.kind === 'citation';

/** Opening other articles, taking words along, and leaving. */
export const openCommands: readonly Command[] = [
  {
    name: 'follow',
    keys: ['enter'],
    help: 'follow the link; from a comparison, go to the article',
    group: 'Open',
    in: reading,
    hint: 'go there',
    isAboutFocus: true,
    when: state => state.focus?.kind === 'link' || originInFocus(state) !== undefined,
    run: goThere,
  },
  {name: 'browse', keys: ['o'], help: 'open the link in the browser', group: 'Open', in: reading, run: browse},
  {
    name: 'back',
    keys: ['backspace'],
    help: 'back to the article before',
    group: 'Open',
    in: reading,
    hint: 'back',
    when: ({trail}) => trail.length > 0,
    run: goBack,
  },
  {
    name: 'front',
    keys: ['F'],
    help: 'front page',
    group: 'Open',
    in: ['reading', 'panel'],
    run: state => asking(state, {kind: 'front'}),
  },
  {
    name: 'reload',
    keys: ['r'],
    help: 'read the article anew',
    group: 'Open',
    in: reading,
    run: reload,
  },
  {
    name: 'copy',
    keys: ['y'],
    help: 'copy the quotation as a citation',
    group: 'Keep',
    in: ['reading', 'panel'],
    hint: 'copy',
    isAboutFocus: true,
    when: isFocused,
    run: copy,
  },
  {name: 'clear', keys: ['escape'], help: 'clear what is marked, stop opening', group: 'Find', in: reading, run: clear},
  {
    name: 'redraw',
    keys: ['ctrl+l'],
    help: 'draw the screen anew',
    group: 'Leave',
    in: anywhere,
    run: state => asking(state, {kind: 'redraw'}),
  },
  {
    name: 'suspend',
    keys: ['ctrl+z'],
    help: 'to the shell; fg comes back',
    group: 'Leave',
    in: [...anywhere, 'search', 'palette', 'letter'],
    run: state => asking(state, {kind: 'suspend'}),
  },
  {
    name: 'quit',
    keys: ['q'],
    help: 'quit',
    group: 'Leave',
    in: ['reading', 'panel'],
    hint: 'quit',
    run: state => asking(state, {kind: 'quit'}),
  },
  {
    name: 'interrupt',
    keys: ['ctrl+c'],
    help: 'quit from anywhere',
    group: 'Leave',
    in: [...anywhere, 'search', 'palette', 'letter'],
    run: state => asking(state, {kind: 'quit'}),
  },
];
