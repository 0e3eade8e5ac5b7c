import type {Block, BlockKind, Document, Head, Inline, InlineKind, MediaType, TableGrid} from '../model.ts';
import {alignOf, Grid} from './build/grid.ts';
import {headOf} from './build/head.ts';
import {hrefOf} from './build/href.ts';
import {Marks} from './build/marks.ts';
import {BlockText} from './build/text.ts';
import {safe, safeAddress} from './safe.ts';

/** What `close` is told: a kind of block; of a table only what its cells do not tell. */
export type Closing =
  | Exclude<BlockKind, {readonly kind: 'table'}>
  | {readonly kind: 'table'; readonly header: boolean; readonly align?: TableGrid['align']};

/** What stands for a rule in the text: a block is never empty. */
const ruleText = '* * *';

/** What comes after so many blocks is told in long paragraphs, line by line, so that the memory a text takes is bounded. */
const mostBlocks = 200_000;
const longParagraph = 2000;

/** Kinds whose words may stand on several lines. */
const lined: ReadonlySet<BlockKind['kind']> = new Set([
  'paragraph',
  'item',
  'block-quote',
  'code',
  'caption',
  'footnote',
  'dateline',
]);

function cleaned(kind: Exclude<Closing, {readonly kind: 'table'}>): Exclude<BlockKind, {readonly kind: 'table'}> {
  switch (kind.kind) {
    case 'item':
    case 'footnote':
      return {...kind, marker: safe(kind.marker).replace(/\s+/g, ' ')};
    case 'code':
      return kind.language ? {kind: 'code', language: safe(kind.language).replace(/\s+/g, ' ')} : {kind: 'code'};
    case 'caption': {
      const picture = kind.picture === undefined ? undefined : hrefOf(kind.picture);
      return picture === undefined ? {kind: 'caption'} : {kind: 'caption', picture};
    }
    default:
      return kind;
  }
}

/**
 * The only maker of Documents: a format tells it words and closes blocks; the builder keeps the invariants of `Document`.
 *
 * Use: `words('said ')`, `words('Lee', {kind: 'link', href})`, `close({kind: 'paragraph'})`, `done(raw, head)`. Marks that reach
 * over several words: `open({kind: 'strong'})` … `shut()`; what is open when a block closes goes on in the next. Tables: `cell()`
 * ends a cell, `row()` a row, `close({kind: 'table', header: true})` the table. Code: `verbatim(text)`. A block without words is left out.
 */
export class Builder {
  readonly #texts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #inlines: Inline[] = [];
  readonly #anchors = new Map<string, number>();
  readonly #marks = new Marks();
  #waiting: string[] = [];
  #from = 0;
  #text = new BlockText();
  #grid = new Grid();

  /** Adds words to the open block; runs of space, also over the borders of pieces, count as one. `marks` say how they are set apart. */
  words(raw: string, ...marks: readonly InlineKind[]): this {
    for (const mark of marks) this.open(mark);
    this.#text.words(raw);
    for (const _ of marks) this.shut();
    return this;
  }

  /** Adds text with its own spaces and newlines; its block is code whatever it is closed as. */
  verbatim(raw: string, ...marks: readonly InlineKind[]): this {
    for (const mark of marks) this.open(mark);
    this.#text.verbatim(raw);
    for (const _ of marks) this.shut();
    return this;
  }

  /** The words that follow begin a new line of the same block: verse, an address. Kinds that stand on one line have a space there. */
  lineBreak(): this {
    this.#text.part('\n');
    return this;
  }

  /** What follows is set apart, until `shut`. A link that must not be followed is plain text. */
  open(mark: InlineKind): this {
    this.#marks.open(mark, this.#text.length);
    return this;
  }

  /** Ends what was opened last. */
  shut(): this {
    this.#marks.shut(this.#text.length);
    return this;
  }

  /** Ends a cell of a table. */
  cell(): this {
    this.#grid.cell(this.#text.length);
    this.#text.part(' ');
    return this;
  }

  /** Ends a row of a table. */
  row(): this {
    this.#grid.row(this.#text.length);
    this.#text.part('\n');
    return this;
  }

  /** Names the place where the next words stand, for links to `#name`. The first place of a name counts. */
  anchor(name: string): this {
    this.#waiting.push(name);
    return this;
  }

  /** Ends the open block as `kind`; a block without words is left out, but a rule has none. */
  close(kind: Closing): this {
    if (kind.kind === 'rule') return this.#rule();
    const text = `${this.#text}`;
    if (this.#text.isVerbatim) this.#push(text, cleaned(kind.kind === 'code' ? kind : {kind: 'code'}));
    else if (kind.kind === 'table') this.#table(text, kind);
    else this.#push(lined.has(kind.kind) ? text : text.replaceAll('\n', ' '), cleaned(kind));
    this.#text = new BlockText();
    this.#grid = new Grid();
    return this;
  }

  /** The document; `head` is cleaned like the text, and without a title the opening words are it. */
  done(origin: {readonly address: string; readonly type: MediaType}, head: Head): Document {
    this.close({kind: 'paragraph'});
    const text = this.#texts.join('\n');
    for (const name of this.#waiting) this.#name(name, text.length);
    return {
      ...headOf(head, text, origin.address),
      address: safeAddress(origin.address),
      type: origin.type,
      text,
      blocks: this.#blocks,
      inlines: this.#inlines,
      ...(this.#anchors.size > 0 && {anchors: this.#anchors}),
    };
  }

  #rule(): this {
    this.close({kind: 'paragraph'});
    if (this.#blocks.at(-1)?.kind !== 'rule') this.#push(ruleText, {kind: 'rule'});
    return this;
  }

  #table(words: string, {header, align = []}: Extract<Closing, {readonly kind: 'table'}>): void {
    this.#grid.row(this.#text.length);
    const {ends} = this.#grid;
    const text = words.replace(/\n/g, (_, at: number) => (ends.has(at) ? '\n' : ' '));
    const rows = this.#grid.rows(text, this.#from);
    if (rows) this.#push(text, {kind: 'table', rows, header, align: alignOf(align, rows[0]?.length ?? 0)});
    else this.#push(text, {kind: 'paragraph'});
  }

  /** A block of `whole`, without the empty lines before it and the space after it. */
  #push(whole: string, kind: BlockKind): void {
    const trimmed = whole.trimEnd();
    const text = /^\s/.test(trimmed) ? trimmed.replace(/^(?:[^\S\n]*\n)+/, '') : trimmed;
    if (text === '') {
      this.#marks.drop();
      return;
    }
    const skipped = trimmed.length - text.length;
    for (const name of this.#waiting) this.#name(name, this.#from);
    this.#waiting = [];
    this.#add(kind, this.#from + text.length);
    // Not spread: a block may have more inlines than a call takes arguments.
    for (const inline of this.#marks.take(text, this.#from, skipped)) this.#inlines.push(inline);
    this.#texts.push(text);
    this.#from += text.length + 1;
  }

  #add(kind: BlockKind, to: number): void {
    const isLate = this.#blocks.length >= mostBlocks;
    const last = this.#blocks.length > mostBlocks ? this.#blocks.at(-1) : undefined;
    const from = last && to - last.from < longParagraph ? last.from : this.#from;
    if (from < this.#from) this.#blocks.pop();
    this.#blocks.push(isLate ? {kind: 'paragraph', from, to} : {...kind, from, to});
  }

  #name(name: string, at: number): void {
    if (!this.#anchors.has(name)) this.#anchors.set(name, at);
  }
}
