import type {Proposal, Sight} from '../sight.ts';

/**
 * Mayor Lee said: “We tried.
 *
 * “The bridge will not reopen.”
 *
 * A paragraph that is nothing but a quotation goes on with the words of the paragraph before.
 */
export function goesOn({before, place}: Sight): Proposal | undefined {
  const {sentence} = place;
  const alone = sentence.index === 0 && sentence.tokens.length === 1;
  return alone && before && before.sentence.paragraph >= sentence.paragraph - 2
    ? {...before, rule: 'goes-on'}
    : undefined;
}
