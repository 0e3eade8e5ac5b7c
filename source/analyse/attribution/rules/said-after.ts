import {type Proposal, propose, type Sight, tells} from '../sight.ts';

/**
 * “The bridge will not reopen,” said Mayor Lee. “We tried,” the mayor told reporters.
 *
 * The clause that comes right behind the quotation, its verb and its subject in either order.
 */
export function saidAfter({place: {sentence, chunk}}: Sight): Proposal | undefined {
  const {chunks, clauses} = sentence;
  const clause = clauses.find(one => Math.min(one.verb, one.subject) > chunk && tells(one));
  if (!clause) return undefined;
  const near = Math.min(clause.verb, clause.subject);
  const between = chunks.slice(chunk + 1, near);
  return between.every(one => /[,rd]/.test(one.tag)) ? propose(sentence, clause, 'said-after') : undefined;
}
