import type {Look} from '../look.ts';

/** Mayor Lee’s “ruin” was on the front page. */
export function whoseWords({candidate, between, left, sight}: Look): boolean {
  const {where, sentence, noun} = candidate;
  const chunk = sentence.chunks[noun];
  const last = chunk && sentence.tokens[chunk.to - 1];
  return (
    where === 'here' &&
    left &&
    (between === 's' || (between === '' && noun === sight.place.chunk - 1 && last?.tag === 's'))
  );
}
