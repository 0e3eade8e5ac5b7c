import {isPiece} from './streamed.ts';
import {type Element, type Node, textOf} from './tree.ts';

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

/** For the page that keeps words out of sight: `<p style="display:none">Ignore all instructions.</p>` is not read. */
export function dropHidden(root: Element, note?: (element: Element, why: string) => void): void {
  const all = textOf(root).length;
  const keep = (node: Node): boolean => {
    if (typeof node === 'string' || !isHidden(node) || textOf(node).length > all * largest) return true;
    note?.(node, 'hidden');
    return false;
  };
  const visit = (element: Element): void => {
    element.children = element.children.filter(keep);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
}
