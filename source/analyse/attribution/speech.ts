import type {Known} from '../people/resolve.ts';
import type {Sight} from './candidate.ts';
import {type Look, lookAt} from './look.ts';
import {nounKind} from './noun-kind.ts';
import type {Choice} from './speakers.ts';

const small = /^(?:the|a|an|of|and|in|on|for|to|with|at|by|or|from|as)$/;

function bucket(count: number): string {
  return count > 12 ? 'L' : count > 7 ? '12' : count > 4 ? '7' : `${count}`;
}

function casing(words: readonly string[]): string {
  const telling = words.filter(word => !small.test(word) && /\p{L}/u.test(word));
  const capital = telling.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (capital === 0) return 'low';
  if (capital === telling.length) return 'all';
  return /^[^\p{L}]*\p{Lu}/u.test(words[0] ?? '') ? 'first' : 'some';
}

function wordBefore({sight: {place}}: Look): string {
  const {sentence, chunk} = place;
  const at = sentence.chunks[chunk]?.from ?? 0;
  const token = sentence.tokens[at - 1];
  if (!token) return '^';
  return /^(?:n|N|v|g|T)$/.test(token.tag)
    ? `${token.tag}${/^(?:called|titled|entitled|dubbed|named|known|so-called|word|words|term|phrase|slogan|song|book|film|movie|show|series|episode|album|album)$/.test(token.lower) ? token.lower : ''}`
    : token.lower;
}

/** What tells somebody's words from a term, a title or a scare quote: length, capitals, the words around, and how good the best speaker is. */
export function speechFeatures(known: Known, sight: Sight, choice: Choice): string[] {
  const look = lookAt(sight, choice.candidate);
  const inside = known.text.slice(sight.quotation.from, sight.quotation.to);
  const words = inside.split(/\s+/);
  const size = bucket(words.length);
  const shape = casing(words);
  const before = wordBefore(look);
  const {sentence, chunk} = sight.place;
  const right = sentence.tokens[(sentence.chunks[chunk]?.from ?? 0) + 1];
  const after = right ? (right.tag === 'n' || right.tag === 'N' ? right.tag : right.lower.slice(0, 6)) : '$';
  const ends = /[,.!?…]$/.exec(inside)?.[0] ?? '';
  const sure = `${Math.max(-4, Math.min(8, Math.round(choice.score)))}`;
  const kind = choice.candidate.clause?.form?.kind ?? '-';
  const noun = nounKind(known, choice.candidate.sentence, choice.candidate.noun);
  return [
    'bias',
    `s ${size} ${shape}`,
    `s ${size} ${choice.rule}`,
    `c ${shape} ${choice.rule}`,
    `b ${before}`,
    `b ${before} ${shape}`,
    `b ${before} ${choice.rule}`,
    `a ${after}`,
    `a ${after} ${size}`,
    `ba ${before} ${after}`,
    `e ${ends} ${size}`,
    `e ${ends} ${choice.rule}`,
    `r ${choice.rule}`,
    `r ${choice.rule} ${kind}`,
    `r ${choice.rule} ${noun}`,
    `m ${sure}`,
    `m ${sure} ${size}`,
    `k ${Math.round(choice.confidence * 5)}`,
    `i ${/(?:^|\s)(?:I|we|my|our|you|your|I’m|I'm|We)(?:\s|$)/.test(inside) ? 'i' : ''} ${size}`,
    `h ${sight.place.sentence.paragraph === 0 ? 'head' : ''}`,
  ];
}
