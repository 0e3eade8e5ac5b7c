import type {Span} from '../../model.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {Reading, ReadSentence} from '../reading.ts';

/** A statement that leans on somebody: the clause that says so and the stretch that is said. */
export type Statement = Span & {readonly sentence: ReadSentence; readonly clause: Clause; readonly rule: string};

const reporting = new Set(['say', 'tell', 'write', 'cite']);

function reports(clause: Clause): boolean {
  return (
    clause.shape === 'according' ||
    (clause.form !== undefined && reporting.has(clause.form.kind) && clause.shape !== 'passive')
  );
}

function spanOf(sentence: ReadSentence, from: number, to: number): Span | undefined {
  const first = sentence.tokens[sentence.chunks[from]?.from ?? -1];
  const last = sentence.tokens[(sentence.chunks[to - 1]?.to ?? 0) - 1];
  return first && last && first.from < last.to ? {from: first.from, to: last.to} : undefined;
}

function trimmedEnd(sentence: ReadSentence): number {
  let end = sentence.chunks.length;
  while (end > 0 && /^[.,:]$/.test(sentence.chunks[end - 1]?.tag ?? '')) end--;
  return end;
}

/** What is said: what follows the verb as far as the sentence goes, or, where the clause ends the sentence, what stands before it. */
function contentOf(sentence: ReadSentence, clause: Clause): Span | undefined {
  const end = trimmedEnd(sentence);
  const last = Math.max(clause.verb, clause.subject) + 1;
  const first = Math.min(clause.verb, clause.subject);
  const after = sentence.chunks.slice(last, end).some(chunk => chunk.kind === 'verb' || chunk.tag === 'q');
  if (after) return spanOf(sentence, last, end);
  let to = first;
  while (to > 0 && /^[,:]$/.test(sentence.chunks[to - 1]?.tag ?? '')) to--;
  return to > 0 ? spanOf(sentence, 0, to) : undefined;
}

/** The statements of a text that lean on somebody, quoted or not, in order. */
export function findStatements(reading: Reading): Statement[] {
  return reading.paragraphs.flatMap(({sentences}) =>
    sentences.flatMap(sentence =>
      sentence.clauses.filter(reports).flatMap(clause => {
        const span = contentOf(sentence, clause);
        return span
          ? [{...span, sentence, clause, rule: clause.shape === 'according' ? 'according-to' : 'said-that'}]
          : [];
      }),
    ),
  );
}
