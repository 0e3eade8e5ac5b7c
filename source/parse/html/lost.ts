import type {Head} from '../../model.ts';
import {bare} from './bare.ts';
import {type Line, type Lines, linesOf, removeLines} from './lines.ts';
import type {Element} from './tree.ts';

/** A paragraph that stands apart from its article has at least as many words; right under the title fewer do. */
const shortest = 20;
const shortestStandfirst = 9;
const nearTitle = 4;
/** From so many paragraphs on, what stands between them is the article's too. */
const several = 3;

const apart = new Set(['figcaption', 'td', 'th', 'li']);
const ends = /[.!?…。][”"’')\]]*$/;

const isProse = ({words, linked, text, holder}: Line, least = shortest): boolean =>
  words >= least && linked * 3 < words && !apart.has(holder.name) && (ends.test(text) || words >= 2 * shortest);

/** For the page whose opening paragraphs stand apart, between its title and the rest. */
function lead({all}: Lines, title: number, to: number): readonly number[] {
  const isLead = (at: number): boolean => {
    const line = all[at];
    const least = title >= 0 && at - title <= nearTitle ? shortestStandfirst : shortest;
    return line !== undefined && at < to && isProse(line, least) && !/^by\b/i.test(line.text);
  };
  const found: number[] = [];
  for (let at = title + 1; at < to; at++) {
    const line = all[at];
    if (isLead(at) || (line && line.level > 1 && line.linked === 0 && isLead(at + 1))) found.push(at);
  }
  const [first] = found;
  if (first === undefined || found.length < several) return found;
  return all.flatMap((line, at) => (at >= first && at < to && line.linked < line.words ? [at] : []));
}

/** For the page whose questions and answers stand apart, after the rest. */
function answers({all}: Lines, from: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at + 1 < all.length; at++) {
    const [line, next] = [all[at], all[at + 1]];
    if (!line || !next || line.level < 2 || line.linked > 0 || !/\?\s*$/.test(line.text)) continue;
    let to = at + 1;
    for (; to < all.length; to++) {
      const answer = all[to];
      if (!answer || answer.level > 0 || !isProse(answer)) break;
    }
    if (to > at + 1) for (let index = at; index < to; index++) found.push(index);
    at = to - 1;
  }
  return found;
}

/** The element that holds the article, without lines that only stand around it, with paragraphs that belong to it and stand apart. */
export function withLost(page: Element, content: Element, head: Head): Element {
  const lines = linesOf(page);
  const [from, to] = lines.spanOf(content) ?? [0, lines.all.length];
  const named = lines.all.findIndex(line => line.bold && bare(line.text) === bare(head.title));
  const title = named >= 0 ? named : lines.all.findIndex(line => line.level === 1);
  const found = [...(title < from ? lead(lines, title, from) : []), ...answers(lines, to)];
  if (found.length === 0) return content;
  const [first, last] = [Math.min(from, found[0] ?? from), Math.max(to - 1, found.at(-1) ?? 0)];
  let whole = content;
  for (; whole.parent; whole = whole.parent) {
    const [start, end] = lines.spanOf(whole) ?? [0, 0];
    if (start <= first && end > last) break;
  }
  const wanted = new Set(found);
  const [start, end] = lines.spanOf(whole) ?? [0, lines.all.length];
  removeLines(lines.all.filter((_, at) => at >= start && at < end && (at < from || at >= to) && !wanted.has(at)));
  return whole;
}
