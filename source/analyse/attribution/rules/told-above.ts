import type {Look} from '../look.ts';

/**
 * The mayor denied the charges.
 *
 * “We tried.”
 */
export function toldAbove({candidate}: Look): boolean {
  return candidate.where === 'above';
}
