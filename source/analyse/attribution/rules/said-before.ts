import {type Look, tellsBetween} from '../look.ts';

/** Mayor Lee said: “We tried.” Lee called the bridge a “ruin.” */
export function saidBefore({candidate, left, tells, between}: Look): boolean {
  return (
    candidate.where === 'here' &&
    left &&
    tells &&
    !tellsBetween(between) &&
    !/^(?:shared|main|other)$/.test(candidate.clause?.shape ?? '')
  );
}
