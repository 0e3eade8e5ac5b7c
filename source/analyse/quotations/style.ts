import {isSmall} from '../letters.ts';
import type {QuoteMark} from './marks.ts';

const contraction = /^(?:\d0s|\d\ds|em|tis|twas|til|till|cause|bout|round|n)\b/i;

/** Whether a single mark can open: the glyph does not speak against it and it is no contraction (’90s, ’em). */
function openers(text: string, mark: QuoteMark): boolean {
  return mark.opens && mark.glyph !== 'close' && !contraction.test(text.slice(mark.to, mark.to + 8));
}

/** A closing single mark after s and before a small letter is rather a possessive (“the dockers’ union”), if a better one follows. */
function possessive(text: string, mark: QuoteMark): boolean {
  return /s/i.test(text.charAt(mark.from - 1)) && /\s/.test(text.charAt(mark.to)) && isSmall(text, mark.to + 1);
}

function closesBetter(text: string, marks: readonly QuoteMark[], index: number): boolean {
  for (let next = index + 1; next < marks.length && next < index + 12; next++) {
    const mark = marks[next];
    if (!mark || openers(text, mark)) return false;
    if (mark.closes && !possessive(text, mark)) return true;
  }
  return false;
}

/**
 * The single marks of a block that are quotation marks, not apostrophes: each opening with a closing after it in the same block, or left open when it
 * goes on in the next, which opens again.
 */
export function singleMarks(text: string, marks: readonly QuoteMark[], goesOn: boolean): QuoteMark[] {
  const kept: QuoteMark[] = [];
  let open: QuoteMark | undefined;
  marks.forEach((mark, index) => {
    if (!open && openers(text, mark)) open = mark;
    else if (
      open &&
      mark.closes &&
      mark.from > open.to &&
      !(possessive(text, mark) && closesBetter(text, marks, index))
    ) {
      kept.push({...open, opens: true, closes: false}, {...mark, opens: false, closes: true});
      open = undefined;
    }
  });
  const alone = kept.length === 0 && open === marks[0] && /\n|^$/.test(text.charAt((open?.from ?? 0) - 1));
  if (open?.glyph === 'open' && (alone || goesOn) && !isSmall(text, open.to))
    kept.push({...open, opens: true, closes: false});
  return kept;
}

/** The style vote of a document: single marks are its quotation marks when they pair more often than double ones open. */
export function votesSingle(doubles: number, singles: number): boolean {
  return singles > 0 && singles > doubles;
}
