import type {Look} from '../look.ts';

/**
 * The mayor wrote:
 *
 * “The bridge will not reopen.”
 */
export function colonAbove({candidate, tells}: Look): boolean {
  return candidate.where === 'above' && tells && /[:,]/.test(candidate.sentence.tokens.at(-1)?.tag ?? '');
}
