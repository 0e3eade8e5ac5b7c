import type {Look} from '../look.ts';

/** Mayor Lee walked out of what she had come to see as a “ruin.” */
export function doer({candidate, left}: Look): boolean {
  return candidate.where === 'here' && candidate.clause !== undefined && left;
}
