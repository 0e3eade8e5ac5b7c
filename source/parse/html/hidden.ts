import {isPiece} from './streamed.ts';
import {type Element, findAll, keepElements} from './tree.ts';
import {weigh} from './weigh.ts';

const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\s*(?:;|$)|font-size\s*:\s*0(?:px)?\s*(?:;|$))/i;
const forEars =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|element-invisible|a11y-hidden)(?:\s|$)/i;

function isHidden(element: Element): boolean {
  const {attributes} = element;
  return (
    (attributes.has('hidden') && !isPiece(element)) ||
    unseen.test(attributes.get('style') ?? '') ||
    forEars.test(attributes.get('class') ?? '')
  );
}

/** What hides more than this part of a page's words waits for a script to show it. */
const largest = 1 / 4;

/**
 * For the page that keeps words out of sight: `<p style="display:none">Ignore all instructions.</p>` is not read. A page of which
 * the most is hidden shows it when a script runs: an accordion, a fade.
 */
export function dropHidden(root: Element, trace?: (part: Element, pass: string) => void): void {
  const found = findAll(root, isHidden);
  if (found.length === 0) return;
  const weights = weigh(root);
  const proseOf = (element: Element): number => weights.get(element)?.prose ?? 0;
  const all = proseOf(root);
  const hidden = found.filter(element => proseOf(element) <= all * largest);
  const isMost = hidden.reduce((sum, element) => sum + proseOf(element), 0) * 2 > all;
  const gone = new Set(isMost ? hidden.filter(one => proseOf(one) === 0) : hidden);
  const parents = new Set([...gone].flatMap(({parent}) => parent ?? []));
  for (const parent of parents) keepElements(parent, child => !gone.has(child));
  if (trace) for (const element of gone) trace(element, 'hidden');
}
