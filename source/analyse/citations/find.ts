import type {Span} from '../../model.ts';
import {type Weights, weigh} from '../attribution/ranker.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {VerbClass} from '../grammar/verbs.ts';
import type {Prepared} from '../prepare.ts';
import type {ReadSentence} from '../reading.ts';
import type {Slices} from '../slices.ts';
import {contentOf} from './content.ts';
import {cueFeatures} from './features.ts';

/** A statement that leans on somebody: the clause that says so and the stretch that is said. */
export type Statement = Span & {
  readonly sentence: ReadSentence;
  readonly clause: Clause;
  /** The chunk of the noun that the statement leans on. */
  readonly noun: number;
  readonly rule: string;
  readonly confidence: number;
};

const reporting = new Set<VerbClass>(['say', 'tell', 'write', 'cite']);

/** How much the features of a clause must weigh: less for verbs of saying, more for all others; chosen for nine right cues in ten. */
function enough({shape, form}: Clause): number {
  return shape === 'according' || (form !== undefined && reporting.has(form.kind)) ? -0.2 : 2;
}

/** “Yonhap, citing a military source, reported”: what is cited is the source, not whoever cites. */
function leanedOn({chunks}: ReadSentence, {form, verb, subject, shape}: Clause): number {
  const cites = form?.lemma === 'cite' || (form?.lemma === 'quote' && form.form === 'ing');
  return cites && shape !== 'agent' && chunks[verb + 1]?.kind === 'noun' ? verb + 1 : subject;
}

/** What “citing Y” rests on is what the verb before it reports. */
function citedContent(sentence: ReadSentence, clause: Clause): Span | undefined {
  const cites = clause.shape === 'shared' && leanedOn(sentence, clause) !== clause.subject;
  const same = sentence.clauses.filter(one => one !== clause && one.subject === clause.subject);
  const main = cites ? (same.findLast(one => one.verb < clause.verb) ?? same[0]) : undefined;
  return contentOf(sentence, main ?? clause);
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
    if (clause.shape === 'passive' && clause.form?.lemma !== 'quote') return [];
    const score = weigh(weights, cueFeatures(known, sentence, clause));
    const span = score >= enough(clause) ? citedContent(sentence, clause) : undefined;
    const rule = clause.shape === 'according' ? 'according-to' : 'said-that';
    return span
      ? [{...span, sentence, clause, noun: leanedOn(sentence, clause), rule, confidence: 1 / (1 + Math.exp(-score))}]
      : [];
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
