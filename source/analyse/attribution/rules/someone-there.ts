import type {Look} from '../look.ts';

/** To Mayor Lee, the bridge was a “ruin.” */
export function someoneThere({candidate}: Look): boolean {
  return candidate.where === 'here';
}
