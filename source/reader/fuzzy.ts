/** How well a candidate answers what was typed, the higher the better, and which of its letters did. */
export type Fit = {readonly score: number; readonly at: readonly number[]};

const isWordStart = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

/** What a letter counts by where it stands. */
function standing(text: string, at: number): number {
  if (at === 0) return 7;
  return isWordStart(text, at) ? 5 : 1;
}

/** Follows the letters of a query through a text from `start` on, each as early as it comes. */
function follow(query: string, text: string, start: number): Fit | undefined {
  const at: number[] = [];
  let score = 0;
  for (const letter of query) {
    const before = at.at(-1) ?? start - 1;
    const found = text.indexOf(letter, before + 1);
    if (found === -1) return undefined;
    const isNext = at.length > 0 && found === before + 1;
    score += isNext ? 6 : standing(text, found);
    score -= at.length > 0 ? Math.min(4, found - before - 1) : 0;
    at.push(found);
  }
  return {score: score - text.length / 100, at};
}

/**
 * Finds the letters of a query in a text, in order and with anything in between; undefined when they are not there.
 *
 * The letter that begins the text counts most, then letters that follow each other, and those that begin a word; gaps count against. Every place where the first letter
 * stands is tried, and the best is kept.
 */
export function fit(query: string, text: string): Fit | undefined {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const whole = text.toLowerCase();
  const first = wanted[0];
  if (first === undefined) return {score: 0, at: []};
  let best: Fit | undefined;
  let tries = 0;
  for (let at = whole.indexOf(first); at !== -1 && tries < 40; at = whole.indexOf(first, at + 1)) {
    const found = follow(wanted, whole, at);
    if (!found) break;
    if (!best || found.score > best.score) best = found;
    tries += 1;
  }
  return best;
}
