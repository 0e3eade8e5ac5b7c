import type {Span} from '../../model.ts';

const empty = new Set(
  'about after again against also among another because been before being between both could does down during each either even every from have having here however into itself just like made make many might more most much must need never only other over said same says should since some such than that their them then there these they this those through told under until upon very were what when where which while whom whose will with within without would'.split(
    ' ',
  ),
);

/** The words that carry a sentence's matter, each by its first letters so that “injured” and “injuries” meet. */
export function stemsOf(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/\p{L}{4,}|\d[\d,.]*\d|\d/gu) ?? [];
  return new Set(found.filter(word => !empty.has(word)).map(word => word.slice(0, 5)));
}

/** How many stems two sets have in common. */
export function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count += 1;
  return count;
}

const reach = 60;

/** Of the sentences around the one at `index`, the one that speaks of the same as `words`: three words in common at least, and two in five of them. */
export function mostAlike(text: string, sentences: readonly Span[], index: number, words: string): Span | undefined {
  const wanted = stemsOf(words);
  let best: Span | undefined;
  let most = Math.max(wanted.size < 3 ? 2 : 3, wanted.size * 0.4) - 0.01;
  for (let at = Math.max(0, index - reach); at < Math.min(sentences.length, index + reach); at += 1) {
    const sentence = sentences[at];
    if (!sentence || at === index) continue;
    const common = inCommon(wanted, stemsOf(text.slice(sentence.from, sentence.to))) + (at < index ? 0.5 : 0);
    if (common > most) {
      most = common;
      best = sentence;
    }
  }
  return best;
}
