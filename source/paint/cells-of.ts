import {cells, graphemes} from '../layout/index.ts';
import {Pen, type Style} from './style.ts';

/** One cell of a row: a grapheme and how it is styled. The second cell of a wide grapheme has no text. */
export type Cell = {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  /** The address that a click on it opens. */
  readonly href?: string;
};

/** The sequences that a painted row may hold: styles, and links (OSC 8). */
export const sequence = /\u001b(?:\[([\d;:]*)m|\]8;;([^\u001b]*)\u001b\\)/g;

function push(row: Cell[], text: string, style: Style, href: string): void {
  const linked = href === '' ? {} : {href};
  for (const grapheme of graphemes(text)) {
    const width = cells(grapheme);
    row.push({text: grapheme, style, width, ...linked});
    for (let extra = 1; extra < width; extra += 1) row.push({text: '', style, width: 0, ...linked});
  }
}

/** A painted row, text with SGR sequences and links, as the cells that it fills. */
export function cellsOf(painted: string): readonly Cell[] {
  const row: Cell[] = [];
  const pen = new Pen();
  let at = 0;
  let href = '';
  for (const match of painted.matchAll(sequence)) {
    if (match.index > at) push(row, painted.slice(at, match.index), pen.style, href);
    if (match[2] !== undefined) href = match[2];
    else pen.apply(match[1] || '0');
    at = match.index + match[0].length;
  }
  if (at < painted.length) push(row, painted.slice(at), pen.style, href);
  return row;
}
