import type {QuoteMark} from './marks.ts';

type Family = 'western' | 'guillemets' | 'corners' | 'white corners' | 'angles';

function familyOf(text: string, {from}: QuoteMark): Family {
  const char = text.charAt(from);
  if (char === '「' || char === '」') return 'corners';
  if (char === '『' || char === '』') return 'white corners';
  if (char === '《' || char === '》') return 'angles';
  return /[«»\s]/.test(char) ? 'guillemets' : 'western';
}

/** For each mark the index of the next one of its family that closes. */
function closers(marks: readonly QuoteMark[], families: readonly Family[]): (number | undefined)[] {
  const next = new Map<Family, number>();
  const found: (number | undefined)[] = [];
  for (let at = marks.length - 1; at >= 0; at--) {
    const family = families[at] ?? 'western';
    found[at] = next.get(family);
    if (marks[at]?.closes) next.set(family, at);
  }
  return found;
}

/** The marks of a block by level: those of another family between two of one, “«Me dijo “vete”, y me fui»”, 「彼は『帰れ』と言った」, stand within. */
export function byLevel(
  text: string,
  marks: readonly QuoteMark[],
): {readonly outer: readonly QuoteMark[]; readonly inner: readonly QuoteMark[]} {
  const families = marks.map(mark => familyOf(text, mark));
  if (new Set(families).size < 2) return {outer: marks, inner: []};
  const ends = closers(marks, families);
  const inner = new Set<QuoteMark>();
  let until = -1;
  marks.forEach((mark, at) => {
    if (at < until && families[at] !== families[until]) inner.add(mark);
    else if (at >= until && mark.opens) until = ends[at] ?? -1;
  });
  return {outer: marks.filter(mark => !inner.has(mark)), inner: marks.filter(mark => inner.has(mark))};
}
