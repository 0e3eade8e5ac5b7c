import type {Look} from '../look.ts';

/** Mayor Lee’s “ruin” was on the front page. */
export function whoseWords({candidate, between, left, sight, here}: Look): boolean {
  const {sentence, noun} = candidate;
  const chunk = sentence.chunks[noun];
  const last = chunk && sentence.tokens[chunk.to - 1];
  return here && left && (between === 's' || (between === '' && noun === sight.place.chunk - 1 && last?.tag === 's'));
}
