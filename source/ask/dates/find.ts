import type {Article, Span} from '../../model.ts';
import {sentencesOf} from '../sentences.ts';
import {absoluteRules} from './absolute.ts';
import {dayIn, type When, whenName} from './calendar.ts';
import {relativeRules} from './relative.ts';
import {isResolved, type Reading, type Rule, type Setting} from './rule.ts';

/** A date in the text: its words, the sentence they stand in, and when that was, or why it cannot be told. */
export type Dated = Span & {readonly sentence: Span; readonly when: Reading};

const rules: readonly Rule[] = [...absoluteRules, ...relativeRules];

type Hit = Span & {readonly rule: Rule; readonly parts: Readonly<Record<string, string | undefined>>};

function hitsIn(words: string): readonly Hit[] {
  const all = rules.flatMap(rule =>
    [...words.matchAll(rule.pattern)].map(
      (hit): Hit => ({from: hit.index, to: hit.index + hit[0].length, rule, parts: hit.groups ?? {}}),
    ),
  );
  // Of expressions that overlap the longer one is meant: “3 January 2020”, not “January 2020”.
  const ordered = all.sort((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from);
  const kept: Hit[] = [];
  for (const hit of ordered) if (!kept.some(one => one.from < hit.to && one.to > hit.from)) kept.push(hit);
  return kept.sort((one, other) => one.from - other.from);
}

const aheadBefore =
  /\b(?:will|shall|won[’']t|due|scheduled|set to|expected|plans?|planned|going to|is to|are to|would|until|deadline|hopes? to|vowed to|promised to)\b[^,;.]{0,60}$/u;
const aheadAfter = /^,?[^.;,]{0,40}\b(?:will|is due|are due|is to|are to|is scheduled|are scheduled)\b/u;
const toldBefore = /\b(?:said|told|says|\p{Ll}+ed)(?: \p{Ll}+)?(?: on| in)?\s*$/u;

/** What was said before a date does not tell when it was said: “It will sail,” she said on Friday. */
const closedQuotation = /“[^“”]*”|"[^"]*"/gu;

/** Whether the words around an expression speak of what is to come. */
function looksAhead(words: string, {from, to}: Span): boolean {
  const before = words.slice(0, from).replace(closedQuotation, '“”');
  if (/\b(?:by|until|before)\s*$/.test(before) && /\b(?:will|must|would|is|are)\b/.test(before)) return true;
  if (aheadBefore.test(before)) return !toldBefore.test(before) || /\b(?:will|due|scheduled|expected)\b/.test(before);
  return (before.trim() === '' || /[,;]\s*$/.test(before)) && aheadAfter.test(words.slice(to));
}

type Base = Pick<Setting, 'today' | 'language'>;

function datedIn(text: string, sentence: Span, base: Base, anchor: When | undefined): readonly Dated[] {
  const words = text.slice(sentence.from, sentence.to);
  let last = anchor;
  return hitsIn(words).flatMap((hit): readonly Dated[] => {
    const setting = {...base, ...(last && {anchor: last}), isAhead: looksAhead(words, hit)};
    const when = hit.rule.read(hit.parts, setting);
    if (!when) return [];
    if (isResolved(when)) last = when;
    const start = hit.from + (words.slice(hit.from, hit.to).length - words.slice(hit.from, hit.to).trimStart().length);
    return [{from: sentence.from + start, to: sentence.from + hit.to, sentence, when}];
  });
}

function found(article: Article): readonly Dated[] {
  const today = dayIn(article.date);
  const base = {...(today !== undefined && {today}), ...(article.language && {language: article.language})};
  const all: Dated[] = [];
  let anchor: When | undefined;
  for (const sentence of sentencesOf(article)) {
    for (const dated of datedIn(article.text, sentence, base, anchor)) {
      if (isResolved(dated.when)) anchor = dated.when;
      all.push(dated);
    }
  }
  return all;
}

const known = new WeakMap<Article, readonly Dated[]>();

/** Every date in an article's sentences, in order of the text, resolved against the article's own. */
export function datesOf(article: Article): readonly Dated[] {
  const made = known.get(article) ?? found(article);
  known.set(article, made);
  return made;
}

/** A date's name, “Mon 29 June 2020”; or why it has none. */
export const nameOfWhen = (when: Reading): string => (isResolved(when) ? whenName(when) : when.why);

type Timeline = {readonly known: readonly Dated[]; readonly open: readonly Dated[]};

const timelines = new WeakMap<Article, Timeline>();

/** The dates in order of time, and those that cannot be told when in order of the text. */
export function timelineOf(article: Article): Timeline {
  const made = timelines.get(article) ?? ordered(datesOf(article));
  timelines.set(article, made);
  return made;
}

function ordered(all: readonly Dated[]): Timeline {
  const first = ({when}: Dated): number => (isResolved(when) ? when.first : 0);
  const last = ({when}: Dated): number => (isResolved(when) ? when.last : 0);
  return {
    known: all
      .filter(({when}) => isResolved(when))
      .sort((one, other) => first(one) - first(other) || last(one) - last(other) || one.from - other.from),
    open: all.filter(({when}) => !isResolved(when)),
  };
}
