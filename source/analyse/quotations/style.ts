import {isLetter, isSmall} from '../letters.ts';
import type {QuoteMark} from './marks.ts';

const contraction = /^(?:\d0s|\d\ds|em|tis|twas|til|till|cause|bout|round|n|t)\b/i;

/** Whether a single mark can open: the glyph does not speak against it and it is no contraction (’90s, ’em). */
function openers(text: string, mark: QuoteMark): boolean {
  return mark.opens && mark.glyph !== 'close' && !contraction.test(text.slice(mark.to, mark.to + 8));
}

/** A closing single mark after s and before a small letter is rather a possessive (“the dockers’ union”), one after in a clipped g (“Lyin’ Tom”), if a better one follows. */
function apostrophe(text: string, mark: QuoteMark): boolean {
  const before = text.slice(mark.from - 2, mark.from).toLowerCase();
  if (!/\s/.test(text.charAt(mark.to))) return false;
  return before === 'in' ? isLetter(text, mark.to + 1) : before.endsWith('s') && isSmall(text, mark.to + 1);
}

function closesBetter(text: string, marks: readonly QuoteMark[], index: number): boolean {
  for (let next = index + 1; next < marks.length && next < index + 12; next++) {
    const mark = marks[next];
    if (!mark || openers(text, mark)) return false;
    if (mark.closes && !apostrophe(text, mark)) return true;
  }
  return false;
}

/** ‘He said: ‘Go.’ We went.’: an opening mark is one within, if both it and the one around it are closed later. */
function nests(text: string, marks: readonly QuoteMark[], index: number): boolean {
  let depth = 1;
  for (const mark of marks.slice(index, index + 24)) {
    if (openers(text, mark) && !mark.closes) depth++;
    else if (mark.closes && !apostrophe(text, mark)) depth--;
    if (depth === 0) return true;
  }
  return false;
}

type Act = 'opens' | 'closes' | 'nothing';

/** What a mark does while another is open. Between curly marks straight ones stand within, if a curly one closes. */
function within(text: string, marks: readonly QuoteMark[], index: number, open: QuoteMark, lastClose: number): Act {
  const mark = marks[index];
  if (!mark || mark.from <= open.to) return 'nothing';
  if (open.glyph === 'open' && mark.glyph === 'either' && lastClose > mark.from) return 'nothing';
  if (openers(text, mark) && !mark.closes) return nests(text, marks, index) ? 'opens' : 'nothing';
  return mark.closes && !(apostrophe(text, mark) && closesBetter(text, marks, index)) ? 'closes' : 'nothing';
}

/** A mark without another that closes it opens all the same at the beginning of its block, and after a stop: “She said: ‘It is shut.” */
function beginsWords(text: string, kept: readonly QuoteMark[], marks: readonly QuoteMark[], open: QuoteMark): boolean {
  const before = text.slice(Math.max(0, open.from - 2), open.from);
  return /[,.:]\s$/.test(before) || (kept.length === 0 && open === marks[0] && /\n$|^$/.test(before));
}

/**
 * The single marks of a block that are quotation marks, not apostrophes: each opening with a closing after it in the same block, or left open when it
 * goes on in the next, which opens again.
 */
export function singleMarks(text: string, marks: readonly QuoteMark[], goesOn: boolean): QuoteMark[] {
  const kept: QuoteMark[] = [];
  const lastClose = marks.findLast(one => one.glyph === 'close')?.from ?? -1;
  let open: QuoteMark | undefined;
  let depth = 0;
  marks.forEach((mark, index) => {
    const act = open ? within(text, marks, index, open, lastClose) : openers(text, mark) ? 'opens' : 'nothing';
    if (act === 'opens') depth++;
    if (act === 'closes') depth--;
    if (act === 'opens') open ??= mark;
    if (open && act === 'closes' && depth === 0) {
      kept.push({...open, opens: true, closes: false}, {...mark, opens: false, closes: true});
      open = undefined;
    }
  });
  if (open?.glyph === 'open' && (goesOn || beginsWords(text, kept, marks, open)) && !isSmall(text, open.to))
    kept.push({...open, opens: true, closes: false});
  return kept;
}

/** The style vote of a document: single marks are its quotation marks when they pair more often than double ones open. */
export function votesSingle(doubles: number, singles: number): boolean {
  return singles > 0 && singles > doubles;
}
