import type {Block, BlockKind, Document, Head, Inline, InlineKind, MediaType} from '../model.ts';
import {safe} from './safe.ts';

/**
 * The only maker of Documents: a format tells it words and closes blocks; the builder keeps the invariants of `Document`.
 *
 * Use: `words('said ')`, `words('Lee', {kind: 'link', href})`, `close({kind: 'paragraph'})`, `done(head)`.
 */
export class Builder {
  #text = '';
  #from = 0;
  readonly #blocks: Block[] = [];
  readonly #inlines: Inline[] = [];
  #open: Inline[] = [];

  /** Adds words to the open block; runs of space count as one. `marks` say how they are set apart. */
  words(raw: string, ...marks: readonly InlineKind[]): this {
    const start = this.#text.length;
    const words = safe(raw).replace(/\s+/g, ' ');
    const joined = this.#text.length === this.#from || this.#text.endsWith(' ') ? words.trimStart() : words;
    this.#text += joined;
    for (const mark of marks) this.#open.push({...mark, from: start, to: this.#text.length});
    return this;
  }

  /** Ends the open block as `kind`; a block without words is left out. */
  close(kind: BlockKind): this {
    const text = this.#text.trimEnd();
    if (text.length > this.#from) {
      this.#blocks.push({...kind, from: this.#from, to: text.length});
      this.#inlines.push(
        ...this.#open
          .map(inline => ({...inline, to: Math.min(inline.to, text.length)}))
          .filter(inline => inline.to > inline.from),
      );
      this.#text = `${text}\n`;
      this.#from = this.#text.length;
    } else this.#text = this.#text.slice(0, this.#from);
    this.#open = [];
    return this;
  }

  /** The document; `head` is cleaned like the text. */
  done(origin: {readonly address: string; readonly type: MediaType}, head: Head): Document {
    return {
      ...head,
      address: safe(origin.address),
      type: origin.type,
      title: safe(head.title),
      text: this.#text.trimEnd(),
      blocks: this.#blocks,
      inlines: this.#inlines,
    };
  }
}
