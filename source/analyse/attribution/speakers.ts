import type {Quotation} from '../quotations/find.ts';
import type {Reading} from '../reading.ts';
import {colonBefore} from './rules/colon-before.ts';
import {goesOn} from './rules/goes-on.ts';
import {reportedBefore} from './rules/reported-before.ts';
import {saidAfter} from './rules/said-after.ts';
import {saidAround} from './rules/said-around.ts';
import {saidBefore} from './rules/said-before.ts';
import {sameBreath} from './rules/same-breath.ts';
import {isWhole, type Proposal, type Rule, type Sight} from './sight.ts';

/** In order: what stands right behind a quotation tells before what stands farther off; other paragraphs come last. */
const whole: readonly Rule[] = [saidAfter, saidBefore, saidAround, sameBreath, colonBefore, goesOn];
const part: readonly Rule[] = [saidAfter, saidBefore, saidAround, reportedBefore];

/** Who said each quotation, by its index: the first rule that speaks. */
export function findSpeakers(reading: Reading, quotations: readonly Quotation[]): Map<number, Proposal> {
  const found = new Map<number, Proposal>();
  let before: Proposal | undefined;
  quotations.forEach((quotation, index) => {
    const place = reading.places.get(index);
    if (!place) return;
    const sight: Sight = {reading, quotation, place, ...(before && {before})};
    for (const rule of isWhole(sight) ? whole : part) {
      const proposal = rule(sight);
      if (!proposal) continue;
      found.set(index, proposal);
      before = proposal;
      return;
    }
  });
  return found;
}
