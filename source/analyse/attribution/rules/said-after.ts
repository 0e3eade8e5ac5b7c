import type {Look} from '../look.ts';

/** “The bridge will not reopen,” said Mayor Lee. “We tried,” the mayor told reporters. */
export function saidAfter({candidate, left, tells, between}: Look): boolean {
  return candidate.where === 'here' && !left && tells && /^,?$/.test(between);
}
