import type {InlineKind} from '../../model.ts';
import type {Builder, Closing} from '../builder.ts';
import {isSection, languageOf, listMarkers, ownMarker} from './marks.ts';
import {pictureOf} from './picture.ts';
import {raised} from './raised.ts';
import {isGrid, rowsOf} from './tables.ts';
import {type Element, isBlock, type Node, rawTextOf, textOf} from './tree.ts';

/** What the words that come next are closed as. An item's marker stands before its first block only. */
type Slot = {kind: Closing};

/** Where in a page the words stand that come next. */
type Place = {
  readonly slot: Slot;
  /** How many lists are around. */
  readonly lists: number;
  /** How many block quotations are around. */
  readonly quotes: number;
};

/** Resolves a link as it stands on the page. */
export type Resolve = (href: string) => string;

const slot = (kind: Closing): Slot => ({kind});

/** Tells the builder a tree: blocks where the page begins lines, inlines where it sets words apart. */
export class Writer {
  readonly #builder: Builder;
  readonly #resolve: Resolve;
  /** True when the open block has words. */
  #worded = false;
  /** Line breaks since the last word: two of them part paragraphs. */
  #breaks = 0;

  constructor(builder: Builder, resolve: Resolve) {
    this.#builder = builder;
    this.#resolve = resolve;
  }

  /** Writes all that `root` holds. */
  write(root: Element): void {
    const place: Place = {slot: slot({kind: 'paragraph'}), lists: 0, quotes: 0};
    this.#within(root, place);
    this.#end(place);
  }

  #within(element: Element, place: Place): void {
    for (const child of element.children) this.#node(child, place);
  }

  #node(node: Node, place: Place): void {
    if (typeof node === 'string') this.#words(node, place);
    else if (node.name === 'br') this.#breaks++;
    else if (isBlock(node)) this.#block(node, place);
    else if (node.name === 'sup') this.#inline(raised(node), place);
    else this.#inline(node, place);
  }

  #words(text: string, place: Place): void {
    if (/\S/.test(text)) {
      if (this.#breaks > 1) this.#end(place);
      else if (this.#breaks === 1 && this.#worded) this.#builder.lineBreak();
      this.#breaks = 0;
      this.#worded = true;
    }
    this.#builder.words(text);
  }

  #inline(element: Element, place: Place): void {
    const {name, attributes} = element;
    if (name === 'a' && attributes.has('name')) this.#anchor(attributes.get('name'));
    this.#anchor(attributes.get('id'));
    const mark = this.#markOf(element);
    if (mark) this.#builder.open(mark);
    this.#within(element, place);
    if (mark) this.#builder.shut();
  }

  #anchor(id: string | undefined): void {
    if (id) this.#builder.anchor(id);
  }

  #markOf({name, attributes}: Element): InlineKind | undefined {
    if (name !== 'a') return inlines[name];
    return {kind: 'link', href: this.#resolve(attributes.get('href') ?? '')};
  }

  /** Ends the open block. */
  #end({slot}: Place): void {
    this.#builder.close(slot.kind);
    if (this.#worded && slot.kind.kind === 'item') slot.kind = {...slot.kind, marker: ''};
    this.#worded = false;
    this.#breaks = 0;
  }

  #block(element: Element, place: Place): void {
    this.#end(place);
    this.#anchor(element.attributes.get('id'));
    const {name} = element;
    if (name === 'ul' || name === 'ol') this.#list(element, place);
    else if (name === 'hr') this.#builder.close({kind: 'rule'});
    else if (name === 'pre') this.#code(element, place);
    else if (name === 'table' && isGrid(element)) this.#table(element, place);
    else {
      const inner = placeIn(element, place, this.#resolve);
      this.#within(element, inner);
      this.#end(inner);
    }
  }

  #code(element: Element, place: Place): void {
    const language = languageOf(element);
    this.#builder.verbatim(rawTextOf(element).replace(/^\n/, '').trimEnd());
    this.#builder.close(language ? {kind: 'code', language} : {kind: 'code'});
    this.#end(place);
  }

  #table(table: Element, place: Place): void {
    const {caption, rows, header} = rowsOf(table);
    if (caption) {
      this.#within(caption, place);
      this.#builder.close({kind: 'caption'});
    }
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell !== 'string') this.#cell(cell, place);
        this.#builder.cell();
      }
      this.#builder.row();
    }
    this.#builder.close({kind: 'table', header});
    this.#worded = false;
  }

  /** A cell's words on one line, whatever blocks the page has in it. */
  #cell(node: Node, place: Place): void {
    if (typeof node === 'string') this.#builder.words(node);
    else if (!isBlock(node) && node.name !== 'br' && this.#markOf(node)) this.#inline(node, place);
    else {
      this.#builder.words(' ');
      for (const child of node.children) this.#cell(child, place);
      this.#builder.words(' ');
    }
  }

  #list(list: Element, place: Place): void {
    const markers = listMarkers(list);
    for (const item of list.children) {
      if (typeof item === 'string') this.#words(item, place);
      else if (place.lists === 0 && isSection(list, item)) this.#block(item, place);
      else if (item.name === 'li') this.#item(item, markers(item), place);
      else this.#node(item, {...place, lists: place.lists + 1});
    }
    this.#end(place);
  }

  #item(item: Element, marker: string, place: Place): void {
    this.#end(place);
    this.#anchor(item.attributes.get('id'));
    const own = ownMarker(item);
    const kind: Closing = {kind: 'item', depth: place.lists, marker: own ? textOf(own) : marker};
    const inner: Place = {...place, lists: place.lists + 1, slot: slot(kind)};
    for (const child of item.children) if (child !== own) this.#node(child, inner);
    this.#end(inner);
  }
}

/** The place that an element makes for what it holds. */
function placeIn(element: Element, place: Place, resolve: Resolve): Place {
  const {name} = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return {...place, slot: slot({kind: 'heading', level: Math.max(2, Number(level))})};
  if (name === 'blockquote')
    return {...place, quotes: place.quotes + 1, slot: slot({kind: 'block-quote', depth: place.quotes})};
  if (name === 'figcaption' || name === 'caption') {
    const picture = pictureOf(element);
    return {...place, slot: slot({kind: 'caption', ...(picture !== undefined && {picture: resolve(picture)})})};
  }
  return place;
}

const inlines: Readonly<Record<string, InlineKind>> = {
  b: {kind: 'strong'},
  strong: {kind: 'strong'},
  dt: {kind: 'strong'},
  i: {kind: 'emphasis'},
  em: {kind: 'emphasis'},
  cite: {kind: 'emphasis'},
  dfn: {kind: 'emphasis'},
  del: {kind: 'deleted'},
  s: {kind: 'deleted'},
  strike: {kind: 'deleted'},
  code: {kind: 'code'},
  kbd: {kind: 'code'},
  samp: {kind: 'code'},
};
