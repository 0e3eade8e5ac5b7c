import type {Line, Lines} from '../lines.ts';
import {boxHeads, relatedHeads} from './phrases.ts';

/** A head over a box is short. */
const longestHead = 14;
/** A box is no more than this part of the words. */
const largest = 0.2;
/** A paragraph as long as this, with few links, is the article's again. */
const proseLength = 25;

const wordsIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0);

/** The lines of the largest element that the head opens, when it is small enough to be a box. */
function elementBox({all, spanOf}: Lines, at: number, most: number): readonly Line[] {
  let box: readonly Line[] = [];
  for (let element = all[at]?.holder; element; element = element.parent) {
    const [from, to] = spanOf(element) ?? [0, 0];
    if (from !== at || wordsIn(all.slice(from, to)) > most) break;
    box = all.slice(from, to);
  }
  return box;
}

/** The lines after a head that are links and short lines, up to the next heading or paragraph. */
function runBox({all}: Lines, at: number): readonly Line[] {
  const head = all[at];
  let to = at + 1;
  for (; to < all.length; to++) {
    const line = all[to];
    if (
      !line ||
      (line.level > 0 && line.linked < line.words && (head?.level === 0 || line.level <= (head?.level ?? 0)))
    )
      break;
    if (line.words >= proseLength && line.linked * 3 < line.words) break;
    if (line.linked === 0 && line.level === 0 && head?.level === 0) break;
  }
  return all.slice(at, to);
}

/** For the page with boxes in and after its article: “You may also like”, “About the author”, “Sign up for our newsletter”. */
export function* boxes(lines: Lines): Iterable<Line> {
  const {all} = lines;
  const most = wordsIn(all) * largest;
  for (let at = 0; at < all.length; at++) {
    const head = all[at];
    if (!head || head.words > longestHead) continue;
    const related = relatedHeads.test(head.text);
    if (!related && !boxHeads.test(head.text)) continue;
    const inside = elementBox(lines, at, most);
    const run = related ? runBox(lines, at) : [head];
    const box = inside.length >= run.length ? inside : run;
    yield* box;
    at += Math.max(0, box.length - 1);
  }
}
