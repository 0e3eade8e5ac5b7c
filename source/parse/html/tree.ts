import {Parser} from 'htmlparser2';

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

/** Deeper than this no page that people wrote goes; what is nested deeper is read as if its parent held it. */
const deepest = 200;
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'select',
]);
const unshown = new Set(['script', 'head', 'title', 'template']);
// What a page tells machines, and the places where late pieces of a page belong.
const isRead = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type') ?? '')) ||
  (name === 'template' && /^[BP]:/.test(attributes.get('id') ?? ''));

/** What any pass looks at; the rest, often the larger part of a page, is not kept. */
const read = new Set(
  (
    'class id href rel role style hidden aria-hidden itemprop property name content type lang datetime title src alt ' +
    'start value reversed colspan rowspan'
  ).split(' '),
);

function readAttributes(given: Readonly<Record<string, string>>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name of Object.keys(given)) if (read.has(name)) attributes.set(name, given[name] ?? '');
  return attributes;
}

/** Puts a tree together from what the parser calls out. */
class Planter {
  readonly root: Element = {name: '#page', attributes: new Map(), parent: undefined, children: [], wide: true};
  #at = this.root;
  #depth = 0;
  /** How many elements are open inside an element that is not read. */
  #skipped = 0;
  #parser: Parser | undefined;
  /** How many elements are open in the parser. */
  #open = 0;

  /** True when the parser was stopped: what it has not read yet is for another one. */
  get isTooDeep(): boolean {
    return this.#open > abyss;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
    this.#open = 0;
    this.#skipped = 0;
  }

  onopentag(name: string, given: Readonly<Record<string, string>>): void {
    if (++this.#open > abyss) this.#parser?.pause();
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const attributes = readAttributes(given);
    if (unread.has(name) && !isRead(name, attributes)) {
      this.#skipped = 1;
      return;
    }
    this.#depth++;
    if (this.#depth > deepest) return;
    const element: Element = {name, attributes, parent: this.#at, children: [], wide: false};
    this.#at.children.push(element);
    if (isBlock(element))
      for (let one: Element | undefined = this.#at; one && !one.wide; one = one.parent) one.wide = true;
    this.#at = element;
  }

  ontext(text: string): void {
    if (this.#skipped > 0) return;
    const {children} = this.#at;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  oncomment(text: string): void {
    if (text === '/$')
      this.#at.children.push({name: '#/$', attributes: new Map(), parent: this.#at, children: [], wide: false});
  }

  onclosetag(): void {
    this.#open--;
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (this.#depth <= deepest && this.#at.parent) this.#at = this.#at.parent;
    this.#depth--;
  }
}

/** The parser takes the longer for each tag, the deeper it is: at this depth a new one goes on where it stopped. */
const abyss = 2000;

/** A page as a tree. Nothing is run or loaded; the work and the depth are bounded, whatever the page says. */
export function treeOf(html: string): Element {
  const planter = new Planter();
  for (let rest = html, isPaused = true; isPaused; ) {
    const parser = new Parser(planter, {decodeEntities: true, lowerCaseTags: true});
    parser.write(rest);
    isPaused = planter.isTooDeep;
    if (isPaused) rest = rest.slice(parser.endIndex + 1);
    else parser.end();
  }
  return planter.root;
}

/** Takes out what the page tells machines, when that has been read. */
export function dropUnread(element: Element): void {
  element.children = element.children.filter(child => typeof child === 'string' || !unshown.has(child.name));
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
export const isBlock = (element: Element): boolean => blocks.has(element.name);
