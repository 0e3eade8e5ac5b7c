/** A stretch of a quotation, and whether its words stand in the other one too, in the same order. */
export type Stretch = {readonly text: string; readonly isShared: boolean};

const mostWords = 200;

const wordsIn = (text: string): readonly RegExpMatchArray[] => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];

const plain = (match: RegExpMatchArray | undefined): string => (match?.[0] ?? '').toLowerCase().replace(/[’']/g, '');

/** How many words from each pair of places on are shared: the table of the longest common subsequence, from its end. */
function tableOf(one: readonly RegExpMatchArray[], other: readonly RegExpMatchArray[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({length: other.length + 1}, () => 0)];
  for (let left = one.length - 1; left >= 0; left -= 1) {
    const [below = []] = rows;
    const row: number[] = [0];
    for (let right = other.length - 1; right >= 0; right -= 1) {
      const isSame = plain(one[left]) === plain(other[right]);
      row.unshift(isSame ? (below[right + 1] ?? 0) + 1 : Math.max(below[right] ?? 0, row[0] ?? 0));
    }
    rows.unshift(row);
  }
  return rows;
}

/** Which words of the one stand in the other too, by their numbers. */
function sharedIn(one: readonly RegExpMatchArray[], other: readonly RegExpMatchArray[]): ReadonlySet<number> {
  const table = tableOf(one, other);
  const shared = new Set<number>();
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    if (plain(one[left]) === plain(other[right])) {
      shared.add(left);
      left += 1;
      right += 1;
    } else if ((table[left + 1]?.[right] ?? 0) >= (table[left]?.[right + 1] ?? 0)) left += 1;
    else right += 1;
  }
  return shared;
}

/** A quotation in stretches of words that another wording of it has too, and of words that it alone has. */
export function wordingOf(text: string, other: string): readonly Stretch[] {
  const words = wordsIn(text).slice(0, mostWords);
  const shared = sharedIn(words, wordsIn(other).slice(0, mostWords));
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (from: number, to: number, isShared: boolean): void => {
    const last = stretches.at(-1);
    if (to <= from) return;
    if (last?.isShared === isShared)
      stretches[stretches.length - 1] = {text: last.text + text.slice(from, to), isShared};
    else stretches.push({text: text.slice(from, to), isShared});
  };
  for (const [at, word] of words.entries()) {
    const isShared = shared.has(at);
    // What stands between two words belongs to both, or to neither.
    add(end, word.index ?? end, isShared || (stretches.at(-1)?.isShared ?? true));
    end = (word.index ?? 0) + word[0].length;
    add(word.index ?? 0, end, isShared);
  }
  add(end, text.length, true);
  return stretches;
}
