import {Parser} from 'htmlparser2';
import {type Element, isBlockName, type Node} from './tree.ts';

/** Deeper than this no page that people wrote goes; what is nested deeper is read as if its parent held it. */
const deepest = 200;

/** What comes after so many elements is read as words, so that the memory a page takes is bounded. */
const mostElements = 150_000;
const longParagraph = 2000;
const lineBreak: Element = {name: 'br', attributes: new Map(), parent: undefined, children: [], wide: false};

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
// What a page tells machines, and the places where late pieces of a page belong.
const isRead = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type') ?? '')) ||
  (name === 'template' && /^[BP]:/.test(attributes.get('id') ?? ''));

/** What any pass looks at; the rest, often the larger part of a page, is not kept. */
const read = new Set(
  (
    'class id href rel role style hidden aria-hidden itemprop property name content type lang datetime title src alt ' +
    'start value reversed colspan rowspan data-src srcset data-srcset'
  ).split(' '),
);

/** Most elements have none that is read: one map is theirs together. */
const none: ReadonlyMap<string, string> = new Map();

function readAttributes(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const name in given) {
    if (!read.has(name)) continue;
    attributes ??= new Map();
    attributes.set(name, given[name] ?? '');
  }
  return attributes ?? none;
}

/** An array that is pushed to at once has room for seventeen: most elements have one child, and are many. */
function adopt(parent: Element, child: Node): void {
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
}

/** Puts a tree together from what the parser calls out. */
class Planter {
  readonly #most: number;
  readonly root: Element = {name: '#page', attributes: new Map(), parent: undefined, children: [], wide: true};
  #at = this.root;
  #depth = 0;
  /** How many elements are open inside an element that is not read. */
  #skipped = 0;
  /** How many elements are in the tree, and how many are open that came after the last. */
  #planted = 0;
  #late = 0;
  #parser: Parser | undefined;
  /** How many elements are open in the parser. */
  #open = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** True when the parser was stopped: what it has not read yet is for another one. */
  get isTooDeep(): boolean {
    return this.#open > abyss;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
    this.#open = 0;
    this.#skipped = 0;
    this.#late = 0;
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
    if (this.#planted >= this.#most) {
      this.#late++;
      if (isBlockName(name)) this.#part();
      return;
    }
    this.#depth++;
    if (this.#depth > deepest) return;
    this.#plant(name, attributes);
  }

  #plant(name: string, attributes: Element['attributes']): void {
    this.#planted++;
    const element: Element = {name, attributes, parent: this.#at, children: [], wide: false};
    adopt(this.#at, element);
    if (isBlockName(name))
      for (let one: Element | undefined = this.#at; one && !one.wide; one = one.parent) one.wide = true;
    this.#at = element;
  }

  /** A space where a late block begins, or the end of a paragraph when that has grown long. */
  #part(): void {
    const last = this.#at.children.at(-1);
    if (typeof last !== 'string') return;
    this.ontext(' ');
    if (last.length > longParagraph) this.#at.children.push(lineBreak, lineBreak);
  }

  ontext(text: string): void {
    if (this.#skipped > 0) return;
    const {children} = this.#at;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else adopt(this.#at, text);
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
    if (this.#late > 0) {
      this.#late--;
      return;
    }
    if (this.#depth <= deepest && this.#at.parent) this.#at = this.#at.parent;
    this.#depth--;
  }
}

/** The parser takes the longer for each tag, the deeper it is: at this depth a new one goes on where it stopped. */
const abyss = 2000;

/** A page as a tree of at most so many elements. Nothing is run or loaded; work, depth and memory are bounded, whatever the page says. */
export function treeOf(html: string, most = mostElements): Element {
  const planter = new Planter(most);
  for (let rest = html, isPaused = true; isPaused; ) {
    const parser = new Parser(planter, {decodeEntities: true, lowerCaseTags: true});
    parser.write(rest);
    isPaused = planter.isTooDeep;
    if (isPaused) rest = rest.slice(parser.endIndex + 1);
    else parser.end();
  }
  return planter.root;
}
