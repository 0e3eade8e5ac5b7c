/** Words that people read in a minute, silently: Brysbaert's mean for English non-fiction (2019) is 238. */
const pace = 230;

/** From the first letter or digit of a word to its end. */
const word = /[\p{L}\p{N}]\S*/gu;

/** How many words a text has: stretches between spaces that hold a letter or a digit. They are counted, not collected: a large text has millions. */
export function wordsIn(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count++;
  return count;
}

/** The minutes that `words` take to read, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / pace));
}
