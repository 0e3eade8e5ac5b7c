import type {Span} from '../model.ts';
import {cells, cellsIn, graphemes} from './cells.ts';

/** Ideographs, kana and their marks, which are written without spaces. Hangul is written with them, and its words stay whole. */
const ideographic =
  /[\u2e80-\u2fdf\u3001-\u30ff\u3105-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u{20000}-\u{3fffd}]/u;

/** What no row begins with: closing marks and brackets, small kana, what draws a sound or a word out (JIS X 4051). */
const neverFirst =
  /^[\p{Pe}\p{Pf}.,:;!?%‰…、。，．・：；？！％゛゜ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;

/** What no row ends with: opening marks and brackets, signs of currencies. */
const neverLast = /[\p{Ps}\p{Pi}$£¥€]$/u;

const mayBreak = (before: string, after: string): boolean =>
  (ideographic.test(before) || ideographic.test(after)) && !neverFirst.test(after) && !neverLast.test(before);

/** Whether a text has letters between which rows may end. */
export const hasIdeographs = (text: string): boolean => ideographic.test(text);

/** What is never broken of a word between spaces, in order. */
function partsOf(text: string, {from, to}: Span): readonly Span[] {
  const word = text.slice(from, to);
  if (!ideographic.test(word)) return [{from, to}];
  const parts: Span[] = [];
  let [start, at, before] = [from, from, ''];
  for (const grapheme of graphemes(word)) {
    if (before !== '' && mayBreak(before, grapheme)) {
      parts.push({from: start, to: at});
      start = at;
    }
    before = grapheme;
    at += grapheme.length;
  }
  parts.push({from: start, to});
  return parts;
}

/** What is never broken of a text, in order, without the spaces. */
function* partsIn(text: string, {from, to}: Span): Generator<Span> {
  for (let at = from; at < to; ) {
    const space = text.indexOf(' ', at);
    const end = space === -1 || space > to ? to : space;
    if (end > at) yield* partsOf(text, {from: at, to: end});
    at = end + 1;
  }
}

/** Breaks what is wider than a row: gives its rows but the last to `rows`, and tells where the last begins. */
type Breaker = (text: string, word: Span, width: number, rows: Span[]) => number;

/** Fills rows with words and, where a script knows no spaces, with its letters: as in print, no row begins with a closing mark or ends with an opening one. */
export function wrapWide(text: string, span: Span, width: number, breakLong: Breaker): readonly Span[] {
  const rows: Span[] = [];
  let [start, end, filled] = [-1, -1, 0];
  for (const part of partsIn(text, span)) {
    const wide = cellsIn(text, part.from, part.to);
    const gap = end === -1 ? 0 : part.from - end;
    if (end !== -1 && filled + gap + wide <= width) {
      end = part.to;
      filled += gap + wide;
      continue;
    }
    if (end !== -1) rows.push({from: start, to: end});
    start = wide <= width ? part.from : breakLong(text, part, width, rows);
    end = part.to;
    filled = start === part.from ? wide : cells(text.slice(start, end));
  }
  if (end !== -1) rows.push({from: start, to: end});
  return rows;
}
