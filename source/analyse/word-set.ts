/** All lists of the analysis by their numbers, where the build has put them into one (scripts/build/packed.mjs). */
const packed: readonly string[] = [];

/** A list as it stands in the source; in the program, where its number stands in its place, from all of them. */
export const listOf = (list: string): string => packed[Number(list)] ?? list;

/** The words that one entry stands for: `report//s/ed` is report, reports, reported; `quot/es/ed` quotes, quoted. */
export function formsOf(entry: string): readonly string[] {
  const [stem = '', ...endings] = entry.split('/');
  return endings.length === 0 ? [stem] : endings.map(ending => stem + ending);
}

/** The words of a list, in which they are apart by spaces. */
export const wordsOf = (list: string): string[] => listOf(list).split(' ');

/** A set of words, written as a list of entries: asking it is quicker, and sooner ready, than a pattern of alternatives. */
export function wordSet(list: string): ReadonlySet<string> {
  const entries = wordsOf(list);
  return new Set(listOf(list).includes('/') ? entries.flatMap(formsOf) : entries);
}

/** What each word of some lists stands for. A word in several lists stands for what the last of them says. */
export function wordMap<Meaning>(
  lists: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, words] of lists) for (const word of words) meanings.set(word, meaning);
  return meanings;
}
