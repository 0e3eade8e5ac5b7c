import wrapAnsi from 'wrap-ansi';
import type {Span} from '../model.ts';
import {cells, cellsIn, graphemes, isPlain} from './cells.ts';
import type {Hyphens} from './hyphens.ts';
import {hasIdeographs, wrapWide} from './wrap-wide.ts';

/** Longer stretches go to the greedy wrapper alone: wrap-ansi takes seconds for a megabyte of mixed scripts. */
const longestForWrapAnsi = 4000;

/** Graphemes; those that no row of `width` holds, the long conjuncts of Indian scripts, in pieces that can. */
function* piecesOf(word: string, width: number): Generator<string> {
  for (const grapheme of graphemes(word)) {
    if (grapheme.length === 1 || cells(grapheme) <= width) yield grapheme;
    else yield* grapheme.match(/.[\p{Mn}\p{Me}\p{Cf}]*/gsu) ?? [grapheme];
  }
}

/** Breaks an overlong word between graphemes. */
function breakWord(word: string, from: number, width: number): readonly Span[] {
  const rows: Span[] = [];
  let start = from;
  let at = from;
  let left = width;
  for (const grapheme of piecesOf(word, width)) {
    const taken = cells(grapheme);
    if (taken > left && at > start) {
      rows.push({from: start, to: at});
      start = at;
      left = width;
    }
    left -= taken;
    at += grapheme.length;
  }
  rows.push({from: start, to: at});
  return rows;
}

/** The end of the word that begins at `from`: the space after it, or the end of the stretch. */
function wordEnd(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space > to ? to : space;
}

/**
 * Fills rows with words, first come first set; an overlong word has rows of its own.
 * The same rows as wrap-ansi makes where no word is overlong, in linear time for texts of any length. `hasCellEach`: every character
 * is known to have one cell.
 */
export function wrapGreedy(text: string, span: Span, width: number, hasCellEach = false): readonly Span[] {
  const rows: Span[] = [];
  // The row that is being filled; none has room to begin with. No object is made for a word: those of a first screen are hundreds.
  let [start, end, filled] = [-1, -1, width];
  for (let at = span.from, to = at; at < span.to; at = to + 1) {
    to = wordEnd(text, at, span.to);
    if (to === at) continue;
    const wide = hasCellEach ? to - at : cellsIn(text, at, to);
    if (filled + 1 + wide <= width) {
      end = to;
      filled += 1 + wide;
      continue;
    }
    if (end !== -1) rows.push({from: start, to: end});
    start = wide <= width ? at : lastPiece(text, {from: at, to}, width, rows);
    end = to;
    filled = start === at ? wide : cellsIn(text, start, end);
  }
  if (end !== -1) rows.push({from: start, to: end});
  return rows;
}

/** Breaks an overlong word into rows; gives where the last of its pieces begins, which other words may follow. */
function lastPiece(text: string, word: Span, width: number, rows: Span[]): number {
  const broken = breakWord(text.slice(word.from, word.to), word.from, width);
  // Not spread: a word of megabytes has more rows than a call takes arguments.
  for (const piece of broken.slice(0, -1)) rows.push(piece);
  return broken.at(-1)?.from ?? word.from;
}

/** The end of the longest beginning of a word that fits in `room` with a hyphen after it; undefined when none does. */
function hyphenIn(text: string, word: Span, room: number, hyphens: Hyphens): number | undefined {
  const letters = /\p{L}{5,}/u.exec(text.slice(word.from, word.to));
  if (!letters) return undefined;
  const start = word.from + letters.index;
  const ends = hyphens(letters[0]).map(offset => start + offset);
  return ends.findLast(end => cells(text.slice(word.from, end)) + 1 <= room);
}

/** The first row of a stretch, which is not looked at much further than that. */
function firstRow(text: string, {from, to}: Span, width: number): Span | undefined {
  for (let reach = 4 * width + 100; ; reach *= 4) {
    const some = Math.min(to, from + reach);
    const [row] = wrapGreedy(text, {from, to: some}, width);
    // Marks take no cells: a row may be of many units.
    if (row?.to !== some || some === to) return row;
  }
}

/** The longest word that hyphens are looked for in: of a longer one it is the beginning. */
const longestBroken = 100;

/** A word of so many rows and more is broken in one go: looked through row by row, one of megabytes would take seconds each time it is set. */
const manyRows = 20;

