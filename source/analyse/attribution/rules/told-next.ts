import type {Look} from '../look.ts';

/** “The bridge will not reopen.” Mayor Lee was in tears. */
export function toldNext({candidate}: Look): boolean {
  return candidate.where === 'next' || candidate.where === 'below';
}
