import {cells, graphemes} from '../layout/index.ts';
import {Pen, type Style} from './style.ts';

/** One cell of a row: a grapheme and how it is styled. The second cell of a wide grapheme has no text. */
export type Cell = {readonly text: string; readonly style: Style; readonly width: number};

const sequence = /\u001b\[([\d;:]*)m/g;

function push(row: Cell[], text: string, style: Style): void {
  for (const grapheme of graphemes(text)) {
    const width = cells(grapheme);
    row.push({text: grapheme, style, width});
    for (let extra = 1; extra < width; extra += 1) row.push({text: '', style, width: 0});
  }
}

/** A painted row, text with SGR sequences, as the cells that it fills. */
export function cellsOf(painted: string): readonly Cell[] {
  const row: Cell[] = [];
  const pen = new Pen();
  let at = 0;
  for (const match of painted.matchAll(sequence)) {
    if (match.index > at) push(row, painted.slice(at, match.index), pen.style);
    pen.apply(match[1] || '0');
    at = match.index + match[0].length;
  }
  if (at < painted.length) push(row, painted.slice(at), pen.style);
  return row;
}
