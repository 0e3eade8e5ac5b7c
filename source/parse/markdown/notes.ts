import type {Token} from 'markdown-it';
import type {Note} from './definitions.ts';

/** A footnote to be told: its marker, the name of its place, and its blocks, or its words where it was written within a line. */
type Told = {
  readonly marker: string;
  readonly anchor?: string;
  readonly tokens: readonly Token[];
  readonly words?: readonly Token[];
};

/** The blocks of footnotes, kept back until the end of the text. */
export class Notes {
  readonly #kept = new Map<string, Token[]>();
  #open: Token[] | undefined;

  /** Keeps a token that belongs to a footnote; false when it does not. */
  keeps(token: Token): boolean {
    if (token.type === 'footnote_reference_open') {
      this.#open = [];
      this.#kept.set(`${token.meta?.label}`, this.#open);
      return true;
    }
    const isKept = this.#open !== undefined;
    if (token.type === 'footnote_reference_close') this.#open = undefined;
    else this.#open?.push(token);
    return isKept;
  }

  /** Those referred to, in that order, then those that nothing refers to. */
  *inOrder(list: readonly Note[]): Generator<Told> {
    const told = new Set<string>();
    for (const [index, {label, tokens: words = []}] of list.entries()) {
      const marker = `${index + 1}`;
      const tokens = label === undefined ? [] : (this.#kept.get(label) ?? []);
      if (label !== undefined) told.add(label);
      yield {marker, anchor: `fn${marker}`, tokens, words};
    }
    for (const [label, tokens] of this.#kept) if (!told.has(label)) yield {marker: '*', tokens};
  }
}
