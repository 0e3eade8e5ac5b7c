import type {Look} from '../look.ts';

/** The bridge was described by Mayor Lee as a “ruin.” */
export function describedBy({candidate, tells, here}: Look): boolean {
  return here && tells && candidate.clause?.shape === 'agent';
}
