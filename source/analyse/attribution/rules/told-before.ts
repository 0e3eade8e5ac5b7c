import type {Look} from '../look.ts';

/** The mayor spoke in the town hall. “The bridge will not reopen.” */
export function toldBefore({candidate}: Look): boolean {
  return candidate.where === 'previous';
}
