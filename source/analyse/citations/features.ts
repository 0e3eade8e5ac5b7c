import {lettersOf} from '../attribution/look.ts';
import {nounKind} from '../attribution/noun-kind.ts';
import {stepped} from '../attribution/quote-traits.ts';
import {behindVerb, verbTraits, wordOr} from '../attribution/traits.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';

function lettersBetween(sentence: ReadSentence, from: number, to: number): string {
  return lettersOf(sentence).slice(Math.max(0, from), Math.max(0, to)).join('');
}

function aroundTraits(sentence: ReadSentence, {verb, subject}: Clause): string[] {
  const {chunks, tokens} = sentence;
  const next = behindVerb(sentence, verb);
  const after = lettersBetween(sentence, next, next + 6);
  const before = lettersBetween(sentence, verb - 5, verb);
  const behind = chunks[next + 1];
  const head = chunks[subject]?.from ?? 0;
  return [
    `1${after.slice(0, 1)}`,
    `2${after.slice(0, 2)}`,
    `3${after.slice(0, 3)}`,
    `4${before.slice(-1)}`,
    `5${before.slice(-2)}`,
    `6${wordOr(behind && tokens[behind.from], '$')}`,
    `7${wordOr(tokens[head - 1], '^')}`,
    `t${after.includes('t') ? 1 : 0}`,
    `q${chunks.slice(0, verb).some(one => one.tag === 'q') ? 'b' : ''}${chunks.slice(verb).some(one => one.tag === 'q') ? 'a' : ''}`,
  ];
}

function placeTraits(sentence: ReadSentence, clause: Clause): string[] {
  const {chunks, clauses} = sentence;
  const at = clauses.indexOf(clause);
  return [
    `C${at < 0 ? 'guess' : Math.min(at, 3)}`,
    `D${stepped(chunks.length - clause.verb)}`,
    `E${stepped(clause.verb)}`,
    `n${clause.verb > clause.subject ? '' : '-'}${stepped(Math.abs(clause.verb - clause.subject))}`,
    `N${Math.min(clauses.length, 5)}`,
    `i${sentence.paragraph === 0 ? 'head' : Math.min(sentence.index, 2)}`,
    `w${lettersBetween(sentence, clause.subject + 1, clause.verb).slice(-3)}`,
  ];
}

/** What tells whether a clause makes a statement of somebody's: its verb, its shape, its subject and what stands around it. */
export function cueTraits(known: Known, sentence: ReadSentence, clause: Clause): string[] {
  const {form, shape, verb, subject} = clause;
  return [
    `l${form?.lemma ?? (shape === 'according' ? 'according' : '?')}`,
    `c${form?.kind ?? '?'}`,
    `f${form?.form ?? ''}${sentence.chunks[verb]?.kind ?? ''}`,
    `h${shape}`,
    `k${nounKind(known, sentence, subject)}`,
    ...verbTraits(sentence, verb),
    ...aroundTraits(sentence, clause),
    ...placeTraits(sentence, clause),
  ];
}
