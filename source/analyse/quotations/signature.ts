import type {Span} from '../../model.ts';

const signature = /(?<=^|[.!?…”"’)\s])(?:—|–|―|--)\s?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[^\s.!?“”"]{1,40}){0,12}$/u;

/** As much of the end of a block is looked at. */
const longest = 160;

/** Where the signature of a block quotation or an embedded post begins, “— Ana Ruiz (@anaruiz) May 3, 2020”: the place of its dash. */
export function signatureIn(text: string, {from, to}: Span): number | undefined {
  const start = Math.max(from, to - longest);
  const end = text.slice(start, to);
  // Nearly all blocks have no dash there, and need no such pattern.
  const found = /[—–―]|--/.test(end) ? signature.exec(end) : null;
  return found ? start + found.index : undefined;
}
