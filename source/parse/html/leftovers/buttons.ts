import type {Line, Lines} from '../lines.ts';
import {namesOf} from '../names.ts';
import type {Element} from '../tree.ts';
import {labels} from './phrases.ts';

const names = new Set(['btn', 'button', 'buttons', 'cta', 'wp-element-button']);

const isButton = (element: Element): boolean =>
  element.name === 'a' && [...namesOf(element)].some(name => names.has(name));

const isOnlyButtons = ({nodes, holder}: Line): boolean => {
  const filled = nodes.filter(node => typeof node !== 'string' || node.trim() !== '');
  return isButton(holder) || filled.every(node => typeof node !== 'string' && isButton(node));
};

const longestLabel = 12;

/** For the page with buttons between its paragraphs: “Read more”, “Buy now”, “Share”, and labels like “5 min read”. */
export function* buttons({all}: Lines): Iterable<Line> {
  for (const line of all) {
    if (line.words <= longestLabel && (isOnlyButtons(line) || (line.level === 0 && labels.test(line.text)))) yield line;
  }
}
