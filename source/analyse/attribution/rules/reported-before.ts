import {type Proposal, propose, type Sight, tells} from '../sight.ts';

/**
 * The news was confirmed by the Tasnim news agency. The men face “grave charges.”
 *
 * A sentence that tells of nobody's saying leans on the one before it.
 */
export function reportedBefore({reading, place}: Sight): Proposal | undefined {
  const {sentence} = place;
  const before = reading.paragraphs[sentence.paragraph]?.sentences[sentence.index - 1];
  const clause = before?.clauses.findLast(
    one => tells(one) && (one.shape === 'according' || one.form?.lemma === 'report' || one.form?.lemma === 'confirm'),
  );
  return before && clause && propose(before, clause, 'reported-before');
}
