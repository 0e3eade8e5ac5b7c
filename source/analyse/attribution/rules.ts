import type {Look} from './look.ts';
import {accordingTo} from './rules/according-to.ts';
import {colonAbove} from './rules/colon-above.ts';
import {describedBy} from './rules/described-by.ts';
import {doer} from './rules/doer.ts';
import {goesOn} from './rules/goes-on.ts';
import {saidAfter} from './rules/said-after.ts';
import {saidAround} from './rules/said-around.ts';
import {saidBefore} from './rules/said-before.ts';
import {sameBreath} from './rules/same-breath.ts';
import {someoneThere} from './rules/someone-there.ts';
import {toldAbove} from './rules/told-above.ts';
import {toldBefore} from './rules/told-before.ts';
import {toldNext} from './rules/told-next.ts';
import {transcript} from './rules/transcript.ts';
import {wentOnToSay} from './rules/went-on-to-say.ts';
import {whoseClaim} from './rules/whose-claim.ts';
import {whoseWords} from './rules/whose-words.ts';

/** In order: what is closest to the quotation and says most first; the first rule that fits a candidate names it. */
const rules: readonly {readonly name: string; readonly fits: (look: Look) => boolean}[] = [
  {name: 'said-after', fits: saidAfter},
  {name: 'transcript', fits: transcript},
  {name: 'according-to', fits: accordingTo},
  {name: 'whose-claim', fits: whoseClaim},
  {name: 'described-by', fits: describedBy},
  {name: 'said-before', fits: saidBefore},
  {name: 'went-on-to-say', fits: wentOnToSay},
  {name: 'said-around', fits: saidAround},
  {name: 'whose-words', fits: whoseWords},
  {name: 'doer', fits: doer},
  {name: 'someone-there', fits: someoneThere},
  {name: 'same-breath', fits: sameBreath},
  {name: 'colon-above', fits: colonAbove},
  {name: 'goes-on', fits: goesOn},
  {name: 'told-before', fits: toldBefore},
  {name: 'told-above', fits: toldAbove},
  {name: 'told-next', fits: toldNext},
];

/** The name of the rule by which a candidate may be the speaker: its file in `rules/`. */
export function ruleOf(look: Look): string {
  return rules.find(rule => rule.fits(look))?.name ?? 'someone-there';
}
