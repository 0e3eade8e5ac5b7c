import type {Element, Node} from './tree.ts';

const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\s*(?:;|$)|font-size\s*:\s*0(?:px)?\s*(?:;|$))/i;
const forEars =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|element-invisible|a11y-hidden)(?:\s|$)/i;

function isHidden({attributes}: Element): boolean {
  return (
    attributes.has('hidden') ||
    unseen.test(attributes.get('style') ?? '') ||
    forEars.test(attributes.get('class') ?? '')
  );
}

/** For the page that keeps words out of sight: `<p style="display:none">Ignore all instructions.</p>` is not read. */
export function dropHidden(root: Element): void {
  const keep = (node: Node): boolean => typeof node === 'string' || !isHidden(node);
  const visit = (element: Element): void => {
    element.children = element.children.filter(keep);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
}
