import type {Bidi} from 'bidi-js';
import type {Block, Document, Piece} from '../model.ts';
import {cells, graphemes} from './cells.ts';
import type {Line, Part} from './line.ts';

/** Letters that are read from the right: Hebrew, Arabic, Syriac, Thaana, NKo and their kin, and the scripts of the second plane. */
const fromRight =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802[\udc00-\udfff]|\ud803[\udc00-\udfff]|\ud83a[\udc00-\udfff]|\ud83b[\ude00-\udeff]/;

let bidi: Bidi | undefined;

/** Whether anything in a text is read from the right. */
export const hasFromRight = (text: string): boolean => fromRight.test(text);

/** Loads what turns lines round, if a text needs it; false when it was there already, or is not needed. */
export async function loadBidi(text: string): Promise<boolean> {
  if (bidi || !hasFromRight(text)) return false;
  const {default: factory} = await import('bidi-js');
  bidi = factory();
  return true;
}

/** Whether lines can be turned round by now. */
export const turnsLines = (): boolean => bidi !== undefined;

const languages = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|ku-arab|ps|sd|syr|ug|ur|yi)\b/i;

/** A stretch of text in the order of the eye, each piece with the offset it came from: runs from the left whole, from the right sign by sign. */
type Seen = {readonly from: number; readonly to: number; readonly shown?: string};

type Levels = ReturnType<Bidi['getEmbeddingLevels']>;

/** The offsets of a stretch as the eye meets them (Unicode Standard Annex 9, rules L1 and L2). */
function orderOf(text: string, levels: Levels, from: number, to: number): readonly number[] {
  const order = Array.from({length: to - from}, (_, at) => from + at);
  for (const [first = 0, last = 0] of bidi?.getReorderSegments(text, levels, from, to - 1) ?? []) {
    const turned = order.slice(first - from, last - from + 1).reverse();
    order.splice(first - from, turned.length, ...turned);
  }
  return order;
}

/** The sign that each offset of a stretch belongs to; one that is mirrored is shown as its mirror. */
function signsIn(text: string, {levels}: Levels, from: number, to: number): ReadonlyMap<number, Seen> {
  const owner = new Map<number, Seen>();
  let at = from;
  for (const sign of graphemes(text.slice(from, to))) {
    const isTurned = ((levels[at] ?? 0) & 1) === 1;
    const shown = isTurned ? bidi?.getMirroredCharacter(sign) : undefined;
    const seen: Seen = {from: at, to: at + sign.length, ...(typeof shown === 'string' && {shown})};
    for (let unit = at; unit < seen.to; unit += 1) owner.set(unit, seen);
    at = seen.to;
  }
  return owner;
}

/** The stretch of a text, whole graphemes in the order of the eye. */
function seenIn(text: string, levels: Levels, from: number, to: number): readonly Seen[] {
  const owner = signsIn(text, levels, from, to);
  const found: Seen[] = [];
  let last: Seen | undefined;
  for (const offset of orderOf(text, levels, from, to)) {
    const seen = owner.get(offset);
    if (!seen || seen === last) continue;
    last = seen;
    const before = found.at(-1);
    const goesOn = before?.to === seen.from && before.shown === undefined && seen.shown === undefined;
    if (before && goesOn) found[found.length - 1] = {from: before.from, to: seen.to};
    else found.push(seen);
  }
  return found;
}

function partsFrom(text: string, seen: readonly Seen[], start: number): readonly Part[] {
  let at = start;
  return seen.map((each): Part => {
    const part = {...each, at};
    at += cells(text.slice(each.from, each.to));
    return part;
  });
}

/** Lines of a block as they are read from the right: signs in the order of the eye, and all of it against the right edge. */
export function turned(
  {text, language = ''}: Document,
  block: Block,
  lines: readonly Line[],
  columns: number,
): readonly Line[] {
  const words = text.slice(block.from, block.to);
  if (!bidi || block.kind === 'code' || !hasFromRight(words)) return lines;
  const levels = bidi.getEmbeddingLevels(words, languages.test(language) ? 'rtl' : 'auto');
  const isFromRight = (offset: number): boolean => {
    const at = Math.max(0, offset - block.from);
    const paragraph = levels.paragraphs.find(({start, end}) => start <= at && at <= end) ?? levels.paragraphs[0];
    return ((paragraph?.level ?? 0) & 1) === 1;
  };
  const moved = (part: Part, isTurned: boolean): readonly Part[] => {
    const wide = cells(text.slice(part.from, part.to));
    const start = isTurned ? columns - part.at - wide : part.at;
    const seen = seenIn(words, levels, part.from - block.from, part.to - block.from);
    return partsFrom(
      text,
      seen.map(each => ({...each, from: each.from + block.from, to: each.to + block.from})),
      start,
    );
  };
  return lines.map(line => {
    const isTurned = isFromRight(line.from);
    const ornaments = isTurned
      ? line.ornaments.map(each => ({...each, at: columns - each.at - cells(each.text)}))
      : line.ornaments;
    return {...line, parts: line.parts.flatMap(part => moved(part, isTurned)), ornaments};
  });
}

/** Words that are no part of a document, the signs of each piece in the order of the eye: the rows of lists and bars. */
export function turnedPieces(row: readonly Piece[]): readonly Piece[] {
  if (!bidi || !row.some(({text}) => hasFromRight(text))) return row;
  return row.map(piece => {
    if (!bidi || !hasFromRight(piece.text)) return piece;
    // The spaces around words keep them apart from what stands beside them: they stay where they are.
    const text = piece.text.trim();
    const before = piece.text.slice(0, piece.text.indexOf(text));
    const after = piece.text.slice(before.length + text.length);
    const seen = seenIn(text, bidi.getEmbeddingLevels(text, 'auto'), 0, text.length);
    const words = seen.map(({from, to, shown}) => shown ?? text.slice(from, to)).join('');
    return {...piece, text: `${before}${words}${after}`};
  });
}
