import type {Look} from '../look.ts';

/** According to Mayor Lee, the bridge is a “ruin.” */
export function accordingTo({candidate, here}: Look): boolean {
  return here && candidate.clause?.shape === 'according';
}
