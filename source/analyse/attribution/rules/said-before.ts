import {type Look, tellsBetween} from '../look.ts';

/** Mayor Lee said: “We tried.” Lee called the bridge a “ruin.” */
export function saidBefore({candidate, left, tells, between, here}: Look): boolean {
  return (
    here && left && tells && !tellsBetween(between) && !/^(?:shared|main|other)$/.test(candidate.clause?.shape ?? '')
  );
}
