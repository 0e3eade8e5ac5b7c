import {type Element, isBlock, type Node} from './tree.ts';

const labels = new Set(['span', 'b', 'strong', 'em', 'i', 'label', 'a', 'time']);

const isLabel = (node: Node | undefined): node is Element =>
  node !== undefined && typeof node !== 'string' && labels.has(node.name) && !node.wide;

/** The first or the last words in a node; none when a block or nothing is there. */
function edge(node: Node, side: 0 | -1): string {
  if (typeof node === 'string') return node;
  const child = isBlock(node) ? undefined : node.children.at(side);
  return child === undefined ? '' : edge(child, side);
}

const isGlued = (one: Element, other: Node): boolean => {
  const [end, start] = [edge(one, -1), edge(other, 0)];
  if (end.endsWith(':')) return /^[\p{L}]/u.test(start);
  return (
    isLabel(other) &&
    one.name === 'span' &&
    other.name === 'span' &&
    /\p{Ll}{3}$/u.test(end) &&
    /^[\p{Lu}\d]/u.test(start)
  );
};

/** For the page that leaves the space after a label to its style sheet: `<span>Cook time</span><span>35 min</span>`, `<b>Summary:</b>The bridge`. */
export function partLabels(element: Element): void {
  let parted: Node[] | undefined;
  for (const [at, child] of element.children.entries()) {
    const before = element.children[at - 1];
    if (isLabel(before) && isGlued(before, child)) {
      parted ??= element.children.slice(0, at);
      parted.push(' ');
    }
    parted?.push(child);
    if (typeof child !== 'string' && child.name !== 'pre') partLabels(child);
  }
  if (parted) element.children = parted;
}
