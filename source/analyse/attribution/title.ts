import {isOneOf} from '../grammar/words.ts';
import {wordSet} from '../word-set.ts';
import type {Sight} from './candidate.ts';
import {casing} from './speech.ts';

const naming = wordSet('titled entitled nicknamed so-called');
const works = wordSet(
  'album//s book//s comedy documentar/y/ies drama//s episode//s essay exhibition film//s hit memoir//s movie//s musical//s novel//s opera play podcast//s poem//s sequel series show//s single sitcom song//s thriller//s track//s',
);
const between = wordSet('called named is was');

/** “In her memoir, “Salt and Rope,” she wrote”, “a talk titled “We hear you””: the name of a work or of a thing is nobody's words. */
export function isTitle({reading, quotation: {from, to}, place: {sentence, chunk}}: Sight): boolean {
  const {tokens, chunks} = sentence;
  let at = (chunks[chunk]?.from ?? 0) - 1;
  if (naming.has(tokens[at]?.lower ?? '')) return true;
  while (isOneOf(tokens[at]?.tag, ',') || between.has(tokens[at]?.lower ?? '')) at--;
  return (
    works.has(tokens[at]?.lower ?? '') &&
    casing(reading.text.slice(from, Math.min(to, from + 80)).split(/\s+/)) === 'all'
  );
}
