import {type Chunk, isNoun, verbOf} from './chunks.ts';
import type {Sentence} from './sentence.ts';
import {isOneOf} from './words.ts';

const asideOpens = /^[nNT#DhwgPifobrdvaqcu]/;

/** From a noun to the noun it hangs on: “a spokesman for the ministry” is headed by “a spokesman”. */
export function headNoun(chunks: readonly Chunk[], index: number): number {
  let at = index;
  while (at >= 2) {
    const link = chunks[at - 1];
    const left = chunks[at - 2];
    // “sources familiar with the talks”
    const gap = left?.tag === 'r' ? 3 : 2;
    if (!isNoun(chunks[at - gap]) || !isOneOf(link?.tag, 'fio')) break;
    at -= gap;
  }
  return joinedHead(chunks, at);
}

/** “Lee and her aides” is headed by Lee, where nothing else can end before Lee. */
function joinedHead(chunks: readonly Chunk[], at: number): number {
  const left = chunks[at - 2];
  const before = chunks[at - 3];
  const opens = before === undefined || isOneOf(before.tag, ',:t.b(');
  return chunks[at - 1]?.tag === 'c' && isNoun(left) && opens && before?.tag !== 'i' ? at - 2 : at;
}

function plain(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  const head = chunk && sentence.tokens[chunk.head];
  return isNoun(chunk) && head !== undefined && head.tag !== 'N' && head.tag !== 'P';
}

/** “X, the editor of Y,” is X. */
export function beforeApposition(sentence: Sentence, index: number): number {
  const comma = sentence.chunks[index - 1];
  const left = sentence.chunks[index - 2];
  if (comma?.tag !== ',' || !isNoun(left) || !plain(sentence, index) || plain(sentence, index - 2)) return index;
  const first = sentence.tokens[sentence.chunks[index]?.from ?? 0];
  // “According to Tasnim, the prosecutor”, “In Iowa, the senator”, “which cited Tasnim, the prosecutor”: what hangs on these has no apposition here.
  const holder = sentence.chunks[headNoun(sentence.chunks, index - 2) - 1];
  if (holder && (isOneOf(holder.tag, 'io') || verbOf(sentence.tokens, holder)?.kind === 'cite')) return index;
  return first?.tag === 'D' || first?.tag === 'h' || first?.tag === 'n' ? headNoun(sentence.chunks, index - 2) : index;
}

/** “Lee, 54, of Holm, Ohio,” is Lee. */
function beforeOrigin(sentence: Sentence, index: number): number {
  const {chunks, tokens} = sentence;
  const isAge = tokens[chunks[index]?.head ?? 0]?.tag === '#';
  const comma = isAge ? index - 1 : isOneOf(chunks[index - 1]?.tag, 'fi') ? index - 2 : -1;
  if (chunks[comma]?.tag !== ',') return index;
  return beforeComma(sentence, comma) ?? index;
}

/** The noun before an aside that a comma closes, or before the comma itself. */
export function beforeComma(sentence: Sentence, comma: number): number | undefined {
  const {chunks} = sentence;
  return beforeAside(sentence, comma) ?? (isNoun(chunks[comma - 1]) ? headNoun(chunks, comma - 1) : undefined);
}

/** The noun before an aside, which the comma, bracket or dash at `close` closes. */
export function beforeAside(sentence: Sentence, close: number): number | undefined {
  const {chunks} = sentence;
  const mark = chunks[close]?.tag;
  const open = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > 0 && at > close - 40; at--) {
    const chunk = chunks[at];
    if (chunk?.tag !== open && !(mark === ',' && chunk?.tag === ')')) continue;
    const inside = chunks[at + 1];
    const left = chunks[at - 1];
    if (left?.tag === ')') return beforeAside(sentence, at - 1);
    if (isNoun(left) && inside && asideOpens.test(sentence.tokens[inside.from]?.tag ?? ''))
      return beforeOrigin(sentence, beforeApposition(sentence, headNoun(chunks, at - 1)));
    if (chunk?.tag === ')') return beforeAside(sentence, at);
  }
  return undefined;
}
