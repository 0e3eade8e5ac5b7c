import type {Look} from '../look.ts';

/** The bridge was a “ruin” for years, Mayor Lee said. Mayor Lee said the town feared that a “ruin” was all it would keep. */
export function saidAround({tells, here}: Look): boolean {
  return here && tells;
}
