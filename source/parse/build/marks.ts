import type {Inline, InlineKind} from '../../model.ts';
import {hrefOf} from './href.ts';

type OpenMark = {readonly mark: InlineKind; readonly from: number};

/** How many marks may follow a character in a cleaned text, at the most. */
const mostMarks = 32;

const none: readonly Inline[] = [];

/** Whether a character may be a combining mark: letters, punctuation and signs that cannot are told without a regular expression. */
const mayCombine = (code: number): boolean =>
  code >= 0x300 &&
  !(code >= 0x2000 && code < 0x20d0) &&
  !(code >= 0x3100 && code < 0xa66f) &&
  !(code >= 0xac00 && code < 0xd800);

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;

/** A place in a block moved past the marks of a cluster, so that no inline begins or ends within a character. */
function settled(text: string, at: number): number {
  const place = Math.max(0, Math.min(at, text.length));
  if (!mayCombine(text.charCodeAt(place))) return place;
  return place + (/^\p{M}*/u.exec(text.slice(place, place + mostMarks))?.[0].length ?? 0);
}

/** Not spread, because a document may have many. */
const inlineOf = (mark: InlineKind, from: number, to: number): Inline =>
  mark.kind === 'link' ? {kind: 'link', href: mark.href, from, to} : {kind: mark.kind, from, to};

/** A mark as it may stand in a document: a link that must not be followed is none. */
function kept(mark: InlineKind): InlineKind | undefined {
  if (mark.kind !== 'link') return mark;
  const href = hrefOf(mark.href);
  return href === undefined ? undefined : {kind: 'link', href};
}

/** The marks that are open while a block is built, and those that have ended in it. */
export class Marks {
  /** What was opened, innermost last; undefined where it changes nothing: strong within strong, a link within a link. */
  readonly #stack: (OpenMark | undefined)[] = [];
  readonly #active = new Map<InlineKind['kind'], OpenMark>();
  #ended: Inline[] = [];

  open(raw: InlineKind, from: number): void {
    const mark = this.#active.has(raw.kind) ? undefined : kept(raw);
    const open = mark && {mark, from};
    this.#stack.push(open);
    if (open) this.#active.set(open.mark.kind, open);
  }

  shut(to: number): void {
    const open = this.#stack.pop();
    if (!open) return;
    const {from} = this.#active.get(open.mark.kind) ?? open;
    this.#active.delete(open.mark.kind);
    if (to > from) this.#ended.push(inlineOf(open.mark, from, to));
  }

  /**
   * The inlines of the block `text` that begins at `start`, in order, outer ones first; `skipped` units before it were left out.
   * Marks that are still open go on in the next block.
   */
  take(text: string, start: number, skipped: number): readonly Inline[] {
    if (this.#active.size === 0 && this.#ended.length === 0) return none;
    for (const [kind, {mark, from}] of this.#active) {
      this.#ended.push(inlineOf(mark, from, text.length + skipped));
      this.#active.set(kind, {mark, from: 0});
    }
    const found: Inline[] = [];
    for (const inline of this.#ended) {
      const at = inline.from - skipped;
      const from = settled(text, isSpace(text.charCodeAt(at)) ? at + 1 : at);
      const to = settled(text, inline.to - skipped);
      if (to > from) found.push(inlineOf(inline, from + start, to + start));
    }
    this.#ended = [];
    return found.length > 1 ? found.sort((one, other) => one.from - other.from || other.to - one.to) : found;
  }

  /** Forgets what ended in a block that is left out. */
  drop(): void {
    this.#ended = [];
    for (const [kind, {mark}] of this.#active) this.#active.set(kind, {mark, from: 0});
  }
}
