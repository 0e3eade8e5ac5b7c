import type {Line, Lines} from '../lines.ts';

const shortest = 2;

/** For the page that sets the same line twice, for wide screens and for narrow ones. */
export function* repeats({all}: Lines): Iterable<Line> {
  for (let at = 1; at < all.length; at++) {
    const line = all[at];
    if (line && line.words >= shortest && line.holder.name !== 'td' && all[at - 1]?.text === line.text) yield line;
  }
}
