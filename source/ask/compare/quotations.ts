import type {Article, Quote} from '../../model.ts';

/** The same words in two articles, or words that are nearly the same. */
export type QuotePair = {readonly one: Quote; readonly other: Quote; readonly isSame: boolean};

/** What two articles quote: what both have, and what only one of them has. */
export type QuoteComparison = {
  readonly both: readonly QuotePair[];
  readonly onlyOne: readonly Quote[];
  readonly onlyOther: readonly Quote[];
};

const wordsOf = ({text}: Article, {from, to}: Quote): readonly string[] =>
  text
    .slice(from, to)
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const mostWords = 200;

/** How many words two quotations have in common, in the same order: the longest common subsequence. */
function sharedInOrder(one: readonly string[], other: readonly string[]): number {
  let row: number[] = Array.from({length: other.length + 1}, () => 0);
  for (const word of one) {
    const next: number[] = [0];
    for (const [at, each] of other.entries())
      next.push(each === word ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How alike two quotations are, from 0 to 1; 0 where they share too little to be the same words. A part of a longer one is alike. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === other.length && one.every((word, at) => word === other[at])) return 1;
  // Most pairs have too few words in common in any order, which is seen much sooner.
  if (likenessFor(sharedIn(one, other), one, other) === 0) return 0;
  return likenessFor(sharedInOrder(one.slice(0, mostWords), other.slice(0, mostWords)), one, other);
}

function likenessFor(common: number, one: readonly string[], other: readonly string[]): number {
  if (common < Math.min(3, one.length, other.length) || common < 2) return 0;
  const whole = (2 * common) / (one.length + other.length);
  const part = common / Math.min(one.length, other.length);
  return whole >= 0.5 || part >= 0.8 ? Math.min(0.99, Math.max(whole, part * 0.9)) : 0;
}

/** How many words two quotations have in common, in any order: never fewer than in the same order. */
function sharedIn(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

const mostQuotes = 400;

type Worded = {readonly quote: Quote; readonly words: readonly string[]};

const worded = (article: Article): readonly Worded[] =>
  article.quotes
    .filter(({kind, attribution}) => kind === 'speech' || attribution !== undefined)
    .slice(0, mostQuotes)
    .map(quote => ({quote, words: wordsOf(article, quote)}));

/** Pairs the quotations of two articles, the most alike first. */
export function compareQuotations(one: Article, other: Article): QuoteComparison {
  const [ours, theirs] = [worded(one), worded(other)];
  const pairs = ours
    .flatMap(left => theirs.map(right => ({left, right, alike: likeness(left.words, right.words)})))
    .filter(({alike}) => alike > 0)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<Quote>();
  const both: QuotePair[] = [];
  for (const {left, right, alike} of pairs) {
    if (taken.has(left.quote) || taken.has(right.quote)) continue;
    taken.add(left.quote).add(right.quote);
    both.push({one: left.quote, other: right.quote, isSame: alike === 1});
  }
  const left = (all: readonly Worded[]): readonly Quote[] =>
    all.flatMap(({quote}) => (taken.has(quote) ? [] : [quote]));
  return {both: both.sort((a, b) => a.one.from - b.one.from), onlyOne: left(ours), onlyOther: left(theirs)};
}
