import type {Span} from '../../model.ts';
import {listOf} from '../word-set.ts';
import type {QuoteMark} from './marks.ts';

/** Words between marks: `from`, `to` without the marks, `outer` with them. `closed`: false where the closing mark is missing or comes paragraphs later. */
export type Pair = Span & {readonly outer: Span; readonly closed: boolean};

const said = `(?:${listOf(
  'said|says|say|added|adds|told|tells|asked|asks|wrote|writes|tweeted|noted|notes|explained|argued|argues|continued|replied|promises|recalled|insisted|declared|declares|opined|warned|joked|responded|concluded|acknowledged|announced|stated|claimed|exclaimed|shouted|observed|quipped|read|is quoted|was quoted',
)})`;
const name = String.raw`\p{Lu}[\p{L}’'-]*\.?`;
// Whoever speaks: he; Ana Ruiz; the mayor; former mayor Ana Ruiz; Rust’s chief of staff. Not I, we and you, who speak within the marks.
const speaker = String.raw`(?!(?:I|We|You)(?:\s|[’']))(?:he|she|it|they|(?:${name},?\s){1,6}?|(?:the|an?|one|another|his|her|${name})\s(?:[\p{L}’'-]+\s){1,5}?|(?:\p{Ll}[\p{Ll}-]+\s){1,4}(?:${name}\s){1,4})`;
// “the Rust spokesman, Tom Lee, told”
const apposed = String.raw`(?:(?:the|${name})\s(?:[\p{L}’'.-]+\s){0,5}[\p{L}’'-]+,\s(?:${name}\s?){1,4},\s)`;
const saidSoon = new RegExp(
  String.raw`[,?!—–-]\s(?=(?:${apposed}|${speaker})\s?${said}\b|${said}\s|according to\s)`,
  'u',
);
const stops = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr|vs|No|U\.S|\p{Lu}))[.?!](?=\s[\p{Lu}[(]|\s*$)/u;

const partStops = /[.?!](?=\s|$)|,(?=\s(?!(?:and|but|or|nor|so|yet|when|because|if|that|not|then|an?|the)\s)|$)/;

/**
 * Where a quotation without its closing mark ends: before “, he said”; a part of the sentence with its first stop; before another quotation with its
 * first sentence; or with the stretch it stands in.
 */
function repaired(text: string, from: number, limit: number, another: boolean): number {
  const inside = text.slice(from, limit);
  const before = saidSoon.exec(inside);
  if (before) return from + before.index + 1;
  const part = /[\p{L}\d]\s\S{1,2}$/u.test(text.slice(Math.max(0, from - 6), from));
  const stop = part ? partStops.exec(inside.slice(0, 400)) : another ? stops.exec(inside) : null;
  return from + (stop ? stop.index + 1 : inside.trimEnd().length);
}

function whether(mark: QuoteMark, open: boolean): 'open' | 'close' | 'neither' {
  if (mark.opens && mark.closes) return open ? 'close' : 'open';
  if (mark.opens) return 'open';
  return mark.closes && open ? 'close' : 'neither';
}

/** A mark that could do either, after an open one, opens again if its glyph says so and a close comes before the next opening. */
function reopens(marks: readonly QuoteMark[], index: number): boolean {
  const mark = marks[index];
  const next = marks[index + 1];
  return mark?.glyph === 'open' && next?.glyph === 'close' && !next.opens;
}

/**
 * Pairs the marks of one block. A second opening while one is open means that a closing mark is missing: the first then ends where its speaker
 * is named or its sentence stops, so a repair never reaches beyond its paragraph.
 */
export function pairUp(text: string, block: Span, marks: readonly QuoteMark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: QuoteMark | undefined;
  const push = (mark: QuoteMark, to: number, outerTo: number, closed: boolean) => {
    if (to > mark.to) pairs.push({from: mark.to, to, outer: {from: mark.from, to: outerTo}, closed});
  };
  marks.forEach((mark, index) => {
    const act = whether(mark, open !== undefined);
    const again =
      open && mark.from > open.to && (act === 'open' || (act === 'close' && mark.opens && reopens(marks, index)));
    if (act === 'neither') return;
    if (open && again) {
      const to = repaired(text, open.to, mark.from, true);
      push(open, to, to, false);
      open = mark;
    } else if (open && act === 'close') {
      push(open, mark.from, mark.to, true);
      open = undefined;
    } else open ??= mark;
  });
  if (open) {
    const to = repaired(text, open.to, block.to, false);
    push(open, to, to, false);
  }
  return pairs;
}
