import {formsOf, listOf, wordSet} from '../word-set.ts';

/**
 * Phrases by rows, one a line: each of the entries before the colon with each of the words behind it, `report//s|account: by|in`, or those alone. The build
 * puts a `;` between rows.
 */
export function phrases(rows: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const row of listOf(rows)
    .trim()
    .split(/(?<!\s)\s*[\n;]\s*/)) {
    const [heads = '', tails] = row.split(': ');
    for (const head of heads.split('|').flatMap(formsOf))
      for (const tail of tails?.split('|') ?? [undefined]) found.add(tail ? `${head} ${tail}` : head);
  }
  return found;
}

const word = /^[a-z\u00c0-\u024f’'-]+$/;
const determiners = wordSet('the a an its his her their our');

/** Whether one of some phrases ends a row of words, which stand apart from each other by one space. */
function endsIn(ending: ReadonlySet<string>, words: readonly string[]): boolean {
  for (let length = 1; length <= 4 && length <= words.length; length++) {
    const [first = '', ...rest] = words.slice(-length);
    // A bracket, a dash or a mark may touch the first word.
    for (let at = 0; at <= first.length; at++)
      if ((at === 0 || /[“"(,—–-]/.test(first.charAt(at - 1))) && ending.has([first.slice(at), ...rest].join(' ')))
        return true;
  }
  return false;
}

/** Whether a text in small letters ends in a phrase and up to three words between it and what follows: “reported by the state-run”. */
export function leadsUp(ending: ReadonlySet<string>, small: string): boolean {
  if (!/\s$/.test(small)) return false;
  const words = small.trim().split(/\s+/);
  for (let between = 0; between < words.length; between++) {
    if (endsIn(ending, words.slice(0, words.length - between))) return true;
    const next = words[words.length - 1 - between] ?? '';
    if (!word.test(next) || between > 3 || (between === 3 && !determiners.has(next))) return false;
  }
  return false;
}
