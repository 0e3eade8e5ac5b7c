import {cells, truncate} from '../layout/index.ts';
import {followedCount} from './follow.ts';
import {destinationOf, linkInFocus} from './links.ts';
import {piece} from './list-row.ts';
import type {Row} from './page.ts';
import type {State} from './state.ts';
import {findingOf, whoAndVia, wordsOf} from './telling.ts';

/** What a quotation leaves free for what can be done with it, and for how far one is. */
const roomForHints = 44;

/** So much of the bar goes to a name, however long it is: what was said is to be seen too. */
const mostForName = 0.6;

/** Who is quoted in the words in focus, and these words. */
export function focusLine(state: State): Row | undefined {
  const finding = findingOf(state, state.focus);
  if (!finding) return undefined;
  const {attribution} = finding;
  const isPhrase = state.focus?.kind === 'quote' && 'kind' in finding && finding.kind === 'phrase';
  const {columns} = state.size;
  const name = attribution ? whoAndVia(attribution) : isPhrase ? 'a phrase, nobody’s words' : 'nobody named';
  const who = truncate(name, Math.floor(columns * mostForName));
  const room = Math.max(12, Math.min(Math.floor(columns * 0.4), columns - cells(who) - roomForHints));
  const words =
    state.focus?.kind === 'quote' ? `“${wordsOf(state.article, finding)}”` : wordsOf(state.article, finding);
  return [piece(` ${who}`, 'bar-strong'), piece('  '), piece(truncate(words, room), 'bar-faint')];
}

/** What an address leaves free: for how to go there, the picture that may be in sight, all keys, and how far one is. */
const roomForGoing = 52;

/** Where the link in focus leads, its real host first. */
export function linkLine(state: State): Row | undefined {
  const href = linkInFocus(state);
  if (href === undefined) return undefined;
  const {place, rest} = destinationOf(href);
  const room = Math.max(12, state.size.columns - roomForGoing);
  const host = truncate(place, room);
  return [piece(` ${host}`, 'bar-strong'), piece(truncate(rest, room - cells(host)), 'bar-faint')];
}

/** Who is followed, at which of their places one is, and how it ends. */
export function followLine(state: State): Row | undefined {
  const {followed, size} = state;
  if (!followed) return undefined;
  const room = Math.max(10, size.columns - 36);
  return [
    piece(' Only '),
    piece(truncate(followed.name, room), 'bar-strong'),
    piece(`  ${followedCount(state)}`, 'bar-faint'),
    ...[
      piece('   '),
      piece(state.keys.nameOf('clear'), 'key'),
      piece(size.columns < 60 ? ' all' : ' everything', 'bar-faint'),
    ],
  ];
}
