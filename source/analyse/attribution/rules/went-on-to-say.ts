import {type Look, tellsBetween} from '../look.ts';

/** Mayor Lee used the interview to call the bridge a “ruin,” adding that it was “beyond repair.” */
export function wentOnToSay({candidate, left, tells, between, here}: Look): boolean {
  return (
    here && left && tells && !tellsBetween(between) && /^(?:shared|main|other)$/.test(candidate.clause?.shape ?? '')
  );
}
