import type {Look} from '../look.ts';

/** To Mayor Lee, the bridge was a “ruin.” */
export function someoneThere({here}: Look): boolean {
  return here;
}
