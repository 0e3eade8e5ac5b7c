import {isOneOf} from '../../grammar/words.ts';
import type {Look} from '../look.ts';

/** LEE: “The bridge will not reopen.” Mayor Lee, Harbour News: “We tried.” */
export function transcript({candidate, left, between, here}: Look): boolean {
  const {clause, sentence, noun} = candidate;
  const before = sentence.chunks[noun - 1];
  return here && !clause && left && /^(?:,n)?:$/.test(between) && (before === undefined || isOneOf(before.tag, '-.)('));
}
