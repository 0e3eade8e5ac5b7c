import {graphemes, part} from '../layout/index.ts';
import {jumpingFrom, scrollTo} from './move.ts';
import {askFor, chooseEntry, closePalette, takeEntry} from './palette.ts';
import {matchesOf, searchWhileTyping, stepMatch} from './search.ts';
import type {State} from './state.ts';

const close = ({prompt: _, ...rest}: State): State => rest;

/** Gives a search up: back to where it began, and to what was marked then. */
function cancel(state: State): State {
  if (state.prompt?.kind !== 'search') return close(state);
  const {back, before} = state.prompt;
  const {search: _, focus: __, ...rest} = close(state);
  return {...rest, ...back, ...(before !== undefined && {search: before})};
}

function confirm(state: State): State {
  if (state.prompt?.kind !== 'search') return close(state);
  if (state.prompt.text === '') return state.sought === undefined ? cancel(state) : stepMatch(cancel(state), 1);
  const {back} = state.prompt;
  const found = matchesOf(state.article, state.prompt.text).length > 0;
  const done = {...jumpingFrom(close(state), back.top), sought: state.prompt.text};
  return found ? done : {...done, notice: `“${state.prompt.text}” is not in this article.`};
}

const isPrintable = (key: string): boolean => key === 'space' || graphemes(key).length === 1;
const typed = (key: string): string => (key === 'space' ? ' ' : key);

const withoutLastWord = (text: string): string => text.trimEnd().replace(/(?<!\S)\S+$/u, '');

/** A key while words to search for are typed. */
export function typeSearch(state: State, key: string): State {
  if (state.prompt?.kind !== 'search') return state;
  const {text} = state.prompt;
  if (key === 'enter') return confirm(state);
  if (key === 'escape') return cancel(state);
  if (key === 'backspace')
    return text === '' ? cancel(state) : searchWhileTyping(state, graphemes(text).slice(0, -1).join(''));
  if (key === 'ctrl+u') return searchWhileTyping(state, '');
  if (key === 'ctrl+w') return searchWhileTyping(state, withoutLastWord(text));
  return isPrintable(key) ? searchWhileTyping(state, text + typed(key)) : state;
}

const steps: Readonly<Record<string, number>> = {
  down: 1,
  'ctrl+n': 1,
  tab: 1,
  up: -1,
  'ctrl+p': -1,
  'shift+tab': -1,
  pagedown: 8,
  pageup: -8,
};

/** A key while a command, a name or a section is typed. */
export function typePalette(state: State, key: string): State {
  if (state.prompt?.kind !== 'palette') return state;
  const {text, chosen} = state.prompt;
  const step = steps[key];
  if (step !== undefined) return chooseEntry(state, chosen + step);
  if (key === 'enter') return takeEntry(state);
  if (key === 'escape' || (key === 'backspace' && text === '')) return closePalette(state);
  if (key === 'backspace') return askFor(state, graphemes(text).slice(0, -1).join(''));
  if (key === 'ctrl+u') return askFor(state, '');
  if (key === 'ctrl+w') return askFor(state, withoutLastWord(text));
  return isPrintable(key) ? askFor(state, part(text + typed(key), 0, 200)) : state;
}

const pasted = (text: string): string => part(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' '), 0, 500);

/** Words pasted into a prompt; anywhere else a paste does nothing. */
export function paste(state: State, text: string): State {
  if (state.prompt?.kind === 'palette') return askFor(state, part(state.prompt.text + pasted(text), 0, 200));
  if (state.prompt?.kind !== 'search') return state;
  return searchWhileTyping(state, state.prompt.text + pasted(text));
}

/** The letter of a mark: set here, or gone to. */
export function typeLetter(state: State, key: string): State {
  const {prompt} = state;
  const done = close(state);
  if (key === 'escape' || key === 'enter') return done;
  if (!/^[\p{L}\p{N}'’]$/u.test(key)) return {...done, notice: 'A mark is called by one letter or digit.'};
  const name = key === '’' ? "'" : key;
  if (prompt?.kind === 'mark')
    return {...done, marks: {...state.marks, [name]: state.top}, notice: `Mark ${name} is set here.`};
  const place = state.marks[name];
  if (place === undefined)
    return {...done, notice: name === "'" ? 'There was no jump yet.' : `There is no mark ${name}.`};
  return scrollTo(jumpingFrom(done), place);
}
