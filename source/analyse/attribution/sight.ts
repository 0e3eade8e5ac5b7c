import type {Clause} from '../grammar/clauses.ts';
import type {VerbClass} from '../grammar/verbs.ts';
import type {Quotation} from '../quotations/find.ts';
import type {Place, Reading, ReadSentence} from '../reading.ts';

/** A guess at who said a quotation: a noun of a sentence, and the clause whose verb tells. */
export type Proposal = {
  readonly sentence: ReadSentence;
  readonly subject: number;
  readonly clause?: Clause;
  readonly rule: string;
};

/** What a rule sees of a quotation: its place, its sentence, and what was decided for the quotation before it. */
export type Sight = {
  readonly reading: Reading;
  readonly quotation: Quotation;
  readonly place: Place;
  readonly before?: Proposal;
};

/** A rule looks at a quotation and names a speaker, or says nothing. */
export type Rule = (sight: Sight) => Proposal | undefined;

const telling = new Set<VerbClass>(['say', 'tell', 'write', 'call', 'judge', 'ask', 'think', 'cite', 'show']);

/** Whether a clause says that somebody says something. */
export function tells(clause: Clause): boolean {
  return (
    clause.shape === 'according' ||
    (clause.form !== undefined && telling.has(clause.form.kind) && clause.shape !== 'passive')
  );
}

/** A proposal out of a clause. */
export function propose(sentence: ReadSentence, clause: Clause, rule: string): Proposal {
  return {sentence, subject: clause.subject, clause, rule};
}

/** The text between the mark and the place: whether a quotation is a whole utterance by its look. */
export function isWhole({reading, quotation}: Sight): boolean {
  return /^[\p{Lu}\d…]/u.test(reading.text.slice(quotation.from, quotation.from + 2));
}
