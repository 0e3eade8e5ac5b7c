import {widthOf} from '../layout/index.ts';
import {geometryOf} from './geometry.ts';
import {folded, piece} from './list-row.ts';
import {shown} from './move.ts';
import type {Row} from './page.ts';
import {matchCount} from './search.ts';
import type {State} from './state.ts';

/** How much has been seen: the last row in sight against the whole. */
function progress({article}: State, to: number): string {
  const share = article.text.length === 0 ? 1 : to / article.text.length;
  return share >= 1 ? 'end' : `${Math.min(99, Math.floor(share * 100))} %`;
}

/** The right end of the status bar: the number that was typed for the next key, which match one is at, and how much has been seen. */
export function statusEnd(state: State): Row {
  const typed = state.count === undefined ? [] : [piece(`  ${state.count}`, 'key')];
  const counts = state.search ? [piece(`  ${matchCount(state)}`)] : [];
  return [...typed, ...counts, piece(`  ${progress(state, shown(state).to)} `, 'bar-strong')];
}

/** A sentence of more rows than these would hide what it is about. */
const mostLines = 4;

/** Words in lines, none of which begins with a sign that belongs to what stands before it: `56 %`, `Jane Lee ·`. */
const linesIn = (words: string, columns: number): readonly string[] =>
  folded(words.replace(/ (?=[%·])/g, '\u00a0'), columns).map(line => line.replaceAll('\u00a0', ' '));

/** A notice in as many lines as it needs: the last is the status bar's, those before stand above it. */
export function noticeLines(state: State): readonly string[] {
  const {notice, prompt, size} = state;
  if (notice === undefined || prompt) return [];
  const {columns} = geometryOf(state).page;
  const lines = linesIn(notice, Math.max(1, columns - widthOf(statusEnd(state)) - 2));
  const most = Math.max(1, Math.min(mostLines, Math.floor((size.rows - 2) / 2)));
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
}
