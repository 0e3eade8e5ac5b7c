import {type Element, isBlock, type Node, textOf} from './tree.ts';

type Found = {linked: number; bold: number; readonly hrefs: string[]};

const countOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function look(node: Node, found: Found, linked: boolean, bold: boolean): void {
  if (typeof node === 'string') {
    const words = linked || bold ? countOf(node) : 0;
    if (linked) found.linked += words;
    if (bold) found.bold += words;
    return;
  }
  const isLink = node.name === 'a';
  const href = isLink ? node.attributes.get('href') : undefined;
  if (href) found.hrefs.push(href);
  const isBold = node.name === 'b' || node.name === 'strong';
  for (const child of node.children) look(child, found, linked || isLink, bold || isBold);
}

/** A run of text that a page sets from the beginning of a line: a paragraph, a heading, an item, a cell. */
export class Line {
  #text: string | undefined;
  #words: number | undefined;
  #found: Found | undefined;

  /** `nodes` are the children of `holder` from `at` on; `level` is 1 to 6 in a heading, else 0. */
  constructor(
    readonly holder: Element,
    readonly nodes: readonly Node[],
    readonly at: number,
    readonly level: number,
  ) {}

  /** The words, one space between them. */
  get text(): string {
    // Parts without a space between them stand apart on the page more often than not: date and name in two boxes.
    this.#text ??= this.nodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
    return this.#text;
  }

  /** How many words it has. */
  get words(): number {
    this.#words ??= countOf(this.text);
    return this.#words;
  }

  /** How many of them are in links. */
  get linked(): number {
    return Math.min(this.words, this.#look().linked);
  }

  /** Where its links lead. */
  get hrefs(): readonly string[] {
    return this.#look().hrefs;
  }

  /** True when all of it is in bold, or a heading. */
  get bold(): boolean {
    return this.level > 0 || this.#look().bold >= this.words;
  }

  #look(): Found {
    if (this.#found) return this.#found;
    const found: Found = {linked: 0, bold: 0, hrefs: []};
    for (const node of this.nodes) look(node, found, false, false);
    this.#found = found;
    return found;
  }
}

const hasWords = (node: Node): boolean => (typeof node === 'string' ? /\S/.test(node) : node.children.some(hasWords));

/** Elements whose words are for machines, or for the window's frame. */
const unseen = new Set(['script', 'head', 'title', 'template']);

/** The lines of a tree in order, and which of them an element holds: from the first to before the last; undefined when it holds none. */
export type Lines = {
  readonly all: readonly Line[];
  readonly spanOf: (element: Element) => readonly [from: number, to: number] | undefined;
};

/** Few ask which lines an element holds, and a large page has half a million elements: the map is made when somebody does. */
class Spans {
  readonly #list: (readonly [Element, number, number])[] = [];
  #map: Map<Element, readonly [number, number]> | undefined;

  add(element: Element, from: number, to: number): void {
    if (to > from) this.#list.push([element, from, to]);
  }

  of(element: Element): readonly [number, number] | undefined {
    this.#map ??= new Map(this.#list.map(([one, from, to]) => [one, [from, to]]));
    return this.#map.get(element);
  }
}

/** Reads a tree as lines. */
export function linesOf(root: Element): Lines {
  const all: Line[] = [];
  const spans = new Spans();
  const visit = (element: Element, level: number): void => {
    const from = all.length;
    const within = /^h[1-6]$/.test(element.name) ? Number(element.name.charAt(1)) : level;
    let start = 0;
    const flush = (end: number): void => {
      const run = element.children.slice(start, end);
      if (run.some(hasWords)) all.push(new Line(element, run, start, within));
      start = end + 1;
    };
    for (const [at, child] of element.children.entries()) {
      const isUnseen = typeof child !== 'string' && unseen.has(child.name);
      if (typeof child === 'string' || !(isUnseen || child.wide || isBlock(child))) continue;
      flush(at);
      if (!isUnseen) visit(child, within);
    }
    flush(element.children.length);
    spans.add(element, from, all.length);
  };
  visit(root, 0);
  return {all, spanOf: element => spans.of(element)};
}

/** The same lines without some of them. */
export function withoutLines({all, spanOf}: Lines, gone: ReadonlySet<Line>): Lines {
  if (gone.size === 0) return {all, spanOf};
  const places: number[] = [];
  const kept: Line[] = [];
  for (const line of all) {
    places.push(kept.length);
    if (!gone.has(line)) kept.push(line);
  }
  const place = (at: number): number => places[at] ?? kept.length;
  return {
    all: kept,
    spanOf: element => {
      const [from, to] = spanOf(element) ?? [0, 0];
      return place(to) > place(from) ? [place(from), place(to)] : undefined;
    },
  };
}

/** Puts something else in the place of lines, or nothing. The tree must be as it was when it was read as lines. */
export function replaceLines(lines: Iterable<Line>, put: (line: Line) => Node | undefined): void {
  const byHolder = new Map<Element, Map<number, Line>>();
  for (const line of lines) {
    const mine = byHolder.get(line.holder) ?? new Map<number, Line>();
    byHolder.set(line.holder, mine.set(line.at, line));
  }
  for (const [holder, mine] of byHolder) {
    const children: Node[] = [];
    for (let at = 0; at < holder.children.length; at++) {
      const line = mine.get(at);
      const node = line ? put(line) : holder.children[at];
      if (node !== undefined) children.push(node);
      if (line) at += line.nodes.length - 1;
    }
    holder.children = children;
  }
}

/** Takes lines out of their page. */
export const removeLines = (lines: Iterable<Line>): void => replaceLines(lines, () => undefined);
