import type {Look} from '../look.ts';

/**
 * Mayor Lee said: “We tried.
 *
 * “The bridge will not reopen.”
 */
export function goesOn({candidate}: Look): boolean {
  return candidate.where === 'said-above' || candidate.where === 'said-before';
}
