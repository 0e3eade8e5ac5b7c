import {type Proposal, propose, type Sight, tells} from '../sight.ts';

/**
 * The mayor wrote:
 *
 * “The bridge will not reopen.”
 */
export function colonBefore({reading, place}: Sight): Proposal | undefined {
  const last = reading.paragraphs[place.sentence.paragraph - 1]?.sentences.at(-1);
  if (!last || place.sentence.index > 0 || last.tokens.at(-1)?.tag !== ':') return undefined;
  const clause = last.clauses.findLast(tells);
  return clause && propose(last, clause, 'colon-before');
}
