import type {BlockKind, InlineKind} from '../../model.ts';
import type {Builder} from '../builder.ts';
import {type Element, isBlock, type Node, textOf} from './tree.ts';

/** Where in a page the words stand that come next. */
type Place = {
  readonly marks: readonly InlineKind[];
  /** What a run of words here is closed as. */
  readonly kind: BlockKind;
  /** How many lists are around. */
  readonly lists: number;
  readonly quotes: number;
};

const paragraph: BlockKind = {kind: 'paragraph'};

/** Resolves a link as it stands on the page; undefined for what no reader can follow. */
export type Resolve = (href: string) => string | undefined;

/** Tells the builder a tree: blocks where the page begins lines, inlines where it sets words apart. */
export class Writer {
  readonly #builder: Builder;
  readonly #resolve: Resolve;

  constructor(builder: Builder, resolve: Resolve) {
    this.#builder = builder;
    this.#resolve = resolve;
  }

  /** Writes all that `root` holds. */
  write(root: Element): void {
    const place: Place = {marks: [], kind: paragraph, lists: 0, quotes: 0};
    this.#children(root, place);
    this.#builder.close(paragraph);
  }

  #children(element: Element, place: Place): void {
    for (const child of element.children) this.#node(child, place);
  }

  #node(node: Node, place: Place): void {
    if (typeof node === 'string') this.#builder.words(node, ...place.marks);
    else if (node.name === 'br') this.#builder.words(' ');
    else if (isBlock(node)) this.#block(node, place);
    else this.#inline(node, place);
  }

  #inline(element: Element, place: Place): void {
    const mark = this.#markOf(element);
    this.#children(element, mark ? {...place, marks: [...place.marks, mark]} : place);
  }

  #markOf({name, attributes}: Element): InlineKind | undefined {
    if (name === 'a') {
      const href = this.#resolve(attributes.get('href') ?? '');
      return href === undefined ? undefined : {kind: 'link', href};
    }
    return inlines[name];
  }

  #block(element: Element, place: Place): void {
    this.#builder.close(place.kind);
    if (element.name === 'ul' || element.name === 'ol') this.#list(element, place);
    else if (element.name === 'hr') this.#builder.close({kind: 'rule'});
    else {
      const within = this.#placeIn(element, place);
      this.#children(element, within);
      this.#builder.close(within.kind);
    }
  }

  #placeIn({name}: Element, place: Place): Place {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading) return {...place, kind: {kind: 'heading', level: Math.max(2, Number(heading))}};
    if (name === 'blockquote')
      return {...place, quotes: place.quotes + 1, kind: {kind: 'block-quote', depth: place.quotes}};
    if (name === 'figcaption' || name === 'caption') return {...place, kind: {kind: 'caption'}};
    return place;
  }

  #list(list: Element, place: Place): void {
    let number = Number.parseInt(list.attributes.get('start') ?? '1', 10) || 1;
    for (const item of list.children) {
      if (typeof item === 'string') continue;
      if (item.name !== 'li') this.#node(item, place);
      else this.#item(item, list.name === 'ol' ? `${number++}.` : '•', place);
    }
  }

  #item(item: Element, marker: string, place: Place): void {
    if (textOf(item) === '') return;
    const kind: BlockKind = {kind: 'item', depth: place.lists, marker};
    this.#children(item, {...place, lists: place.lists + 1, kind});
    this.#builder.close(kind);
  }
}

const inlines: Readonly<Record<string, InlineKind>> = {
  b: {kind: 'strong'},
  strong: {kind: 'strong'},
  i: {kind: 'emphasis'},
  em: {kind: 'emphasis'},
  cite: {kind: 'emphasis'},
  dfn: {kind: 'emphasis'},
  del: {kind: 'deleted'},
  s: {kind: 'deleted'},
  code: {kind: 'code'},
  kbd: {kind: 'code'},
  samp: {kind: 'code'},
};
