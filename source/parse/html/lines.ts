import {type Element, isBlock, type Node, textOf} from './tree.ts';

/** A run of text that a page sets from the beginning of a line: a paragraph, a heading, an item, a cell. */
export type Line = {
  /** The element that holds the run. */
  readonly holder: Element;
  /** What the run is made of, children of the holder. */
  readonly nodes: readonly Node[];
  readonly text: string;
  readonly words: number;
  /** Words inside links. */
  readonly linked: number;
  /** Where its links lead. */
  readonly hrefs: readonly string[];
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
  /** True when all of it is in bold, or a heading. */
  readonly bold: boolean;
};

const countOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

type Found = {linked: number; bold: number; readonly hrefs: string[]};

function look(node: Node, found: Found, linked: boolean, bold: boolean): void {
  if (typeof node === 'string') {
    const words = countOf(node);
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

function lineOf(holder: Element, nodes: readonly Node[], level: number): Line | undefined {
  const text = nodes
    .map(node => (typeof node === 'string' ? node : textOf(node)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return undefined;
  const found: Found = {linked: 0, bold: 0, hrefs: []};
  for (const node of nodes) look(node, found, false, false);
  const words = countOf(text);
  return {
    holder,
    nodes,
    text,
    words,
    linked: Math.min(words, found.linked),
    hrefs: found.hrefs,
    level,
    bold: level > 0 || found.bold >= words,
  };
}

const holdsBlock = (element: Element): boolean =>
  element.children.some(child => typeof child !== 'string' && (isBlock(child) || holdsBlock(child)));

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
      const line = run.length > 0 ? lineOf(element, run, within) : undefined;
      if (line) all.push(line);
      run = [];
    };
    for (const child of element.children) {
      if (typeof child === 'string' || !(isBlock(child) || holdsBlock(child))) run.push(child);
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

/** Takes lines out of their page. */
export function removeLines(lines: Iterable<Line>): void {
  for (const {holder, nodes} of lines) {
    const gone = new Set<Node>(nodes);
    holder.children = holder.children.filter(child => !gone.has(child));
  }
}
