import type {Article, Citation, Quote, Source, Span} from '../../model.ts';
import {sentencesOf} from '../sentences.ts';
import {mostAlike} from './alike.ts';
import {type Contradiction, firstAccount, laterAccount, signIn} from './patterns.ts';

/** One of two accounts: its words and whose it is, where that is known. */
export type Side = Span & {readonly source?: Source};

/** Two accounts that do not agree, the earlier told first, and the words that say so. */
export type Pair = {
  readonly kind: Contradiction;
  readonly first: Side;
  readonly second: Side;
  readonly words: Span;
};

const shared = (one: Span, other: Span): number => Math.min(one.to, other.to) - Math.max(one.from, other.from);

/** A stretch with the source of what is told in it: the one that is named in it, or else whose words are most of it. */
function sideAt({citations, quotes}: Article, {from, to}: Span): Side {
  const all: readonly (Quote | Citation)[] = [...citations, ...quotes];
  let source: Source | undefined;
  let most = 0;
  for (const finding of all) {
    const {attribution} = finding;
    if (!attribution) continue;
    const isNamed = shared(attribution.mention, {from, to}) > 0 && attribution.source.kind !== 'unnamed';
    const common = shared(finding, {from, to}) + (isNamed ? to - from : 0);
    if (shared(finding, {from, to}) <= 0 || common <= most) continue;
    most = common;
    source = attribution.source;
  }
  return {from, to, ...(source && {source})};
}

const atSentence = (sentence: Span, {from, to}: Span): Span => ({
  from: sentence.from + from,
  to: sentence.from + to,
});

/** A denial with what it denies: told elsewhere in the article, or else only here, behind “denied”. */
function denialIn(article: Article, sentences: readonly Span[], index: number): Pair | undefined {
  const sentence = sentences[index];
  const sign = sentence && signIn(article.text.slice(sentence.from, sentence.to));
  if (!sentence || !sign) return undefined;
  const words = atSentence(sentence, sign);
  // “A charge that the port denied.”: what is denied stands before.
  const isBehind = /^[,.;]/.test(article.text.slice(words.to));
  const denied = isBehind ? {from: sentence.from, to: words.from} : {from: words.to, to: sentence.to};
  const told = mostAlike(article.text, sentences, index, article.text.slice(denied.from, denied.to));
  const isShort = denied.to - denied.from < 12;
  if (!told && isShort) return undefined;
  const first = told ? sideAt(article, told) : trimmed(article.text, denied);
  return {kind: sign.kind, first, second: sideAt(article, sentence), words};
}

function trimmed(text: string, {from, to}: Span): Span {
  const words = text.slice(from, to);
  const start = words.search(/\S/);
  return {from: from + Math.max(0, start), to: from + words.trimEnd().length};
}

/** Where, before the sign of the later account, the part of the sentence begins that it stands in. */
function breakBefore(words: string, at: number): number {
  const before = [...words.slice(0, at).matchAll(/[,;:—–]\s+/gu)].at(-1);
  return before ? before.index + before[0].length : at;
}

const linkWords = /^(?:and |but )?(?:while |although |though )?/i;

/** “had initially claimed that …, it was later reported that …”: both in one sentence. */
function revisedWithin(article: Article, sentence: Span): Pair | undefined {
  const words = article.text.slice(sentence.from, sentence.to);
  const first = firstAccount.exec(words);
  const end = first ? first.index + first[0].length : 0;
  const later = first && laterAccount.exec(words.slice(end));
  if (!first || !later) return undefined;
  const middle = breakBefore(words, end + later.index);
  if (middle <= end) return undefined;
  const opening = breakBefore(words, first.index);
  const start = opening === first.index ? 0 : opening;
  const link = linkWords.exec(words.slice(start))?.[0].length ?? 0;
  return {
    kind: 'revised',
    first: sideAt(article, trimmed(article.text, atSentence(sentence, {from: start + link, to: middle}))),
    second: sideAt(article, {from: sentence.from + middle, to: sentence.to}),
    words: atSentence(sentence, {from: first.index, to: end}),
  };
}

const furthest = 2;

/** “The president first said … In February, NBC News reported that … had since …”: in sentences that follow each other. */
function revisedAfter(article: Article, sentences: readonly Span[], index: number): Pair | undefined {
  const sentence = sentences[index];
  const first = sentence && firstAccount.exec(article.text.slice(sentence.from, sentence.to));
  if (!sentence || !first) return undefined;
  const next = sentences
    .slice(index + 1, index + 1 + furthest)
    .find(({from, to}) => laterAccount.test(article.text.slice(from, to)));
  if (!next) return undefined;
  const words = atSentence(sentence, {from: first.index, to: first.index + first[0].length});
  return {kind: 'revised', first: sideAt(article, sentence), second: sideAt(article, next), words};
}

const known = new WeakMap<Article, readonly Pair[]>();

/** The accounts in an article that do not agree, in order: denials, contrasts, and first accounts that gave way to later ones. */
export function pairsOf(article: Article): readonly Pair[] {
  const made = known.get(article);
  if (made) return made;
  const sentences = sentencesOf(article);
  const pairs = sentences.flatMap((sentence, index): readonly Pair[] => {
    const pair =
      revisedWithin(article, sentence) ??
      revisedAfter(article, sentences, index) ??
      denialIn(article, sentences, index);
    return pair ? [pair] : [];
  });
  known.set(article, pairs);
  return pairs;
}
