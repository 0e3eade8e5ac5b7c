import {cells, truncate, widthOf} from '../layout/index.ts';
import type {Article, Piece, Role} from '../model.ts';
import {focusLine, followLine, linkLine} from './focus-line.ts';
import {hints} from './hints.ts';
import {piece} from './list-row.ts';
import {shown} from './move.ts';
import {noticeLines, statusEnd} from './notice-lines.ts';
import type {Row} from './page.ts';
import {modeOf, type Prompt, type State} from './state.ts';
import {countBefore} from './stops.ts';

/** A row over the whole width: what is left at the left, what is right at the right; the left gives way. */
export function spread(columns: number, left: Row, right: Row, ground: Role): Row {
  const fits = widthOf(right) + 8 <= columns ? right : [];
  const room = columns - widthOf(fits);
  const kept: Piece[] = [];
  let used = 0;
  for (const {text, roles} of left) {
    const words = truncate(text, room - used);
    if (words !== '') kept.push({text: words, roles: [ground, ...roles]});
    used += cells(words);
    if (words !== text) break;
  }
  const gap = {text: ' '.repeat(Math.max(0, room - used)), roles: [ground]};
  return [...kept, gap, ...fits.map(({text, roles}): Piece => ({text, roles: [ground, ...roles]}))];
}

const samePiece = (one: Piece, other: Piece | undefined): boolean =>
  one === other ||
  (other !== undefined &&
    one.text === other.text &&
    one.roles.join() === other.roles.join() &&
    one.href === other.href);

const sameRow = (one: Row, other: Row): boolean =>
  one.length === other.length && one.every((piece, at) => samePiece(piece, other[at]));

type Bar = {readonly columns: number; readonly left: Row; readonly right: Row; readonly row: Row};

/** A bar; the same row as the time before, which is painted already, where what stands in it is the same. Most keys change neither bar. */
function barMaker(): (columns: number, left: Row, right: Row) => Row {
  let last: Bar | undefined;
  return (columns, left, right) => {
    if (last?.columns === columns && sameRow(left, last.left) && sameRow(right, last.right)) return last.row;
    last = {columns, left, right, row: spread(columns, left, right, 'bar')};
    return last.row;
  };
}

const titleOf = barMaker();
const statusOf = barMaker();

const lettersInWord = 6;
const wordsInMinute = 230;

/** Minutes left from an offset on, by the length of what is left: counting the words of a book would cost more than a key may. */
function minutesLeft({text}: Article, from: number): string {
  const minutes = Math.ceil((text.length - from) / lettersInWord / wordsInMinute);
  if (from >= text.length) return 'the end';
  return minutes < 90 ? `${minutes} min left` : `${Math.round(minutes / 60)} h left`;
}

/** What is read from: the outlet, or the address. */
const originOf = ({publication, address}: Article): string =>
  publication ?? (address === '-' ? 'standard input' : address.replace(/^https?:\/\/(?:www\.)?/, ''));

/** A title of which there is room for less is better left out. */
const fewestForTitle = 20;

/** The title bar: outlet or address, the title once it is out of sight, and the time left. */
export function titleBar(state: State): Row {
  const {article, size, loading} = state;
  const {from, to} = shown(state);
  const rest = loading === undefined ? minutesLeft(article, to) : `reading in, ${Math.floor(loading * 100)} %`;
  const right = [piece(`  ${rest} `, 'bar-faint')];
  const origin = [piece(` ${originOf(article)}`, 'bar-strong')];
  const title = [piece('  ·  ', 'bar-faint'), piece(article.title)];
  const room = size.columns - widthOf(origin) - widthOf(right);
  const titled = from > (article.blocks[0]?.to ?? 0) && article.title !== originOf(article);
  const fits = room >= Math.min(fewestForTitle, widthOf(title));
  return titleOf(size.columns, titled && fits ? [...origin, ...title] : origin, right);
}

function sectionAt(state: State, from: number): string {
  const {sections} = state.article;
  const at = countBefore(sections, (state.focus?.from ?? from) + 1) - 1;
  return sections[at]?.title ?? '';
}

/** What stands before the words that are typed. */
function leadOf(prompt: Extract<Prompt, {readonly text: string}>): string {
  if (prompt.kind === 'search') return prompt.backwards ? ' ?' : ' /';
  return prompt.of === 'articles' ? ' Compare with: ' : ' :';
}

function promptLine(state: State): Row | undefined {
  const {prompt} = state;
  if (prompt?.kind === 'search' || prompt?.kind === 'palette')
    return [piece(leadOf(prompt), 'key'), piece(prompt.text)];
  if (prompt?.kind === 'mark') return [piece(' Set a mark: press a letter.', 'bar-strong')];
  return prompt && [piece(" Go to a mark: press its letter, or ' for where you were.", 'bar-strong')];
}

/** The status bar: what is typed, said, or in focus, or else the section and what one can do; at the right, how far one is. */
export function statusBar(state: State): Row {
  const {size} = state;
  const right = statusEnd(state);
  const notice = noticeLines(state).at(-1);
  const said = promptLine(state) ?? (notice === undefined ? undefined : [piece(` ${notice}`, 'notice')]);
  if (said) return statusOf(size.columns, said, right);
  const section =
    modeOf(state) === 'reading'
      ? (followLine(state) ?? focusLine(state) ?? linkLine(state) ?? sectionLine(state, shown(state).from))
      : [];
  const room = size.columns - widthOf(right) - widthOf(section);
  return statusOf(size.columns, [...section, ...hints(state, room - 2)], right);
}

/** From this width on the bar has room for the section and for the most used keys. */
const roomForAll = 100;

/**
 * The section in a field of its own width: what stands beside it keeps its place while one goes from section to section. The first
 * screen shows its title anyway, and a narrow one has the more room for what one can do.
 */
function sectionLine(state: State, from: number): Row {
  if (state.article.sections.length === 0 || (state.top === 0 && state.size.columns < roomForAll)) return [];
  const columns = Math.max(10, Math.floor(state.size.columns / 4));
  const section = truncate(sectionAt(state, from), columns);
  return [piece(` ${section}${' '.repeat(Math.max(0, columns - cells(section)))}`)];
}

/** The column of the cursor in the status bar while words are typed; undefined when none are. */
export function promptColumn({prompt, size}: State): number | undefined {
  if (prompt?.kind !== 'search' && prompt?.kind !== 'palette') return undefined;
  return Math.min(size.columns - 1, cells(leadOf(prompt)) + cells(prompt.text));
}
