/** The words of a text by WCXB's rule, with how often each is there. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sizeOf = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, count) => sum + count, 0);

/** Precision, recall and F1, from 0 to 1. */
export type Agreement = {readonly precision: number; readonly recall: number; readonly f1: number};

/** Every four words that follow each other, with how often they do: the rule of the article-extraction benchmark (Zyte, 2020). */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How two texts agree in their words. */
export const agreement = (ours: string, truth: string): Agreement => agreed(wordsOf(ours), wordsOf(truth));

/** How two texts agree in every four words that follow each other. */
export const shingleAgreement = (ours: string, truth: string): Agreement => agreed(shinglesOf(ours), shinglesOf(truth));

function agreed(found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): Agreement {
  let common = 0;
  for (const [word, count] of wanted) common += Math.min(count, found.get(word) ?? 0);
  const [have, want] = [sizeOf(found), sizeOf(wanted)];
  if (have === 0 && want === 0) return {precision: 1, recall: 1, f1: 1};
  return {precision: have ? common / have : 0, recall: want ? common / want : 0, f1: (2 * common) / (have + want)};
}

/** A text without anything but its letters and digits, in one script form, quotes and dashes gone. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
