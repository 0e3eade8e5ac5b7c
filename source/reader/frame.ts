import {turnedPieces} from '../layout/index.ts';
import type {Piece} from '../model.ts';
import {promptColumn, spread, statusBar, titleBar} from './bars.ts';
import {geometryOf, helpHeight, isTooSmall, type Region} from './geometry.ts';
import {helpRows, lastHelpRow} from './help.ts';
import {listRow} from './list-row.ts';
import {noticeLines} from './notice-lines.ts';
import {type Page, pageOf, type Row} from './page.ts';
import {listing} from './palette-frame.ts';
import type {Listing} from './panel-frame.ts';
import {type Placed, pictureFrame} from './pictures.ts';
import {modeOf, type Size, type State} from './state.ts';

export type {Row} from './page.ts';

/** Everything that a screen shows, as rows of pieces with their places: a pure function of the state, and all that view and paint know. */
export type Frame = {
  readonly size: Size;
  readonly title: Row;
  readonly status: Row;
  /** Where the page stands, and its rows from the upper left corner of that place on. */
  readonly region: Region;
  readonly page: readonly Row[];
  /** Rows of the page that are the upper half of letters of double height; the row after each is the lower. */
  readonly large?: readonly number[];
  /** A picture over the page. */
  readonly picture?: Placed;
  /** A panel beside or below the page, or the help in its place. */
  readonly list?: Listing;
  /** Where the cursor blinks while words are typed. */
  readonly cursor?: {readonly row: number; readonly column: number};
};

const bare = (size: Size, words: string): Frame => {
  const row: Row = [{text: words.slice(0, Math.max(0, size.columns)), roles: []}];
  return {
    size,
    title: row,
    status: [],
    page: [],
    region: {row: 1, column: 0, rows: Math.max(0, size.rows - 2), columns: size.columns},
  };
};

/** The help over the whole body, held to its end. */
function helpListing(state: State): Listing {
  const {help, size} = state;
  const rows = helpRows(size.columns - 4, state.keys);
  const height = helpHeight(size.rows);
  const last = lastHelpRow(state);
  const first = Math.min(help ?? 0, last);
  const shown = rows.slice(first, first + height).map((row): Row => [{text: '  ', roles: []}, ...row]);
  const title: readonly Piece[] = [{text: ' Keys', roles: []}];
  const more = first < last ? 'more below' : '';
  return {side: 'whole', columns: size.columns, rows: [listRow(size.columns, title, more, 'panel-title'), ...shown]};
}

const seen = new WeakMap<Row, Row>();

/** A row with what is read from the right in the order of the eye; the same row stays the same object. */
function turnedRow(row: Row): Row {
  const made = seen.get(row) ?? turnedPieces(row);
  // Before all is loaded nothing is turned, and it is looked at again.
  if (made !== row) seen.set(row, made);
  return made;
}

/** Lists and bars of a reader who wants what is read from the right to be turned round; the page has been set so. */
function turnedFrame(frame: Frame, {options, prompt}: State): Frame {
  if (!options.rightToLeft) return frame;
  const {title, status, list} = frame;
  const turnedList = list && {...list, rows: list.rows.map(turnedRow)};
  return {
    ...frame,
    title: turnedRow(title),
    // The cursor stands behind what is typed.
    status: prompt ? status : turnedRow(status),
    ...(turnedList && {list: turnedList}),
  };
}

/** Rows with others in the place of the last of them, of `height` rows in all. */
const endingIn = (rows: readonly Row[], height: number, last: readonly Row[]): readonly Row[] =>
  Array.from({length: height}, (_, at) => last[at - height + last.length] ?? rows[at] ?? []);

/** A notice that the status bar has no room for, over the rows above it. */
function withNotice(frame: Frame, lines: readonly string[]): Frame {
  const {list, region, page, large, size} = frame;
  const rowsOf = (columns: number): readonly Row[] =>
    lines.slice(0, -1).map(words => spread(columns, [{text: ` ${words}`, roles: ['notice']}], [], 'bar'));
  if (lines.length < 2) return frame;
  if (!list || list.side === 'right') {
    const seen = large?.filter(at => at + 1 <= region.rows - lines.length);
    return {...frame, page: endingIn(page, region.rows, rowsOf(region.columns)), ...(seen && {large: seen})};
  }
  const height = list.side === 'whole' ? size.rows - 2 : list.rows.length;
  return {...frame, list: {...list, rows: endingIn(list.rows, height, rowsOf(list.columns))}};
}

/** A picture in the place of the page. */
function withPicture(state: State, picture: NonNullable<State['picture']>): Frame {
  const {columns, rows} = state.size;
  const region = {row: 1, column: 0, rows: rows - 2, columns};
  const bars = {size: state.size, title: titleBar(state), status: statusBar(state)};
  return turnedFrame(withNotice({...bars, region, ...pictureFrame(picture, region)}, noticeLines(state)), state);
}

/** The frame of a state. */
export function frameOf(state: State): Frame {
  const {size} = state;
  if (isTooSmall(size)) return bare(size, 'Too small');
  if (modeOf(state) === 'picture' && state.picture) return withPicture(state, state.picture);
  const {page: region} = geometryOf(state);
  const column = promptColumn(state);
  const list = state.help === undefined ? listing(state) : helpListing(state);
  const {rows: page, large}: Page = list?.side === 'whole' ? {rows: [], large: []} : pageOf(state);
  const frame = {
    size,
    title: titleBar(state),
    status: statusBar(state),
    region,
    page,
    large,
    ...(list && {list}),
    ...(column !== undefined && {cursor: {row: size.rows - 1, column}}),
  };
  return turnedFrame(withNotice(frame, noticeLines(state)), state);
}
