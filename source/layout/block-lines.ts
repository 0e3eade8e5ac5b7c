import type {Span} from '../model.ts';
import {cells, truncate} from './cells.ts';
import {largeLines} from './large-lines.ts';
import {emptyLine, type Line, lineOf, type Ornament, type Setting} from './line.ts';
import {tableLines} from './table-lines.ts';
import {hyphenAfter, justified} from './typeset.ts';
import {wrap, wrapVerbatim} from './wrap.ts';

/** The fewest columns that words are set in, however deep they are indented. */
export const leastColumns = 4;

/** What is set as running text: words may be broken, and edges straight. */
const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'block-quote', 'footnote']);

/** Words set at `indent` columns; ornaments stand on the first row, or on every row. */
function indented(
  {document, block, index, width, hyphens, justify = false}: Setting,
  wished: number,
  first: readonly Ornament[] = [],
  every: readonly Ornament[] = [],
): readonly Line[] {
  const fits = width - wished >= leastColumns;
  const indent = fits ? wished : 0;
  const {text} = document;
  const isProse = prose.has(block.kind);
  const rows = wrap(text, block, width - indent, isProse ? hyphens : undefined);
  return rows.map((row, at) => {
    const marks = !fits ? [] : at === 0 ? [...first, ...every] : every;
    const hyphen = isProse && hyphens ? hyphenAfter(text, row, rows[at + 1]?.from, indent) : [];
    // An overlong word that fills its row has no room for one.
    const ornaments = hyphen.length > 0 ? [...marks, ...hyphen.filter(({at: column}) => column < width)] : marks;
    const line = lineOf(index, row, indent, ornaments);
    const isLast = at === rows.length - 1 || text[row.to] === '\n';
    return justify && isProse && !isLast ? justified(text, line, width) : line;
  });
}

function hanging(setting: Setting, start: number, marker: string): readonly Line[] {
  const ornament: Ornament = {at: start, text: marker, role: 'ornament'};
  return indented(setting, start + (marker === '' ? 2 : cells(marker) + 1), marker === '' ? [] : [ornament]);
}

const mostDepth = 6;

/** The columns that a quotation's bars take. */
export const quoteIndent = (depth: number): number => 2 * Math.min(depth, mostDepth) + 2;

/** The bars at the side of a quotation, one for each level. */
export function quoteBars(depth: number): readonly Ornament[] {
  return Array.from({length: Math.min(depth, mostDepth) + 1}, (_, level) => ({
    at: 2 * level,
    text: '│',
    role: 'ornament',
  }));
}

/** The rows of one line of code: where it goes on, it is set further in than it began. */
function codeRows({document, index, width}: Setting, {from, to}: Span, indent: number): readonly Line[] {
  const own = document.text.slice(from, to).search(/\S/);
  const further = indent > 0 && own + 2 < (width - indent) / 2 ? own + 2 : 0;
  const rows = wrapVerbatim(document.text, {from, to}, width - indent, width - indent - further);
  return rows.map((row, at) => lineOf(index, row, at === 0 ? indent : indent + further));
}

function codeLines(setting: Setting): readonly Line[] {
  const {document, block, index, width} = setting;
  const lines: Line[] = [];
  const indent = width > 2 * leastColumns ? 2 : 0;
  for (let from = block.from; from < block.to; ) {
    const end = document.text.indexOf('\n', from);
    const to = end === -1 || end > block.to ? block.to : end;
    if (to === from) lines.push(emptyLine(index, from));
    for (const line of to > from ? codeRows(setting, {from, to}, indent) : []) lines.push(line);
    from = to + 1;
  }
  return lines;
}

function ruleLines({document, block, index, width}: Setting): readonly Line[] {
  const wide = cells(truncate(document.text.slice(block.from, block.to), width));
  return [lineOf(index, block, Math.max(0, Math.floor((width - wide) / 2)))];
}

/** The lines of a block, without the gap before it: how each kind is set. */
export function blockLines(setting: Setting): readonly Line[] {
  const {block} = setting;
  switch (block.kind) {
    case 'heading':
      return largeLines(setting) ?? indented(setting, 0);
    case 'summary':
    case 'dateline':
    case 'paragraph':
      return indented(setting, 0);
    case 'item':
      return hanging(setting, 2 * Math.min(block.depth, mostDepth), block.marker);
    case 'block-quote':
      return indented(setting, quoteIndent(block.depth), [], quoteBars(block.depth));
    case 'code':
      return codeLines(setting);
    case 'caption':
      return indented(setting, 2);
    case 'table':
      return tableLines(setting, block);
    case 'rule':
      return ruleLines(setting);
    case 'footnote':
      return hanging(setting, 0, block.marker);
  }
}
