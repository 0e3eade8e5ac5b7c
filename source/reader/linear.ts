import {type Line, linesOf, rowOf, screenFrom} from '../layout/index.ts';
import type {Article} from '../model.ts';
import {geometryOf} from './geometry.ts';
import {keyGroups} from './help.ts';
import {shown} from './move.ts';
import {foundFor} from './palette.ts';
import {openItems} from './panel-moves.ts';
import {panelCalled} from './panels.ts';
import {matchesOf} from './search.ts';
import type {Focus, State} from './state.ts';
import {fociOf} from './stops.ts';
import {findingOf, whoAndVia, wordsOf} from './telling.ts';

const lineText = (article: Article, line: Line): string =>
  rowOf(article, line, [])
    .map(({text}) => text)
    .join('')
    .trimEnd();

/** The lines of the page in words: all of them, or those after `from`. */
function pageLines(state: State, from = -1): readonly string[] {
  const {page, set} = geometryOf(state);
  return screenFrom(state.article, state.top, set, page.rows)
    .filter(line => line.from >= from)
    .map(line => lineText(state.article, line));
}

/** The line that something stands in. */
function lineWith(state: State, {from, to}: Focus): string {
  const {set} = geometryOf(state);
  const {article} = state;
  const block = article.blocks.findIndex(each => each.from <= from && each.to > from);
  const line = linesOf(article, Math.max(0, block), set).find(({parts}) =>
    parts.some(part => part.from <= from && part.to > from),
  );
  return line ? lineText(article, line).trim() : article.text.slice(from, to);
}

/** What a jump landed on, in words: what it is, which of how many, its words, and who said them. */
function focusTold(state: State, focus: Focus): string {
  const {article} = state;
  const words = article.text.slice(focus.from, focus.to).replace(/\s+/g, ' ');
  const finding = findingOf(state, focus);
  const who = finding?.attribution ? ` ${whoAndVia(finding.attribution)}.` : '';
  const of = (all: number): string => `${focus.index + 1} of ${all}`;
  if (focus.kind === 'quote' && finding)
    return `Quotation ${of(article.quotes.length)}.${who} “${wordsOf(article, finding)}”`;
  if (focus.kind === 'citation' && finding)
    return `Statement ${of(article.citations.length)}.${who} ${wordsOf(article, finding)}`;
  if (focus.kind === 'section') return `Section ${of(article.sections.length)}. ${words}`;
  if (focus.kind === 'link') return `Link ${of(fociOf({article}, 'link').length)}. ${words}`;
  if (focus.kind === 'match')
    return `Match ${of(matchesOf(article, state.search ?? '').length)}. ${lineWith(state, focus)}`;
  return lineWith(state, focus);
}

/** The choice in the open panel: its words, and what else its row says. */
function choiceTold(state: State): readonly string[] {
  const {panel} = state;
  const item = panel && openItems(state)[panel.selected];
  if (!panel || !item) return [];
  const name = item.label
    .map(({text}) => text)
    .join('')
    .trim();
  return [[name, item.end, item.detail].filter(part => part !== undefined && part !== '').join('. ')];
}

function listTold(before: State, after: State): readonly string[] {
  const {panel} = after;
  if (!panel) return before.panel ? ['List closed.'] : [];
  const title = panelCalled(panel.name)?.title ?? '';
  const count = openItems(after).filter(({places}) => places.length > 0).length;
  const head = before.panel?.name === panel.name ? [] : [`${title}. ${count} in the list.`];
  return before.panel === panel ? [] : [...head, ...choiceTold(after)];
}

const promptWords = {
  search: 'Search for:',
  palette: 'Command, name or section:',
  mark: 'A letter for the mark:',
  jump: 'The letter of a mark:',
};

function promptTold(before: State, after: State): readonly string[] {
  const {prompt} = after;
  if (!prompt || prompt === before.prompt) return [];
  if (prompt.kind !== before.prompt?.kind)
    return [prompt.kind === 'palette' && prompt.of === 'articles' ? 'Compare with:' : promptWords[prompt.kind]];
  if (prompt.kind === 'search') return [prompt.text];
  if (prompt.kind !== 'palette') return [];
  const found = foundFor(after, prompt)[prompt.chosen];
  return [`${prompt.text}: ${found ? `${found.entry.label} ${found.entry.end}`.trim() : 'nothing'}`];
}

function moved(before: State, after: State): readonly string[] {
  if (after.prompt) return [];
  const isNews = after.focus && (after.focus !== before.focus || before.prompt !== undefined);
  if (after.focus && isNews) return [focusTold(after, after.focus)];
  if (after.top === before.top || after.panel) return [];
  return after.top > before.top ? pageLines(after, shown(before).to) : pageLines(after);
}

/** An article as it opens: its title, and its first page. */
export const opened = (state: State): readonly string[] => [state.article.title, '', ...pageLines(state)];

/** What a reader who hears the screen is told of a change: what came in sight, what was jumped to, what was said. */
export function told(before: State, after: State): readonly string[] {
  if (before.article.address !== after.article.address)
    return [...opened(after), ...(after.notice ? [after.notice] : [])];
  if (after.help !== undefined && before.help === undefined)
    return keyGroups(after.keys).flatMap(({title, rows}) => [title, ...rows.map(({keys, help}) => `${keys}: ${help}`)]);
  return [
    ...promptTold(before, after),
    ...listTold(before, after),
    ...moved(before, after),
    ...(after.notice !== undefined && after.notice !== before.notice ? [after.notice] : []),
  ];
}
