import {lettersOf} from '../attribution/look.ts';
import {nounKind} from '../attribution/noun-kind.ts';
import {stepped} from '../attribution/quote-traits.ts';
import {addVerbTraits, behindVerb, wordOr} from '../attribution/traits.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import type {Traits} from '../traits.ts';

function lettersBetween(sentence: ReadSentence, from: number, to: number): string {
  const all = lettersOf(sentence);
  let letters = '';
  for (let at = Math.max(0, from); at < to; at++) letters += all[at] ?? '';
  return letters;
}

/** What all readings of a verb have in common: how it is put, and what stands around it. */
export function addCueTraits(traits: Traits, sentence: ReadSentence, verb: number): void {
  const {chunks, tokens, clauses} = sentence;
  const next = behindVerb(sentence, verb);
  const after = lettersBetween(sentence, next, Math.min(next + 6, chunks.length));
  const before = lettersBetween(sentence, verb - 5, verb);
  const behind = chunks[next + 1];
  const first = chunks.findIndex(one => one.tag === 'q');
  const last = chunks.findLastIndex(one => one.tag === 'q');
  addVerbTraits(traits, sentence, verb);
  traits.note('1', after.slice(0, 1));
  traits.note('2', after.slice(0, 2));
  traits.note('3', after.slice(0, 3));
  traits.note('4', before.slice(-1));
  traits.note('5', before.slice(-2));
  traits.note('6', wordOr(behind && tokens[behind.from], '$'));
  traits.note('t', after.includes('t') ? 1 : 0);
  traits.note('q', first >= 0 && first < verb ? 'b' : '', last >= verb ? 'a' : '');
  traits.note('D', stepped(chunks.length - verb));
  traits.note('E', stepped(verb));
  traits.note('N', Math.min(clauses.length, 5));
  traits.note('i', sentence.paragraph === 0 ? 'head' : Math.min(sentence.index, 2));
}

/** What tells whether a reading of a verb makes a statement of somebody's, besides `addCueTraits`: its shape and its subject. */
export function addReadingTraits(traits: Traits, known: Known, sentence: ReadSentence, clause: Clause): void {
  const {form, shape, verb, subject} = clause;
  const {chunks, tokens} = sentence;
  const at = sentence.clauses.indexOf(clause);
  traits.note('l', form?.lemma ?? (shape === 'according' ? 'according' : '?'));
  traits.note('c', form?.kind ?? '?');
  traits.note('f', form?.form ?? '', chunks[verb]?.kind ?? '');
  traits.note('h', shape);
  traits.note('k', nounKind(known, sentence, subject));
  traits.note('7', wordOr(tokens[(chunks[subject]?.from ?? 0) - 1], '^'));
  traits.note('C', at < 0 ? 'guess' : Math.min(at, 3));
  traits.note('n', verb > subject ? '' : '-', stepped(Math.abs(verb - subject)));
  traits.note('w', lettersBetween(sentence, subject + 1, verb).slice(-3));
}
