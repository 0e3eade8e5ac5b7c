import {wordSet} from '../word-set.ts';
import {headNoun} from './aside.ts';
import {type Chunk, isNoun, verbOf} from './chunks.ts';
import type {Sentence} from './sentence.ts';
import {subjectOf} from './subject.ts';
import type {VerbForm} from './verbs.ts';
import {isOneOf} from './words.ts';

/**
 * How a verb and the one who does it stand to each other: `before` (Lee said), `after` (said Lee), `relative` (Lee, who said), `shared` (Lee rose and
 * said; Lee rose, saying; Lee rose to say), `agent` (was called by Lee), `passive` (Lee was called), `according` (according to Lee), `object` (they asked Lee to call), `noun` (Lee’s claim).
 */
export type ClauseShape =
  | 'before'
  | 'after'
  | 'relative'
  | 'shared'
  | 'agent'
  | 'passive'
  | 'according'
  | 'object'
  | 'noun'
  | 'near'
  | 'first'
  | 'main'
  | 'other';

/** A verb with its subject: chunks of one sentence by their index. `subject` is the noun that heads it. */
export type Clause = {
  readonly verb: number;
  readonly form: VerbForm | undefined;
  readonly shape: ClauseShape;
  readonly subject: number;
  /** The chunk of the word that stands for the subject beside the verb, if it is a relative clause: “Lee, who said”. */
  readonly pronoun?: number;
};

const be = wordSet('is are was were be been being ’s ’re got get//s');

function word(sentence: Sentence, chunk: Chunk | undefined): string {
  return chunk ? (sentence.tokens[chunk.head]?.lower ?? '') : '';
}

function isPassive(sentence: Sentence, chunk: Chunk, form: VerbForm | undefined): boolean {
  const head = sentence.tokens[chunk.head];
  // “Ex-treasurer stole £200, jury told”: nobody tells without telling somebody.
  if (form?.lemma === 'tell' && isOneOf(sentence.tokens[chunk.to]?.tag ?? '.', '.')) return true;
  const participle = form?.form === 'part' || (!form && /ed$/.test(head?.lower ?? ''));
  return participle && sentence.tokens.slice(chunk.from, chunk.head).some(token => be.has(token.lower));
}

/** Who does what is done to another: behind “by”, which stands right behind the verb where no “was” shows the passive. */
function agentOf(sentence: Sentence, index: number, passive: boolean): number | undefined {
  const limit = index + (passive ? 5 : 2);
  for (let next = index + 1; next < Math.min(limit, sentence.chunks.length); next++) {
    const chunk = sentence.chunks[next];
    if (chunk?.tag === 'i' && word(sentence, chunk) === 'by')
      return isNoun(sentence.chunks[next + 1]) ? next + 1 : undefined;
    if (chunk && chunk.tag !== 'd' && chunk.tag !== 'r' && !isNoun(chunk)) return undefined;
  }
  return undefined;
}

function accordingAt(sentence: Sentence, index: number): Clause | undefined {
  if (sentence.chunks[index + 1]?.tag !== 'i') return undefined;
  // “according to a newly found letter”, “according to “The Lees””: what is leaned on may stand a little later, or be a title.
  for (let at = index + 2; at < Math.min(index + 6, sentence.chunks.length); at++) {
    const chunk = sentence.chunks[at];
    if (isNoun(chunk) || chunk?.tag === 'q') return {verb: index, form: undefined, shape: 'according', subject: at};
  }
  return undefined;
}

const putIt: VerbForm = {lemma: 'put it', form: 'past', kind: 'say'};

/** “As Lee puts it”. */
function putsIt(sentence: Sentence, index: number): boolean {
  return (
    ['put', 'puts'].includes(word(sentence, sentence.chunks[index])) &&
    ['it', 'this', 'that'].includes(word(sentence, sentence.chunks[index + 1]))
  );
}

const uttered: VerbForm = {lemma: 'utter', form: 'past', kind: 'say'};

