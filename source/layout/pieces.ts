import type {Decoration, Piece, Span} from '../model.ts';

/** Cuts a stretch of text wherever a decoration begins or ends; each piece carries every role that holds in it, in the order given. */
export function pieces(text: string, {from, to}: Span, decorations: readonly Decoration[]): readonly Piece[] {
  const here = decorations.filter(decoration => decoration.from < to && decoration.to > from);
  if (here.length === 0) return to > from ? [{text: text.slice(from, to), roles: []}] : [];
  const inside = here.flatMap(each => [each.from, each.to]).filter(cut => cut > from && cut < to);
  const cuts = [...new Set([from, ...inside, to])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const holding = here.filter(each => each.from <= start && each.to > start);
    const href = holding.find(each => each.href !== undefined)?.href;
    const roles = holding.map(({role}) => role);
    return {text: text.slice(start, cuts[at + 1] ?? to), roles, ...(href !== undefined && {href})};
  });
}
