/** A node of a page: an element or a stretch of text. Scripts, styles and comments are not in the tree. */
export type Node = Element | string;

/** An element of a page; passes take children out and put others in. Names are in lower case, attributes as written. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  parent: Element | undefined;
  children: Node[];
  /** True when blocks are somewhere in it, so that an inline element, too, stands on lines of its own. */
  wide: boolean;
};

/** Whether a node is an element, and not a stretch of text. */
export const isElement = (node: Node): node is Element => typeof node !== 'string';

const unshown = new Set(['script', 'head', 'title', 'template']);

/** Takes out the elements right under `parent` that do not pass; most lists stay as they are, and are not copied. */
export function keepElements(parent: Element, isKept: (child: Element) => boolean): void {
  let kept: Node[] | undefined;
  for (const [at, child] of parent.children.entries()) {
    if (typeof child === 'string' || isKept(child)) kept?.push(child);
    else kept ??= parent.children.slice(0, at);
  }
  if (kept) parent.children = kept;
}

/** Takes out what the page tells machines, when that has been read. */
export function dropUnread(element: Element): void {
  keepElements(element, child => !unshown.has(child.name));
  for (const child of element.children) if (typeof child !== 'string') dropUnread(child);
}

/** The elements of a tree that a test picks, in the order of the page. */
export function findAll(root: Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The words of an element, as one line. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (one: Node): void => {
    if (typeof one === 'string') parts.push(one);
    else {
      if (isBlock(one) || one.name === 'br') parts.push(' ');
      for (const child of one.children) visit(child);
      if (isBlock(one)) parts.push(' ');
    }
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The words of an element with the spaces and newlines that the page has. */
export function rawTextOf(node: Node): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? '\n' : node.children.map(rawTextOf).join('');
}

const blocks = new Set(
  (
    '#page html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table caption thead tbody tfoot tr td th ul'
  ).split(' '),
);

/** True for an element that begins a new line on a page. */
export const isBlock = (element: Element): boolean => isBlockName(element.name);

/** The same, by its name. */
export const isBlockName = (name: string): boolean => blocks.has(name);
