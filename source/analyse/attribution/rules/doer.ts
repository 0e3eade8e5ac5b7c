import type {Look} from '../look.ts';

/** Mayor Lee walked out of what she had come to see as a “ruin.” */
export function doer({candidate, left, here}: Look): boolean {
  return here && candidate.clause !== undefined && left;
}