/** “Go,” scoffed Lee; “Go,” Lee scoffed; Lee jeered, “Go”: any verb in such a place utters, whether or not we know it. */
function utters({chunks, tokens}: Sentence, index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'verb' || !/[^e]ed$/.test(tokens[chunk.head]?.lower ?? '') || chunk.to - chunk.from > 2)
    return false;
  const opens = chunks[0]?.tag === 'q' && /[,?!]/.test(tokens[0]?.text ?? '');
  const after = opens && (index === 1 ? isNoun(chunks[2]) : index === 2 && isNoun(chunks[1]));
  return after || (isOneOf(chunks[index + 1]?.tag, ',:') && chunks[index + 2]?.tag === 'q');
}

/** The form of a verb: as we know it, or as its place tells. */
function formAt(sentence: Sentence, index: number, chunk: Chunk): VerbForm | undefined {
  if (putsIt(sentence, index)) return putIt;
  return verbOf(sentence.tokens, chunk) ?? (utters(sentence, index) ? uttered : undefined);
}

function clauseAt(sentence: Sentence, index: number, before: readonly Clause[]): Clause | undefined {
  const chunk = sentence.chunks[index];
  if (!chunk) return undefined;
  if (chunk.tag === 'a') return accordingAt(sentence, index);
  if (isNoun(chunk) || chunk.kind === 'word') return undefined;
  const form = formAt(sentence, index, chunk);
  const passive = isPassive(sentence, chunk, form);
  const participle = form?.form === 'part' || passive;
  const agent = participle ? agentOf(sentence, index, passive) : undefined;
  if (agent !== undefined) return {verb: index, form, shape: 'agent', subject: agent};
  const found = subjectOf(sentence, index, form, before);
  return found && {...found, verb: index, form, shape: passive && found.shape !== 'after' ? 'passive' : found.shape};
}

/** “They asked Lee to call”: whoever stands before the infinitive may be the one who calls. */
function objectAt(sentence: Sentence, index: number): Clause | undefined {
  const chunk = sentence.chunks[index];
  const left = sentence.chunks[index - 1];
  if (chunk?.kind !== 'to' || !isNoun(left)) return undefined;
  // “They were quick to call”: what somebody is calls nothing.
  if (sentence.tokens[left.from]?.tag === 'n' && be.has(word(sentence, sentence.chunks[index - 2]))) return undefined;
  return {
    verb: index,
    form: verbOf(sentence.tokens, chunk),
    shape: 'object',
    subject: headNoun(sentence.chunks, index - 1),
  };
}

/** “Lee’s claim that”, “a statement from Lee”: a noun for what is said, with the one who says it. */
function nounAt({chunks, tokens}: Sentence, index: number): Clause | undefined {
  const chunk = chunks[index];
  const head = chunk && tokens[chunk.head];
  if (!isNoun(chunk) || head?.tag !== 'u') return undefined;
  const form: VerbForm = {lemma: head.lower.replace(/s$/, ''), form: 'base', kind: 'say'};
  // “Lee’s sweeping claim”
  const at = chunks[index - 1]?.kind === 'ing' ? index - 2 : index - 1;
  const owner = chunks[at];
  const mark = owner && tokens[owner.to - 1]?.tag;
  if (isNoun(owner) && (mark === 's' || mark === 'h')) return {verb: index, form, shape: 'noun', subject: at};
  const link = chunks[index + 1];
  const by = link && ['by', 'from'].includes(tokens[link.head]?.lower ?? '');
  return by && isNoun(chunks[index + 2]) ? {verb: index, form, shape: 'noun', subject: index + 2} : undefined;
}

/** The clauses of a sentence in the order of their verbs, each with its subject; verbs whose subject is not found are left out. */
export function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  sentence.chunks.forEach((_, index) => {
    const clause = clauseAt(sentence, index, clauses);
    if (clause) clauses.push(clause);
  });
  const found = clauses.length;
  sentence.chunks.forEach((_, index) => {
    const object = objectAt(sentence, index) ?? nounAt(sentence, index);
    if (object) clauses.push(object);
  });
  return clauses.length > found ? clauses.sort((a, b) => a.verb - b.verb) : clauses;
}
