import {type Line, type Lines, linesOf} from './lines.ts';
import type {Element} from './tree.ts';

/** A paragraph that stands apart from its article has at least as many words. */
const shortest = 20;

const isProse = ({words, linked, text, holder}: Line): boolean =>
  words >= shortest &&
  linked * 3 < words &&
  /[.!?…。][”"’')\]]*$/.test(text) &&
  holder.name !== 'figcaption' &&
  holder.name !== 'td';

/** For the page whose opening paragraphs stand apart, between its title and the rest. */
function* lead({all}: Lines, from: number, to: number): Iterable<Line> {
  for (let at = from; at < to; at++) {
    const line = all[at];
    const next = all[at + 1];
    if (line && (isProse(line) || (line.level > 1 && line.linked === 0 && at + 1 < to && next && isProse(next))))
      yield line;
  }
}

/** For the page whose questions and answers stand apart, after the rest. */
function* answers({all}: Lines, from: number): Iterable<Line> {
  for (let at = from; at + 1 < all.length; at++) {
    const [line, next] = [all[at], all[at + 1]];
    if (
      !line ||
      !next ||
      line.level < 2 ||
      line.linked > 0 ||
      !/\?\s*$/.test(line.text) ||
      next.level > 0 ||
      !isProse(next)
    )
      continue;
    yield line;
    for (at++; at < all.length; at++) {
      const answer = all[at];
      if (!answer || answer.level > 0 || !isProse(answer)) break;
      yield answer;
    }
    at--;
  }
}

const elementOf = ({nodes, level}: Line, parent: Element): Element => ({
  name: level > 0 ? `h${level}` : 'p',
  attributes: new Map(),
  parent,
  children: [...nodes],
});

/** The article's element with paragraphs that belong to it and stand elsewhere on the page. */
export function withLost(page: Element, content: Element): Element {
  const lines = linesOf(page);
  const [from, to] = lines.spans.get(content) ?? [0, lines.all.length];
  const title = lines.all.findIndex(line => line.level === 1);
  const before = title >= 0 && title < from ? [...lead(lines, title + 1, from)] : [];
  const after = [...answers(lines, to)];
  const whole: Element = {name: 'article', attributes: new Map(), parent: undefined, children: []};
  whole.children = [
    ...before.map(line => elementOf(line, whole)),
    content,
    ...after.map(line => elementOf(line, whole)),
  ];
  content.parent = whole;
  return whole;
}
