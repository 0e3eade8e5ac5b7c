import {cells} from '../layout/index.ts';
import type {Piece} from '../model.ts';
import {geometryOf} from './geometry.ts';
import {keyName} from './key-names.ts';
import {listRow, piece} from './list-row.ts';
import {type Entry, type Found, foundFor} from './palette.ts';
import {inSight, type Listing, panelListing} from './panel-frame.ts';
import type {State} from './state.ts';

/** A label without what it goes on to explain after a colon or semicolon, where there is no room for that and nothing in it answers. */
function shortened(label: string, {at}: Found['fit'], room: number): string {
  const end = label.search(/[:;] /);
  return cells(label) > room && end > 0 && at.every(index => index < end) ? label.slice(0, end) : label;
}

/** A label with the letters that answer set apart. */
function marked(label: string, at: readonly number[]): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const index of at) {
    if (index > from) parts.push(piece(label.slice(from, index)));
    parts.push(piece(label.slice(index, index + 1), 'key'));
    from = index + 1;
  }
  return from < label.length ? [...parts, piece(label.slice(from))] : parts;
}

function endOf(state: State, entry: Entry): string {
  return 'command' in entry ? state.keys.keysOf(entry.command).map(keyName).join(' ') : entry.end;
}

function entryRows({entry, fit}: Found, isChosen: boolean, end: string, columns: number) {
  const ground = isChosen ? (['panel', 'selected'] as const) : (['panel'] as const);
  const label = shortened(entry.label, fit, columns - cells(end) - 4);
  const row = listRow(columns, [piece(isChosen ? '▌ ' : '  ', 'key'), ...marked(label, fit.at)], end, ...ground);
  return {rows: [row], isChosen};
}

const titles = {anything: ' Commands, names, sections', articles: ' Other articles; or type one'};

function paletteListing(state: State): Listing | undefined {
  const {prompt} = state;
  const region = geometryOf(state).panel;
  if (prompt?.kind !== 'palette' || !region) return undefined;
  const {columns, rows: height, side} = region;
  const found = foundFor(state, prompt);
  const title = listRow(columns, [piece(titles[prompt.of])], `${found.length}`, 'panel-title');
  const entries = found.map((each, index) =>
    entryRows(each, index === prompt.chosen, endOf(state, each.entry), columns),
  );
  const body = inSight(entries, height - 1);
  const empty = Array.from({length: Math.max(0, height - 1 - body.length)}, () => listRow(columns, [], '', 'panel'));
  return {
    side,
    columns,
    rows: [title, ...body.map(({row}) => row), ...empty].slice(0, height),
    chooses: [undefined, ...body.map(({index}) => index)],
  };
}

/** The list that stands beside or below the page: what answers a prompt, or else the open panel. */
export const listing = (state: State): Listing | undefined =>
  state.prompt?.kind === 'palette' ? paletteListing(state) : panelListing(state);
