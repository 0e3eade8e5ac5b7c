import {type Proposal, propose, type Sight, tells} from '../sight.ts';

/**
 * Mayor Lee said the bridge was “beyond repair.” Lee added: “We tried.”
 *
 * The nearest clause before the quotation, in its sentence, that says that somebody says something.
 */
export function saidBefore({place: {sentence, chunk}}: Sight): Proposal | undefined {
  const telling = sentence.clauses.filter(one => one.verb < chunk && tells(one) && one.shape !== 'according');
  const clause = telling.findLast(one => one.form?.kind !== 'ask') ?? telling.at(-1);
  return clause && propose(sentence, clause, 'said-before');
}
