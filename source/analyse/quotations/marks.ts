import type {Span} from '../../model.ts';

/** A mark that may open or close a quotation, by its glyph and by what stands on either side. */
export type QuoteMark = Span & {
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** What the glyph itself says: `“` opens, `”` closes, `"` says nothing. */
  readonly glyph: 'open' | 'close' | 'either';
};

const doubles = {open: '“„‟「『《', close: '”」』》', either: '"«»＂'};
const singles = {open: '‘‚`', close: '’', either: "'‹›"};

/** What a sign says as a mark, if it is one of these. */
function said(sign: string, {open, close, either}: typeof doubles): QuoteMark['glyph'] | undefined {
  return open.includes(sign) ? 'open' : close.includes(sign) ? 'close' : either.includes(sign) ? 'either' : undefined;
}

const blank = /[\s\u00a0]|^$/;
const opening = /[\s\u00a0([{—–\-/…=>]|^$/;
const closing = /[\s\u00a0.,;:?!)\]}—–\-/…<>]|^$/;
const wide = /[「」『』《》]/;

/** Whether a double mark is open before a place in a block, or two single ones stand for one there. */
const opensDouble = (before: string): boolean =>
  ['‘‘', "''", '``'].some(two => before.includes(two)) || before.lastIndexOf('“') > before.lastIndexOf('”');

/** Two single marks in the place of a double one; `’’` behind ‘ and ‘ closes both of those. */
function doubled(text: string, at: number, block: Span): boolean {
  const char = text.charAt(at);
  const two =
    (char === "'" || char === '’' || char === '‘' || char === '`') &&
    text.charAt(at + 1) === char &&
    text.charAt(at + 2) !== char;
  return two && (char !== '’' || opensDouble(text.slice(Math.max(block.from, at - 800), at)));
}

const marks = /["'“”‘’„«»]/;

/** A closing mark may stand apart from the mark inside it: `'the two-step' "`. */
function endsNested(text: string, from: number, single: boolean): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  return single ? /[^\s]["”]\s{1,2}$/.test(before) : /[^\s]['’] $/.test(before);
}

type Glyph = Span & {readonly glyph: QuoteMark['glyph']; readonly single: boolean};

/** Corners, and guillemets with their space, look one way whatever stands beside them. */
function isOneWay(text: string, from: number, to: number): boolean {
  return wide.test(text.charAt(from)) || (to - from === 2 && /[«»]/.test(text.slice(from, to)));
}

/** “It is shut, ’ he said”: a mark set apart from its words by mistake. */
function isLate(text: string, block: Span, from: number): boolean {
  return /[,.?!]\s$/.test(text.slice(Math.max(block.from, from - 2), from));
}

/** A single mark that closes, and is no apostrophe: before a space, a stop or a mark, or, set without its space, between a stop and a capital. */
function closesBefore(before: string, after: string): boolean {
  return closing.test(after) || marks.test(after) || (/[,.?!]/.test(before) && /[A-Z]/.test(after));
}

/** “She said:"It is shut."”: a mark set without the space before it, which can only open where none is open; of single ones only ‘ is no apostrophe. */
function isGlued(before: string, after: string, {glyph, single}: Glyph): boolean {
  return glyph === (single ? 'open' : 'either') && /[.:,]/.test(before) && /[A-Z]/.test(after);
}

function markAt(text: string, block: Span, mark: Glyph): QuoteMark {
  const {from, to, glyph, single} = mark;
  const before = from > block.from ? text.charAt(from - 1) : '';
  const after = to < block.to ? text.charAt(to) : '';
  const ends = glyph !== 'open' && endsNested(text, from, single) && closing.test(after);
  const late = glyph !== 'open' && isLate(text, block, from) && blank.test(after);
  if (isOneWay(text, from, to)) return {from, to, single, glyph, opens: glyph === 'open', closes: glyph === 'close'};
  const lead = opening.test(before) || marks.test(before) || isGlued(before, after, mark);
  const apart = !single && glyph === 'open' && blank.test(before);
  return {
    from,
    to,
    single,
    glyph,
    opens: !ends && ((!blank.test(after) && (lead || (!single && glyph === 'open'))) || apart),
    closes: ends || late || (!blank.test(before) && (!single || closesBefore(before, after))),
  };
}

const digit = /\d/;

function inches(text: string, at: number): boolean {
  return (
    digit.test(text.charAt(at - 1)) &&
    text.charAt(at) === '"' &&
    /['′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** « Bonjour », as the French set it: the space belongs to the mark, and tells which way it looks. */
function spaced(text: string, at: number): Glyph | undefined {
  const char = text.charAt(at);
  if (char === '«' && blank.test(text.charAt(at + 1)) && opening.test(text.charAt(at - 1)))
    return {from: at, to: at + 2, glyph: 'open', single: false};
  if (char === '»' && at > 0 && blank.test(text.charAt(at - 1)) && closing.test(text.charAt(at + 1)))
    return {from: at - 1, to: at + 1, glyph: 'close', single: false};
  return undefined;
}

function glyphAt(text: string, at: number, block: Span): Glyph | undefined {
  const char = text.charAt(at);
  const double = said(char, doubles);
  const single = said(char, singles);
  if (doubled(text, at, block))
    return {from: at, to: at + 2, glyph: char === '’' ? 'close' : char === "'" ? 'either' : 'open', single: false};
  const french = spaced(text, at);
  if (french) return french;
  if (double) return inches(text, at) ? undefined : {from: at, to: at + 1, glyph: double, single: false};
  return single && {from: at, to: at + 1, glyph: single, single: true};
}

const any = /["“”„‟«»「」『』《》＂'‘’‚‹›`]/g;

/** The marks of a block that may be quotation marks, in order; apostrophes within words, primes and inches are left out. */
export function findMarks(text: string, block: Span): QuoteMark[] {
  const found: QuoteMark[] = [];
  // In the words of the block alone: without a mark in them, the search would go on to the end of the text.
  const words = text.slice(block.from, block.to);
  any.lastIndex = 0;
  for (let hit = any.exec(words); hit; hit = any.exec(words)) {
    const glyph = glyphAt(text, block.from + hit.index, block);
    if (!glyph) continue;
    const mark = markAt(text, block, glyph);
    if (mark.opens || mark.closes) found.push(mark);
    any.lastIndex = glyph.to - block.from;
  }
  return found;
}