/** Where the row begins at which setting goes on: behind all but the last piece of a word of many rows, which get rows of their own; else where it was. */
function afterManyRows(text: string, {from, to}: Span, width: number, rows: Span[]): number {
  const few = from + 16 * width * manyRows;
  if (few >= to || wordEnd(text.slice(0, few), from, few) < few) return from;
  return lastPiece(text, {from, to: wordEnd(text, from, to)}, width, rows);
}

/** Fills rows like `wrapGreedy`, and breaks the word at the end of a row where a hyphen may stand: each row has room for its own. */
export function wrapHyphenated(text: string, span: Span, width: number, hyphens: Hyphens): readonly Span[] {
  const rows: Span[] = [];
  let from = span.from;
  while (from < span.to) {
    from = afterManyRows(text, {from, to: span.to}, width, rows);
    const row = firstRow(text, {from, to: span.to}, width);
    if (!row) break;
    const next = text.slice(row.to, span.to).search(/\S/);
    if (next === -1) return [...rows, row];
    const start = row.to + next;
    const [letters = ''] = /^\S+/.exec(text.slice(start, Math.min(span.to, start + longestBroken))) ?? [];
    const word = {from: start, to: start + letters.length};
    const room = width - cells(text.slice(row.from, row.to)) - 1;
    const cut = next > 0 ? hyphenIn(text, word, room, hyphens) : undefined;
    rows.push(cut === undefined ? row : {from: row.from, to: cut});
    from = cut ?? start;
  }
  return rows;
}

/** Finds the rows that wrap-ansi made again in the text: each begins at the next character that is no space. */
function recover(text: string, {from, to}: Span, rows: readonly string[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  let at = from;
  for (const row of rows) {
    const words = row.trim();
    if (words === '') continue;
    while (text[at] === ' ') at += 1;
    if (!text.startsWith(words, at)) return undefined;
    spans.push({from: at, to: at + words.length});
    at += words.length;
  }
  return text.slice(at, to).trim() === '' ? spans : undefined;
}

/** The lines of a stretch: what stands between its hard line breaks. */
function linesIn(text: string, {from, to}: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let end = text.indexOf('\n', from); end !== -1 && end < to; end = text.indexOf('\n', start)) {
    lines.push({from: start, to: end});
    start = end + 1;
  }
  return [...lines, {from: start, to}];
}

/** Breaks a stretch of text into rows of at most `width` cells; the rows leave out the spaces and newlines between them. */
export function wrap(text: string, span: Span, width: number, hyphens?: Hyphens): readonly Span[] {
  const end = text.indexOf('\n', span.from);
  if (end === -1 || end >= span.to) return wrapLine(text, span, width, hyphens);
  return linesIn(text, span).flatMap(line => wrapLine(text, line, width, hyphens));
}

function wrapLine(text: string, span: Span, width: number, hyphens?: Hyphens): readonly Span[] {
  if (hyphens) return wrapHyphenated(text, span, width, hyphens);
  const words = text.slice(span.from, span.to);
  // Where every character has a cell of its own, both make the same rows, and wrap-ansi need not be loaded.
  const hasCellEach = isPlain(words);
  if (!hasCellEach && hasIdeographs(words)) return wrapWide(text, span, width, lastPiece);
  if (hasCellEach || words.length > longestForWrapAnsi) return wrapGreedy(text, span, width, hasCellEach);
  const rows = recover(text, span, wrapAnsi(words, width, {hard: true}).split('\n'));
  // wrap-ansi counts some scripts and emoji narrower than terminals set them: such a text is set by our own count.
  const fits = rows?.every(({from, to}) => cells(text.slice(from, to)) <= width);
  return rows && fits ? rows : wrapGreedy(text, span, width);
}

/** How much of a row of code is filled at least when it ends at a space. */
const wellFilled = 2 / 3;

/** Where a row of code ends that would break a word: after the last space, unless that leaves too much of the row empty. */
function codeBreak(text: string, {from, to}: Span): number {
  const space = text.lastIndexOf(' ', to - 1);
  return space + 1 - from > (to - from) * wellFilled ? space + 1 : to;
}

/** Breaks a line of code into rows without touching its spaces; the rows after the first have `rest` columns. */
export function wrapVerbatim(text: string, span: Span, width: number, rest = width): readonly Span[] {
  const rows: Span[] = [];
  for (let from = span.from, room = width; from < span.to; room = rest) {
    const some = Math.min(span.to, from + 4 * room + 100);
    const [first = {from, to: some}] = breakWord(text.slice(from, some), from, room);
    const to = first.to === span.to ? first.to : codeBreak(text, first);
    rows.push({from, to});
    from = to;
  }
  return rows;
}
