import type {Look} from '../look.ts';

/** “The bridge will not reopen,” said Mayor Lee. “We tried,” the mayor told reporters. */
export function saidAfter({left, tells, between, here}: Look): boolean {
  return here && !left && tells && /^,?$/.test(between);
}
