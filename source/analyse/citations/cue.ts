import type {Span} from '../../model.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {ReadSentence} from '../reading.ts';

/** The words of a clause that tell: its verb, or “according to”. */
export function clauseCue(sentence: ReadSentence, clause: Clause): Span | undefined {
  const chunk = sentence.chunks[clause.verb];
  const end = clause.shape === 'according' ? sentence.chunks[clause.verb + 1] : chunk;
  const first = chunk && sentence.tokens[clause.shape === 'according' ? chunk.from : chunk.head];
  const last = end && sentence.tokens[end.head];
  return first && last && {from: first.from, to: last.to};
}
