import type {Decoration, Piece, Role, Span} from '../model.ts';
import {graphemes, isSimple} from './cells.ts';

/** Cuts at ends of graphemes: half of one would be set apart from the other, and be as wide as nobody counted. */
function betweenGraphemes(cuts: readonly number[], text: string, {from, to}: Span): readonly number[] {
  const words = text.slice(from, to);
  if (cuts.length === 0 || isSimple(words)) return cuts;
  const ends: number[] = [];
  for (const grapheme of graphemes(words)) ends.push((ends.at(-1) ?? from) + grapheme.length);
  return cuts.map(cut => ends.find(end => end >= cut) ?? to).filter(cut => cut < to);
}

// Nearly all words have none: it is the same for all of them.
const none: readonly Role[] = [];

/** Where a stretch is cut, its ends included, in order. */
function cutsIn(text: string, {from, to}: Span, here: readonly Decoration[]): readonly number[] {
  const edges = here.flatMap(each => [each.from, each.to]).filter(cut => cut > from && cut < to);
  if (edges.length === 0) return from < to ? [from, to] : [];
  const inside = betweenGraphemes(edges, text, {from, to});
  return [...new Set([from, ...inside, to])].sort((one, other) => one - other);
}

/** Cuts a stretch of text wherever a decoration begins or ends; each piece carries every role that holds in it, in the order given. */
export function pieces(text: string, {from, to}: Span, decorations: readonly Decoration[]): readonly Piece[] {
  const here = decorations.filter(decoration => decoration.from < to && decoration.to > from);
  if (here.length === 0) return to > from ? [{text: text.slice(from, to), roles: none}] : [];
  const cuts = cutsIn(text, {from, to}, here);
  return cuts.slice(0, -1).map((start, at) => {
    const holding = here.filter(each => each.from <= start && each.to > start);
    const href = holding.find(each => each.href !== undefined)?.href;
    const roles = holding.length > 0 ? holding.map(({role}) => role) : none;
    return {text: text.slice(start, cuts[at + 1] ?? to), roles, ...(href !== undefined && {href})};
  });
}
