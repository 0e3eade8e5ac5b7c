import {wordSet} from '../word-set.ts';
import {beforeApposition, beforeAside, beforeComma, headNoun} from './aside.ts';
import {type Chunk, isNoun} from './chunks.ts';
import type {Clause, ClauseShape} from './clauses.ts';
import {modifiedBy} from './modified.ts';
import type {Sentence} from './sentence.ts';
import type {VerbForm} from './verbs.ts';
import {isOneOf} from './words.ts';

type Found = {readonly subject: number; readonly shape: ClauseShape; readonly pronoun?: number};

const utters = wordSet('say tell write ask think act');

function skipped(chunk: Chunk | undefined): boolean {
  return chunk?.tag === 'r' || chunk?.tag === 'd';
}

/** The chunk to the left, adverbs and “on Sunday” passed over. */
export function leftOf(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  while (at >= 0 && skipped(chunks[at])) at -= chunks[at]?.tag === 'd' && chunks[at - 1]?.tag === 'i' ? 2 : 1;
  return at;
}

/** Who does what a clause says, for another of the same. */
export function doerOf({subject, pronoun}: Clause): Pick<Clause, 'subject' | 'pronoun'> {
  return {subject, ...(pronoun !== undefined && {pronoun})};
}

function shared(sentence: Sentence, index: number, before: readonly Clause[]): Found | undefined {
  const last = before.findLast(
    clause => clause.verb < index && clause.shape !== 'according' && clause.shape !== 'agent',
  );
  const {chunks} = sentence;
  // “Fars, citing a prosecutor, said”: no verb stands before, and the noun before the comma is whose verb it is.
  const aside = chunks[index]?.kind === 'ing' && chunks[index - 1]?.tag === ',' && isNoun(chunks[index - 2]);
  if (!last && aside) return {subject: headNoun(chunks, index - 2), shape: 'shared'};
  if (last) return {...doerOf(last), shape: 'shared'};
  const later = sentence.chunks.findIndex((chunk, at) => at > index && chunk.kind === 'verb');
  if (later < 0) return undefined;
  const noun = leftOf(sentence.chunks, later);
  return noun > index && isNoun(sentence.chunks[noun])
    ? {subject: headNoun(sentence.chunks, noun), shape: 'shared'}
    : undefined;
}

/** “with Lee saying”, “– Lee saying”, “and Lee calling”: the noun between the two. */
function withSubject({chunks, tokens}: Sentence, index: number): number | undefined {
  const noun = leftOf(chunks, index);
  if (!isNoun(chunks[noun])) return undefined;
  const head = headNoun(chunks, noun);
  const opens = (at: number) => {
    const link = chunks[at - 1];
    return (
      link?.tag === '-' ||
      (link?.tag === 'c' && !isNoun(chunks[at - 2])) ||
      (link?.tag === 'i' && tokens[link.head]?.lower === 'with')
    );
  };
  return [head, noun].find(opens);
}

function inverted(sentence: Sentence, index: number, form: VerbForm | undefined): number | undefined {
  const speaks = form && (utters.has(form.kind) || form.lemma === 'read');
  if (!speaks || form.form === 'ing') return undefined;
  let at = index + 1;
  while (skipped(sentence.chunks[at])) at++;
  return isNoun(sentence.chunks[at]) ? at : undefined;
}

/** What stands before “in a statement”, if the noun hangs on a preposition that hangs on no noun: “Lee rose and in a statement called”. */
function adjunctStart({chunks, tokens}: Sentence, noun: number): number | undefined {
  const link = chunks[noun - 1];
  const tag = chunks[noun - 2]?.tag;
  const inside = tag === ',' && tokens[link?.head ?? 0]?.lower === 'in';
  return link?.tag === 'i' && (inside || isOneOf(tag, 'cw')) ? noun - 2 : undefined;
}

/** “Lee, who said”: whom the word at `left` stands for. */
function relative(sentence: Sentence, left: number): Found | undefined {
  const {chunks} = sentence;
  let noun = chunks[left - 1]?.tag === ',' ? left - 2 : left - 1;
  // “Lee (Holm), who”
  if (chunks[noun]?.tag === ')') noun -= 3;
  if (!isNoun(chunks[noun])) return undefined;
  // “a motion by Lee, who”
  const by = /^(?:by|from)$/.test(sentence.tokens[chunks[noun - 1]?.head ?? 0]?.lower ?? '');
  return {subject: beforeApposition(sentence, by ? noun : headNoun(chunks, noun)), shape: 'relative', pronoun: left};
}

/** “Lee, in a letter to Holm said”, “Lee rose and in a statement called”: the subject before the adjunct, which stands behind the chunk `left`. */
function beforeAdjunct(sentence: Sentence, index: number, left: number, before: readonly Clause[]): Found | undefined {
  const subject = sentence.chunks[left]?.tag === ',' ? beforeComma(sentence, left) : undefined;
  return subject === undefined ? finite(sentence, index, left, before) : {subject, shape: 'before'};
}

/** The subject of a finite verb whose left neighbour is `left`. */
function finite(sentence: Sentence, index: number, left: number, before: readonly Clause[]): Found | undefined {
  const {chunks} = sentence;
  const chunk = chunks[left];
  if (isNoun(chunk)) {
    const head = headNoun(chunks, left);
    const behind = adjunctStart(sentence, head);
    if (behind !== undefined) return beforeAdjunct(sentence, index, behind, before);
    return {subject: headNoun(chunks, modifiedBy(sentence, head) ?? head), shape: 'before'};
  }
  if (chunk?.tag === 'w' || chunk?.tag === 't') return relative(sentence, left);
  if (chunk?.tag === 'c') return shared(sentence, index, before);
  if (chunk?.tag === ',' || chunk?.tag === ')' || chunk?.tag === '-') {
    const subject = beforeAside(sentence, left);
    return subject === undefined ? shared(sentence, index, before) : {subject, shape: 'before'};
  }
  return undefined;
}

/** “The bridge was shut, said one engineer, who”, where no “and” takes up the row of verbs: who stands behind the verb says so. */
function closes(chunks: readonly Chunk[], noun: number, {shape}: Found): boolean {
  const next = chunks[noun + 1]?.tag === ',' ? noun + 2 : noun + 1;
  return shape === 'shared' && chunks[next]?.tag !== 'c';
}

/** Whoever does what the verb at `index` says: to its left as a rule, behind it after a quotation, or shared with a verb before. */
export function subjectOf(
  sentence: Sentence,
  index: number,
  form: VerbForm | undefined,
  before: readonly Clause[],
): Found | undefined {
  const {chunks} = sentence;
  const kind = chunks[index]?.kind;
  const withNoun = kind === 'ing' ? withSubject(sentence, index) : undefined;
  if (withNoun !== undefined) return {subject: withNoun, shape: 'before'};
  if (kind === 'ing' || kind === 'to') return shared(sentence, index, before);
  const left = leftOf(chunks, index);
  const turned = left < 0 || isOneOf(chunks[left]?.tag, 'q,:.-') ? inverted(sentence, index, form) : undefined;
  const fromQuote =
    chunks[left]?.tag === 'q' || (chunks[left]?.tag === ',' && chunks[left - 1]?.tag === 'q') || left < 0;
  if (turned !== undefined && fromQuote) return {subject: turned, shape: 'after'};
  const found = finite(sentence, index, left, before);
  if (found && !(turned !== undefined && closes(chunks, turned, found))) return found;
  return turned === undefined ? undefined : {subject: turned, shape: 'after'};
}
