import {isOneOf} from '../grammar/words.ts';
import type {ReadSentence} from '../reading.ts';
import {wordSet} from '../word-set.ts';

/** What stands where a noun would and means nobody in particular. */
const nobody = wordSet('you your yours yourself e.g i.e etc vs please note here there everything nothing anything');

/** “Consider asking the mayor”, “Frequently asked”: a verb or an adverb that a sentence begins with has a capital, and is no name. */
function isCommand({chunks, tokens}: ReadSentence, noun: number): boolean {
  const chunk = chunks[noun];
  const first = chunk && tokens[chunk.from];
  const next = chunk && tokens[chunk.to];
  if (!chunk || !first || chunk.to - chunk.from > 1 || first.tag !== 'N') return false;
  const before = tokens[chunk.from - 1]?.tag ?? '.';
  if (!isOneOf(before, '.:(-')) return false;
  const goesOn = next !== undefined && !isOneOf(next.tag, 'vxs,.:');
  return goesOn && (first.form?.form === 'base' || /[a-z]{3}ly$/.test(first.lower));
}

/** Whether a noun means nobody whom a statement could lean on: whoever reads, a command, an abbreviation. */
export function isNobody(sentence: ReadSentence, noun: number): boolean {
  const chunk = sentence.chunks[noun];
  const head = chunk && sentence.tokens[chunk.head];
  return !head || nobody.has(head.lower.replace(/\.$/, '')) || isCommand(sentence, noun);
}
