import type {Article, Attribution, Citation, Quote, Source, Span} from '../model.ts';
import {sentenceAt} from './sentences.ts';

/** Somebody through whose hands words went, with the words of the text that say so. */
export type Link = {readonly source: Source; readonly words?: Span};

/** How far apart a name and its verb may stand to be shown as one stretch. */
const apart = 40;

/** The longest statement that is looked for around another, in UTF-16 units. */
const longest = 2000;

/** Those of the statements, which are in order, that may lie around a place. */
function near(statements: readonly Citation[], {from, to}: Span): readonly Citation[] {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.from ?? 0) < from - longest) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < statements.length && (statements[end]?.from ?? to) < to) end += 1;
  return statements.slice(low, end);
}

const joined = (one: Span, other: Span): Span => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});

/** The words that name a source and tell that it speaks: “said Jane Lee”; only the name where they stand far apart. */
function sayingOf({mention, cue}: Attribution): Span {
  if (!cue) return mention;
  const both = joined(mention, cue);
  const between = both.to - both.from - (mention.to - mention.from) - (cue.to - cue.from);
  return between <= apart ? both : mention;
}

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && one.to > other.from;

const toldBefore = /(?:told|to|with|by|according to|in|from|an interview with)\s+(?:the\s+)?$/i;
const toldAfter = /^[’']?s?\s+(?:first\s+)?(?:reported|reports|said|says|wrote|quoted|cited|adds|added)\b/;

/** An outlet's name with the words next to it that say what it did: “told the BBC”, “Reuters reported”. */
function carryingAt({text}: Article, {from, to}: Span): Span {
  const before = toldBefore.exec(text.slice(Math.max(0, from - 24), from));
  const after = toldAfter.exec(text.slice(to, to + 24));
  return {from: before ? from - before[0].length : from, to: after ? to + after[0].length : to};
}

/** The words by which an outlet is said to have carried a finding: those of its own statement around it, or its name in the sentence. */
function carriedBy(article: Article, finding: Span, carrier: Source): Span | undefined {
  const around = near(article.citations, finding).find(
    ({attribution, ...place}) => attribution.source === carrier && overlaps(place, finding),
  );
  if (around) return sayingOf(around.attribution);
  const sentence = sentenceAt(article, finding);
  const mention = carrier.mentions.find(place => overlaps(place, sentence));
  return mention && carryingAt(article, mention);
}

/** Who told whom: from whoever spoke, over each outlet that carried it, to this article. Empty where nobody is named. */
export function chainOf(article: Article, finding: Quote | Citation): readonly Link[] {
  const {attribution} = finding;
  if (!attribution) return [];
  const {source, via, chain} = attribution;
  const carriers = [...new Set(chain ?? (via ? [via] : []))].filter(carrier => carrier !== source).reverse();
  return [
    {source, words: sayingOf(attribution)},
    ...carriers.map((carrier): Link => {
      const words = carriedBy(article, finding, carrier);
      return words ? {source: carrier, words} : {source: carrier};
    }),
  ];
}
