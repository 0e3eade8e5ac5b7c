import type {Proposal, Sight} from '../sight.ts';

/**
 * “We tried,” Mayor Lee said. “The bridge will not reopen.”
 *
 * A whole utterance goes on where the paragraph's last one stopped.
 */
export function sameBreath({before, place}: Sight): Proposal | undefined {
  return before && before.sentence.paragraph === place.sentence.paragraph
    ? {...before, rule: 'same-breath'}
    : undefined;
}
