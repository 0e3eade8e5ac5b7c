import {letterOf} from '../attribution/look.ts';
import {nounKind} from '../attribution/noun-kind.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';

function letters(sentence: ReadSentence, from: number, to: number): string {
  const {chunks} = sentence;
  return chunks
    .slice(Math.max(0, from), Math.max(0, to))
    .filter(chunk => chunk.tag !== 'r' && chunk.tag !== 'd')
    .map(chunk => letterOf(sentence, chunk))
    .join('');
}

function firstWord(sentence: ReadSentence, index: number): string {
  const chunk = sentence.chunks[index];
  const token = chunk && sentence.tokens[chunk.from];
  if (!token) return '$';
  return /^[nNT#vgq]$/.test(token.tag) ? token.tag : token.lower;
}

function modalOf(sentence: ReadSentence, clause: Clause): string {
  const chunk = sentence.chunks[clause.verb];
  const words = chunk ? sentence.tokens.slice(chunk.from, chunk.head).map(token => token.lower) : [];
  if (words.some(word => /n’t$|^(?:not|never|cannot)$/.test(word))) return 'not';
  return (
    words.find(word =>
      /^(?:would|could|will|should|may|might|must|can|has|have|had|is|was|are|were|be|been|to|did|does|do)$/.test(word),
    ) ?? ''
  );
}

/** What tells whether a clause makes a statement of somebody's: its verb, its shape, its subject and what follows. */
export function cueFeatures(known: Known, sentence: ReadSentence, clause: Clause): string[] {
  const {form, shape, verb, subject} = clause;
  const chunk = sentence.chunks[verb];
  const lemma = form?.lemma ?? (shape === 'according' ? 'according' : '?');
  const inflected = `${form?.form ?? '?'}${chunk?.kind === 'verb' ? '' : (chunk?.kind ?? '')}`;
  const kind = form?.kind ?? '?';
  const noun = nounKind(known, sentence, subject);
  const modal = modalOf(sentence, clause);
  const next = firstWord(sentence, verb + 1);
  const after = letters(sentence, verb + 1, verb + 5).slice(0, 3);
  const before = letters(sentence, verb - 3, verb).slice(-2);
  return [
    'bias',
    `l ${lemma}`,
    `l ${lemma} ${inflected}`,
    `l ${lemma} ${shape}`,
    `l ${lemma} ${next}`,
    `l ${lemma} ${noun}`,
    `l ${lemma} ${modal}`,
    `l ${lemma} ${after.slice(0, 2)}`,
    `k ${kind} ${inflected} ${shape}`,
    `k ${kind} ${next}`,
    `k ${kind} ${noun}`,
    `k ${kind} ${after}`,
    `k ${kind} ${before}`,
    `k ${kind} ${modal} ${inflected}`,
    `n ${noun} ${shape}`,
    `n ${noun} ${next}`,
    `x ${before}.${after}`,
    `m ${modal} ${noun}`,
  ];
}
