import type {Inline, InlineKind} from '../../model.ts';
import {hrefOf} from './href.ts';

type OpenMark = {readonly mark: InlineKind; readonly from: number};

/** How many marks may follow a character in a cleaned text, at the most. */
const mostMarks = 32;

/** A place in a block moved past the marks of a cluster, so that no inline begins or ends within a character. */
function settled(text: string, at: number): number {
  const place = Math.max(0, Math.min(at, text.length));
  return place + (/^\p{M}*/u.exec(text.slice(place, place + mostMarks))?.[0].length ?? 0);
}

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
    if (to > from) this.#ended.push({...open.mark, from, to});
  }

  /**
   * The inlines of the block `text` that begins at `start`, in order, outer ones first; `skipped` units before it were left out.
   * Marks that are still open go on in the next block.
   */
  take(text: string, start: number, skipped: number): readonly Inline[] {
    for (const [kind, {mark, from}] of this.#active) {
      this.#ended.push({...mark, from, to: text.length + skipped});
      this.#active.set(kind, {mark, from: 0});
    }
    const found = this.#ended
      .map(inline => {
        const from = inline.from - skipped;
        const to = settled(text, inline.to - skipped);
        return {...inline, from: settled(text, /\s/.test(text.charAt(from)) ? from + 1 : from) + start, to: to + start};
      })
      .filter(({from, to}) => to > from);
    this.#ended = [];
    return found.sort((one, other) => one.from - other.from || other.to - one.to);
  }

  /** Forgets what ended in a block that is left out. */
  drop(): void {
    this.#ended = [];
    for (const [kind, {mark}] of this.#active) this.#active.set(kind, {mark, from: 0});
  }
}
