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

  /** `nodes` are children of `holder`; `level` is 1 to 6 in a heading, else 0. */
  constructor(
    readonly holder: Element,
    readonly nodes: readonly Node[],
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

/** The lines of a tree in order, and which of them an element holds: from the first to before the last. */
export type Lines = {
  readonly all: readonly Line[];
  readonly spans: ReadonlyMap<Element, readonly [from: number, to: number]>;
};

/** Reads a tree as lines. */
export function linesOf(root: Element): Lines {
  const all: Line[] = [];
  const spans = new Map<Element, readonly [number, number]>();
  const visit = (element: Element, level: number): void => {
    const from = all.length;
    const within = /^h[1-6]$/.test(element.name) ? Number(element.name.charAt(1)) : level;
    let run: Node[] = [];
    const flush = (): void => {
      if (run.some(hasWords)) all.push(new Line(element, run, within));
      run = [];
    };
    for (const child of element.children) {
      if (typeof child !== 'string' && unseen.has(child.name)) continue;
      if (typeof child === 'string' || !(child.wide || isBlock(child))) run.push(child);
      else {
        flush();
        visit(child, within);
      }
    }
    flush();
    spans.set(element, [from, all.length]);
  };
  visit(root, 0);
  return {all, spans};
}

/** The same lines without some of them. */
export function withoutLines({all, spans}: Lines, gone: ReadonlySet<Line>): Lines {
  if (gone.size === 0) return {all, spans};
  const places: number[] = [];
  const kept: Line[] = [];
  for (const line of all) {
    places.push(kept.length);
    if (!gone.has(line)) kept.push(line);
  }
  const place = (at: number): number => places[at] ?? kept.length;
  return {all: kept, spans: new Map([...spans].map(([element, [from, to]]) => [element, [place(from), place(to)]]))};
}

/** Takes lines out of their page. */
export function removeLines(lines: Iterable<Line>): void {
  for (const {holder, nodes} of lines) {
    const gone = new Set<Node>(nodes);
    holder.children = holder.children.filter(child => !gone.has(child));
  }
}
