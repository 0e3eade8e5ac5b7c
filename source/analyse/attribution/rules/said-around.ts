import {type Proposal, propose, type Sight, tells} from '../sight.ts';

/**
 * The bridge was a “ruin” for years, Mayor Lee said. According to Lee, the bridge is a “ruin.”
 *
 * A clause elsewhere in the sentence of the quotation.
 */
export function saidAround({place: {sentence}}: Sight): Proposal | undefined {
  const clause = sentence.clauses.findLast(tells);
  return clause && propose(sentence, clause, 'said-around');
}
