import {Parser} from 'htmlparser2';

/**
 * An element of a feed: its name in lower case with its prefix, its own words, what it holds, and the markup within it as it
 * stands in the text.
 */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly words: string;
  readonly markup: string;
};

type Growing = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Growing[];
  readonly parts: string[];
  readonly from: number;
  words: string;
  markup: string;
};

/** No feed goes deeper, but for markup that nobody walks through. */
const deepest = 64;
const mostElements = 60_000;

/** What is nested deeper than this is no feed: reading ends there. */
const abyss = 2000;

/** Puts a tree together from what the parser calls out. Entities that a text declares itself are never expanded. */
class Grower {
  readonly #root: Growing = grown('#feed', new Map(), 0);
  readonly #open: Growing[] = [this.#root];
  readonly #text: string;
  #count = 0;
  #parser: Parser | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const from = (this.#parser?.endIndex ?? 0) + 1;
    const element = grown(name.toLowerCase(), new Map(Object.entries(attributes)), from);
    if (this.#open.length < deepest) this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    // The parser takes the longer for each tag, the deeper it is.
    if (this.#open.length > abyss || this.#count++ > mostElements) this.#parser?.pause();
  }

  ontext(text: string): void {
    this.#open.at(-1)?.parts.push(text);
  }

  onclosetag(): void {
    const element = this.#open.length > 1 ? this.#open.pop() : undefined;
    if (!element) return;
    element.words = element.parts.join('');
    element.markup = this.#text.slice(element.from, this.#parser?.startIndex);
  }

  /** The tree, with what is still open closed. */
  done(): Element {
    while (this.#open.length > 1) this.onclosetag();
    return this.#root;
  }
}

const grown = (name: string, attributes: ReadonlyMap<string, string>, from: number): Growing => ({
  name,
  attributes,
  children: [],
  parts: [],
  from,
  words: '',
  markup: '',
});

/** How much of a text is read, in UTF-16 units: feeds begin with what is new. */
const looked = 4_000_000;

/** The tree of an XML text, however broken it is; the work and the depth are bounded. */
export function treeOfXml(whole: string): Element {
  const text = whole.slice(0, looked);
  const grower = new Grower(text);
  const parser = new Parser(grower, {xmlMode: true, decodeEntities: true});
  parser.write(text);
  parser.end();
  return grower.done();
}

/** The first element of a name among what `element` holds. */
export const child = (element: Element | undefined, ...names: readonly string[]): Element | undefined => {
  for (const name of names) {
    const found = element?.children.find(candidate => candidate.name === name);
    if (found) return found;
  }
  return undefined;
};

/** All elements of a name among what `element` holds. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter(candidate => candidate.name === name) ?? [];

/** The words of the first child that has one of the names and any words. */
export function wordsOf(element: Element | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = childrenOf(element, name).find(candidate => candidate.words.trim() !== '');
    if (found) return found.words.trim();
  }
  return undefined;
}
