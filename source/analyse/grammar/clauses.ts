import {type Chunk, verbOf} from './chunks.ts';
import type {Sentence} from './sentence.ts';
import {subjectOf} from './subject.ts';
import type {VerbForm} from './verbs.ts';

/**
 * How a verb and the one who does it stand to each other: `before` (Lee said), `after` (said Lee), `relative` (Lee, who said), `shared` (Lee rose and
 * said; Lee rose, saying; Lee rose to say), `agent` (was called by Lee), `passive` (Lee was called), `according` (according to Lee).
 */
export type ClauseShape = 'before' | 'after' | 'relative' | 'shared' | 'agent' | 'passive' | 'according';

/** A verb with its subject: chunks of one sentence by their index. `subject` is the noun that heads it. */
export type Clause = {
  readonly verb: number;
  readonly form: VerbForm | undefined;
  readonly shape: ClauseShape;
  readonly subject: number;
};

const be = /^(?:is|are|was|were|be|been|being|’s|’re|got|gets?)$/;

function word(sentence: Sentence, chunk: Chunk | undefined): string {
  return chunk ? (sentence.tokens[chunk.head]?.lower ?? '') : '';
}

function isPassive(sentence: Sentence, chunk: Chunk, form: VerbForm | undefined): boolean {
  const head = sentence.tokens[chunk.head];
  const participle = form?.form === 'part' || (!form && /ed$/.test(head?.lower ?? ''));
  return participle && sentence.tokens.slice(chunk.from, chunk.head).some(token => be.test(token.lower));
}

function agentOf(sentence: Sentence, index: number): number | undefined {
  for (let next = index + 1; next < Math.min(index + 5, sentence.chunks.length); next++) {
    const chunk = sentence.chunks[next];
    if (chunk?.tag === 'i' && word(sentence, chunk) === 'by')
      return sentence.chunks[next + 1]?.kind === 'noun' ? next + 1 : undefined;
    if (chunk && chunk.tag !== 'd' && chunk.tag !== 'r' && chunk.kind !== 'noun') return undefined;
  }
  return undefined;
}

function accordingAt(sentence: Sentence, index: number): Clause | undefined {
  const noun = sentence.chunks[index + 2];
  const to = sentence.chunks[index + 1];
  return to?.tag === 'o' && noun?.kind === 'noun'
    ? {verb: index, form: undefined, shape: 'according', subject: index + 2}
    : undefined;
}

function clauseAt(sentence: Sentence, index: number, before: readonly Clause[]): Clause | undefined {
  const chunk = sentence.chunks[index];
  if (!chunk) return undefined;
  if (chunk.tag === 'a') return accordingAt(sentence, index);
  if (chunk.kind === 'noun' || chunk.kind === 'word') return undefined;
  const form = verbOf(sentence.tokens, chunk);
  const passive = isPassive(sentence, chunk, form);
  const participle = form?.form === 'part' || passive;
  const agent = participle ? agentOf(sentence, index) : undefined;
  if (agent !== undefined) return {verb: index, form, shape: 'agent', subject: agent};
  const found = subjectOf(sentence, index, form, before);
  return (
    found && {
      verb: index,
      form,
      shape: passive && found.shape !== 'after' ? 'passive' : found.shape,
      subject: found.subject,
    }
  );
}

/** The clauses of a sentence in the order of their verbs, each with its subject; verbs whose subject is not found are left out. */
export function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  sentence.chunks.forEach((_, index) => {
    const clause = clauseAt(sentence, index, clauses);
    if (clause) clauses.push(clause);
  });
  return clauses;
}
