import type {Look} from '../look.ts';

/** Mayor Lee’s claim that the bridge was a “ruin” was laughed at. A statement from Lee called it a “ruin.” */
export function whoseClaim({candidate, here}: Look): boolean {
  return here && candidate.clause?.shape === 'noun';
}
