import type {Line, Lines} from '../lines.ts';

const running = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'blockquote', 'pre', 'figcaption', 'cite']);

/** For the page with links that stand alone outside its paragraphs: menus, teasers, tags. */
export function* cards({all}: Lines): Iterable<Line> {
  for (const line of all)
    if (line.level === 0 && line.linked >= line.words && !running.has(line.holder.name)) yield line;
}
