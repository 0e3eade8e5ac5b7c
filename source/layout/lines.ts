import type {Block, Document} from '../model.ts';
import {hasFromRight, turned} from './bidi.ts';
import {blockLines, leastColumns, quoteBars, quoteIndent} from './block-lines.ts';
import {keep, keptOf} from './kept-lines.ts';
import {emptyLine, type Line} from './line.ts';
import {columnsOf, hyphensOf, type Width} from './typeset.ts';

const masthead = ({kind}: Block): boolean => kind === 'summary' || kind === 'dateline';

/** Whether two blocks stand one right below the other: items of a list that are one paragraph each, footnotes, summary and dateline. */
function close(before: Block, block: Block): boolean {
  if (before.kind === 'item' && block.kind === 'item') return before.marker !== '' && block.marker !== '';
  if (before.kind === 'footnote' && block.kind === 'footnote') return true;
  return masthead(before) && masthead(block);
}

/** Whether an empty line parts a block from the one before it. */
function isGap({blocks}: Document, index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  return block !== undefined && before !== undefined && !close(before, block);
}

function gapBefore(document: Document, index: number, width: Width): readonly Line[] {
  const block = document.blocks[index];
  const before = document.blocks[index - 1];
  if (!block || !before || !isGap(document, index)) return [];
  const quoted = before.kind === 'block-quote' && block.kind === 'block-quote';
  const ornaments =
    quoted && columnsOf(width) >= quoteIndent(Math.max(before.depth, block.depth)) + leastColumns
      ? quoteBars(Math.min(before.depth, block.depth))
      : [];
  return [emptyLine(index, block.from - 1, ornaments)];
}

/** A block's lines at a width, with the gap before it; worked out once, and only for blocks that are looked at. */
export function linesOf(document: Document, index: number, width: Width): readonly Line[] {
  const known = keptOf(document, width);
  const ready = known.blocks.get(index);
  if (ready) return ready;
  const before = known.before.get(index);
  if (before) return keep(known, index, before);
  const block = document.blocks[index];
  if (!block) return [];
  const made = gapBefore(document, index, width).concat(setLines(document, block, index, width));
  const turns = typeof width !== 'number' && width.rightToLeft;
  return keep(known, index, turns ? turned(document, block, made, width.columns) : made);
}

/** What is read from the right has no hyphens, and its edge stays ragged. */
function setLines(document: Document, block: Block, index: number, width: Width): readonly Line[] {
  const columns = columnsOf(width);
  const isTurned =
    typeof width !== 'number' && width.rightToLeft && hasFromRight(document.text.slice(block.from, block.to));
  if (typeof width === 'number' || isTurned) return blockLines({document, block, index, width: columns});
  const hyphens = hyphensOf(document, width);
  const {justify, large} = width;
  return blockLines({document, block, index, width: columns, hyphens, justify, ...(large && {large})});
}

/** The block that `offset` stands in; the newline before a block belongs to it when there is a gap. */
export function blockAt(document: Document, offset: number): number {
  const {blocks} = document;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const next = blocks[low + 1];
  return next && offset === next.from - 1 && isGap(document, low + 1) ? low + 1 : low;
}

/** A row of a document at a width: the block, and the line within it. */
type Row = {readonly block: number; readonly line: number};

/** The last of `lines` that begins at `offset` or before it; the first when none does. */
function lastFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

const holds = ({parts}: Line, offset: number): boolean => parts.some(part => part.from <= offset && offset < part.to);

function rowAt(document: Document, offset: number, width: Width): Row {
  const block = blockAt(document, offset);
  const lines = linesOf(document, block, width);
  const last = lastFrom(lines, offset);
  if (document.blocks[block]?.kind !== 'table') return {block, line: last};
  // Only the lines of a table overlap: the words may stand in a column of a line that begins earlier.
  const inColumn = lines.findLastIndex((line, at) => at <= last && holds(line, offset));
  return {block, line: inColumn === -1 ? last : inColumn};
}

/** The lines from the one that holds `offset`, at most `rows`. */
export function screenFrom(document: Document, offset: number, width: Width, rows: number): readonly Line[] {
  const known = keptOf(document, width);
  const {screen} = known;
  if (screen?.offset === offset && screen.rows === rows) return screen.lines;
  const lines = linesFrom(document, offset, width, rows);
  known.screen = {offset, rows, lines};
  return lines;
}

function linesFrom(document: Document, offset: number, width: Width, rows: number): readonly Line[] {
  const start = rowAt(document, offset, width);
  const found: Line[] = linesOf(document, start.block, width).slice(start.line, start.line + rows);
  for (let block = start.block + 1; found.length < rows && block < document.blocks.length; block += 1)
    for (const line of linesOf(document, block, width)) {
      if (found.length === rows) break;
      found.push(line);
    }
  return found;
}

const offsetOf = (document: Document, {block, line}: Row, width: Width): number =>
  linesOf(document, block, width)[line]?.from ?? 0;

function down(document: Document, from: Row, width: Width, rows: number): Row {
  let {block, line} = from;
  let left = rows;
  for (;;) {
    const {length} = linesOf(document, block, width);
    if (line + left < length) return {block, line: line + left};
    if (block + 1 >= document.blocks.length) return {block, line: Math.max(0, length - 1)};
    left -= length - line;
    block += 1;
    line = 0;
  }
}

function up(document: Document, from: Row, width: Width, rows: number): Row {
  let {block, line} = from;
  let left = rows;
  while (left > line && block > 0) {
    left -= line + 1;
    block -= 1;
    line = linesOf(document, block, width).length - 1;
  }
  return {block, line: Math.max(0, line - left)};
}

/** The offset of the line `delta` rows away from the one that holds `offset`, held within the text. */
export function stepLines(document: Document, offset: number, width: Width, delta: number): number {
  const start = rowAt(document, offset, width);
  const row = delta < 0 ? up(document, start, width, -delta) : down(document, start, width, delta);
  return offsetOf(document, row, width);
}

/** The offset at the top of the last page: the last line then stands on the last of `rows`. */
export function lastScreen(document: Document, width: Width, rows: number): number {
  const known = keptOf(document, width);
  if (known.end?.rows !== rows) known.end = {rows, offset: lastTop(document, width, rows)};
  return known.end.offset;
}

function lastTop(document: Document, width: Width, rows: number): number {
  const block = Math.max(0, document.blocks.length - 1);
  const line = Math.max(0, linesOf(document, block, width).length - 1);
  return offsetOf(document, up(document, {block, line}, width, Math.max(0, rows - 1)), width);
}
