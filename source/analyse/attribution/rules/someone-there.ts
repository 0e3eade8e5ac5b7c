import type {Look} from '../look.ts';

/** The “ruin” in a letter from Mayor Lee was the bridge. */
export function someoneThere({candidate}: Look): boolean {
  return candidate.where === 'here';
}
