import {
  blank,
  decorationsOf,
  isLarge,
  type Line,
  linesOf,
  rowOf,
  screenFrom,
  speakersOf,
  turnedPieces,
  widthOf,
} from '../layout/index.ts';
import type {Article, Decoration, Piece, Role, Span} from '../model.ts';
import {fadedIn} from './follow.ts';
import {type Geometry, geometryOf} from './geometry.ts';
import {notesBeside} from './notes.ts';
import {matchDecorations} from './search.ts';
import type {State} from './state.ts';

/** A row of the screen, from its first column on. The same row is the same object from frame to frame as long as nothing of it changes. */
export type Row = readonly Piece[];

type Standing = {readonly article: Article; readonly block: number; readonly found: readonly Decoration[]};

let last: Standing | undefined;

/** What holds in a block whoever reads it. The rows of a block are made one after the other. */
function standing(article: Article, block: number): readonly Decoration[] {
  if (last?.article !== article || last.block !== block) last = {article, block, found: decorationsOf(article, block)};
  return last.found;
}

const touches = (one: Span, other: Span): boolean => one.from < other.to && one.to > other.from;

/** The colour of the mark beside what is in focus: its speaker's, where there is one. */
function markRole({article, focus}: State): Role {
  const source = focus?.kind === 'quote' ? article.quotes[focus.index]?.attribution?.source : undefined;
  return (source && speakersOf(article).get(source)) ?? 'key';
}

/** A note beside words that are dimmed is dimmed with them. */
const isFaded = ({text, roles}: Piece): boolean => roles.includes('faded') || text.trim() === '';
const faded = (piece: Piece): Piece => ({...piece, roles: [...piece.roles, 'faded']});

type Setting = {
  readonly state: State;
  readonly geometry: Geometry;
  readonly moving: readonly Decoration[];
  readonly mark: Role;
};

function makeRow(
  {state: {article, focus, options}, geometry, mark}: Setting,
  line: Line,
  moving: readonly Decoration[],
): Row {
  const {left, notes} = geometry;
  const inFocus = focus !== undefined && line.parts.some(part => touches(part, focus));
  const lead: Row = inFocus ? [blank(left - 2), {text: '▌', roles: [mark]}, blank(1)] : [blank(left)];
  const words = rowOf(
    article,
    line,
    moving.length > 0 ? [...standing(article, line.block), ...moving] : standing(article, line.block),
  );
  const row = lead.concat(words);
  const note = notes && notesBeside(article, linesOf(article, line.block, geometry.set), notes.columns).get(line);
  if (!note) return row;
  const pieces = options.rightToLeft ? turnedPieces(note.pieces) : note.pieces;
  return row.concat(blank(notes.column - widthOf(row)), words.every(isFaded) ? pieces.map(faded) : pieces);
}

type Known = {readonly geometry: Geometry; readonly row: Row};

const rows = new WeakMap<Article, WeakMap<Line, Known>>();

/** A row that nothing passing holds in is made once for each geometry. */
function pageRow(setting: Setting, line: Line): Row {
  const {state, geometry} = setting;
  const moving = setting.moving.length > 0 ? setting.moving.filter(each => touches(each, line)) : setting.moving;
  const isMarked = state.focus !== undefined && touches(state.focus, line);
  if (moving.length > 0 || isMarked) return makeRow(setting, line, moving);
  const kept = rows.get(state.article)?.get(line);
  if (kept?.geometry === geometry) return kept.row;
  const row = makeRow(setting, line, []);
  const known = rows.get(state.article) ?? new WeakMap<Line, Known>();
  rows.set(state.article, known.set(line, {geometry, row}));
  return row;
}

/** A row of letters of double height: it has half the columns, nothing in its margins, and both halves are the same row. */
function largeRow({state: {article, focus}, geometry: {left}, moving, mark}: Setting, line: Line): Row {
  const words = rowOf(article, line, [...standing(article, line.block), ...moving]);
  const inFocus = left >= 4 && focus !== undefined && line.parts.some(part => touches(part, focus));
  // Not the usual mark: only letters that every font has may be large.
  return inFocus ? [blank(left / 2 - 2), {text: '|', roles: [mark]}, blank(1), ...words] : [blank(left / 2), ...words];
}

/** Rows of the page, and which of them are of double height: the upper half of each, its lower half being the next. */
export type Page = {readonly rows: readonly Row[]; readonly large: readonly number[]};

/** The rows of the page: as many as its part of the screen has, fewer at the end of a short article. */
export function pageOf(state: State): Page {
  const geometry = geometryOf(state);
  const {page, set} = geometry;
  const lines = screenFrom(state.article, state.top, set, page.rows);
  const seen = {from: lines[0]?.from ?? 0, to: lines.reduce((most, line) => Math.max(most, line.to), 0)};
  const moving: Decoration[] = [
    ...fadedIn(state, seen),
    ...matchDecorations(state, seen),
    ...(state.focus && state.focus.kind !== 'match'
      ? [{from: state.focus.from, to: state.focus.to, role: 'focus'} as const]
      : []),
  ];
  const setting = {state, geometry, moving, mark: markRole(state)};
  const large: number[] = [];
  const rows = lines.map((line, at) => {
    if (line.half === undefined || !isLarge(lines, at)) return pageRow(setting, line);
    if (line.half === 'upper') large.push(at);
    return largeRow(setting, line);
  });
  return {rows, large};
}
