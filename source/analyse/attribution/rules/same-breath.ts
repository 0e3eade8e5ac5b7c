import type {Look} from '../look.ts';

/** “We tried,” Mayor Lee said. “The bridge will not reopen.” */
export function sameBreath({candidate}: Look): boolean {
  return candidate.where === 'said-here';
}
