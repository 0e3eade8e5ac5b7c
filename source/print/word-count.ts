/** Words that people read in a minute, silently: Brysbaert's mean for English non-fiction (2019) is 238. */
const pace = 230;

/** How many words a text has: stretches between spaces that hold a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The minutes that `words` take to read, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / pace));
}
