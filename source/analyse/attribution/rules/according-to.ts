import type {Look} from '../look.ts';

/** According to Mayor Lee, the bridge is a “ruin.” */
export function accordingTo({candidate}: Look): boolean {
  return candidate.where === 'here' && candidate.clause?.shape === 'according';
}
