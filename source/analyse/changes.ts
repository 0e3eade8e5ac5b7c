import type {Document} from '../model.ts';

type Paragraph = {readonly text: string; readonly words: ReadonlySet<string>};

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The paragraphs of a document, and whatever else has words of its own. */
const textsOf = ({text, blocks}: Document): readonly string[] =>
  blocks.filter(block => block.kind !== 'rule').map(({from, to}) => text.slice(from, to));

/** What is in `texts` more often than in `others`. */
function beyond(texts: readonly string[], others: readonly string[]): readonly Paragraph[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  const more: Paragraph[] = [];
  for (const text of texts) {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    else more.push({text, words: wordsOf(text)});
  }
  return more;
}

/** How alike two paragraphs are, from 0 to 1: the share of their words that both have (Dice). */
function likeness(one: Paragraph, other: Paragraph): number {
  let common = 0;
  for (const word of one.words) if (other.words.has(word)) common++;
  return (2 * common) / Math.max(1, one.words.size + other.words.size);
}

/** How many paragraphs before and after a new one are asked whether they are its older form. */
const reach = 20;

/** How many new paragraphs are looked into: with more, nobody wants to know exactly. */
const mostPaired = 2000;

/** How many of `added` are `removed` ones in other words: each is paired with the most alike that is left near its place. */
function countChanged(removed: readonly Paragraph[], added: readonly Paragraph[]): number {
  const left = [...removed];
  let changed = 0;
  for (const [index, paragraph] of added.slice(0, mostPaired).entries()) {
    const from = Math.max(0, index - changed - reach);
    const near = left.slice(from, from + 2 * reach).map(other => likeness(paragraph, other));
    const best = near.reduce((a, b) => Math.max(a, b), 0);
    if (best < 0.5) continue;
    left.splice(from + near.indexOf(best), 1);
    changed++;
  }
  return changed;
}

/**
 * What has changed from one state of an article to the next, in one line: “3 paragraphs new, 1 changed.” Paragraphs that only
 * moved count as they were.
 */
export function changesBetween(before: Document, after: Document): string {
  const removed = beyond(textsOf(before), textsOf(after));
  const added = beyond(textsOf(after), textsOf(before));
  const changed = countChanged(removed, added);
  const counts: readonly (readonly [number, string])[] = [
    [added.length - changed, 'new'],
    [changed, 'changed'],
    [removed.length - changed, 'gone'],
  ];
  const said = counts.filter(([count]) => count > 0);
  if (said.length === 0) return 'Nothing has changed.';
  const words = said.map(([count, what], index) =>
    index > 0 ? `${count} ${what}` : `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} ${what}`,
  );
  return `${words.join(', ')}.`;
}
