import type {Span} from '../../model.ts';
import {type Weights, weigh} from '../attribution/ranker.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {VerbClass} from '../grammar/verbs.ts';
import type {Prepared} from '../prepare.ts';
import type {ReadSentence} from '../reading.ts';
import type {Slices} from '../slices.ts';
import {cueFeatures} from './features.ts';

/** A statement that leans on somebody: the clause that says so and the stretch that is said. */
export type Statement = Span & {
  readonly sentence: ReadSentence;
  readonly clause: Clause;
  readonly rule: string;
  readonly confidence: number;
};

function spanOf(sentence: ReadSentence, from: number, to: number): Span | undefined {
  const first = sentence.tokens[sentence.chunks[from]?.from ?? -1];
  const last = sentence.tokens[(sentence.chunks[to - 1]?.to ?? 0) - 1];
  return first && last && first.from < last.to ? {from: first.from, to: last.to} : undefined;
}

/** Whether the clause is set into or behind what is said: “The bridge, Lee said, is shut.” */
function comesBehind({chunks}: ReadSentence, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && /^[rd]$/.test(chunks[at]?.tag ?? '')) at--;
  return at >= 0 && /^[,q-]$/.test(chunks[at]?.tag ?? '');
}

function before(sentence: ReadSentence, first: number): Span | undefined {
  let to = first;
  while (to > 0 && /^[,:]$/.test(sentence.chunks[to - 1]?.tag ?? '')) to--;
  return to > 0 ? spanOf(sentence, 0, to) : undefined;
}

/** What is said: what follows the verb as far as the sentence goes, or, where the clause comes behind it, what stands before. */
function contentOf(sentence: ReadSentence, clause: Clause): Span | undefined {
  let end = sentence.chunks.length;
  while (end > 0 && /^[.,:]$/.test(sentence.chunks[end - 1]?.tag ?? '')) end--;
  let last = Math.max(clause.verb, clause.subject) + 1;
  const first = Math.min(clause.verb, clause.subject);
  const rest = sentence.chunks.slice(last, end);
  const full = rest.some(chunk => chunk.kind === 'verb' || chunk.tag === 'q' || chunk.tag === 't');
  const behind = comesBehind(sentence, first) && rest[0]?.tag !== 't';
  if ((full && !behind) || !before(sentence, first)) {
    while (last < end && /^[,:]$/.test(sentence.chunks[last]?.tag ?? '')) last++;
    return spanOf(sentence, last, end);
  }
  if (behind) return before(sentence, first);
  return spanOf(sentence, last, end) ?? before(sentence, first);
}

const reporting = new Set<VerbClass>(['say', 'tell', 'write', 'cite']);

/** How much the features of a clause must weigh: less for verbs of saying, more for all others; chosen for nine right cues in ten. */
function enough({shape, form}: Clause): number {
  return shape === 'according' || (form !== undefined && reporting.has(form.kind)) ? -0.3 : 1.5;
}

function heaviestEach(statements: readonly Statement[]): Statement[] {
  const best = new Map<number, Statement>();
  for (const one of statements) {
    const other = best.get(one.clause.verb);
    if (!other || one.confidence > other.confidence) best.set(one.clause.verb, one);
  }
  return [...best.values()];
}

function statementsIn({known}: Prepared, sentence: ReadSentence, weights: Weights): Statement[] {
  const found = sentence.clauses.flatMap((clause): Statement[] => {
    const score = weigh(weights, cueFeatures(known, sentence, clause));
    const span = score >= enough(clause) ? contentOf(sentence, clause) : undefined;
    const rule = clause.shape === 'according' ? 'according-to' : 'said-that';
    return span ? [{...span, sentence, clause, rule, confidence: 1 / (1 + Math.exp(-score))}] : [];
  });
  return heaviestEach(found);
}

/** The statements of a text that lean on somebody, quoted or not, in order of their cues; a slice for each paragraph. */
export function* statementsInSlices(prepared: Prepared, weights: Weights): Slices<Statement[]> {
  const found: Statement[] = [];
  for (const {sentences} of prepared.reading.paragraphs) {
    yield;
    for (const sentence of sentences) found.push(...statementsIn(prepared, sentence, weights));
  }
  return found;
}
