/** The words that one entry stands for: `report//s/ed` is report, reports, reported; `quot/es/ed` quotes, quoted. */
export function formsOf(entry: string): readonly string[] {
  const [stem = '', ...endings] = entry.split('/');
  return endings.length === 0 ? [stem] : endings.map(ending => stem + ending);
}

/**
 * The words of a list: apart by spaces, or, as the build writes them, by how many letters of the word before each begins with: `Ann3a3e` is Ann, Anna,
 * Anne.
 */
export function wordsOf(list: string): string[] {
  const words: string[] = [];
  let last = '';
  for (const part of ` ${list}`.match(/[ 1-9][^ 1-9]*/g) ?? []) {
    last = part.startsWith(' ') ? part.slice(1) : last.slice(0, Number(part.charAt(0))) + part.slice(1);
    words.push(last);
  }
  return words;
}

/** A set of words, written as a list of entries: asking it is quicker, and sooner ready, than a pattern of alternatives. */
export const wordSet = (entries: string): ReadonlySet<string> => new Set(wordsOf(entries).flatMap(formsOf));

/** What each word of some lists stands for. A word in several lists stands for what the last of them says. */
export function wordMap<Meaning>(
  lists: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, words] of lists) for (const word of words) meanings.set(word, meaning);
  return meanings;
}
