/** The words that one entry stands for: `report//s/ed` is report, reports, reported; `quot/es/ed` quotes, quoted. */
export function formsOf(entry: string): readonly string[] {
  const [stem = '', ...endings] = entry.split('/');
  return endings.length === 0 ? [stem] : endings.map(ending => stem + ending);
}

/** A set of words, written as entries with spaces between them: asking it is quicker, and sooner ready, than a pattern of alternatives. */
export const wordSet = (entries: string): ReadonlySet<string> => new Set(entries.split(' ').flatMap(formsOf));
