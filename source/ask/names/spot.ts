import {firstNameGender} from '../../analyse/people/first-names.ts';
import {isBodyName} from '../../analyse/people/kinds.ts';
import type {Article, Span} from '../../model.ts';
import {sentencesOf} from '../sentences.ts';
import {isPeople, isSmall, isTitleWord} from './words.ts';

/** A name where it stands: its words, and the titles before it. */
export type Spot = Span & {
  readonly words: readonly string[];
  readonly title: string;
  /** The word before it, in lower case. */
  readonly before: string;
};

const word = String.raw`(?:(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Rev|Hon|St|\p{Lu})\.|(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}\d]*(?:[-–’'&](?!s\b)[\p{L}\p{M}\d]+)*)`;
const names = new RegExp(
  `(?<![\\p{L}\\d’'.-])${word}(?: (?:(?:of|de|da|di|du|van|von|der|den|bin|ibn|al|el|la) )?${word})*`,
  'gu',
);

const one = String.raw`\p{Lu}[\p{L}\p{M}\d]*(?:[-–’'&](?!s\b)[\p{L}\p{M}\d]+)*`;
const withinSentences = new RegExp(`(?<=[\\p{Ll},] )${one}|(?<![\\p{L}’'-])${one}(?=[’']s\\b)`, 'gu');

/** The words that stand with a capital within a sentence, or own something: where they begin a sentence they are names as well. */
const namedWithin = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(withinSentences)].map(([name]) => name));

type Draft = {readonly words: readonly string[]; readonly from: number};

/** Takes words off the front, and keeps the place. */
const dropped = ({words, from}: Draft, count: number): Draft => ({
  words: words.slice(count),
  from: from + words.slice(0, count).join(' ').length + (count > 0 && count < words.length ? 1 : 0),
});

function titled(draft: Draft): {readonly draft: Draft; readonly title: string} {
  const [office = '', first = ''] = draft.words;
  // “Speaker of the House Nancy Pelosi”: the body is part of the office.
  if (draft.words.length > 2 && isBodyName(office) && firstNameGender(first))
    return {draft: dropped(draft, 1), title: ''};
  let count = 0;
  while (count < draft.words.length - 1 && isTitleWord(draft.words[count] ?? '')) count += 1;
  return {draft: dropped(draft, count), title: draft.words.slice(0, count).join(' ')};
}

type Standing = {readonly isFirst: boolean; readonly before: string; readonly named: ReadonlySet<string>};

function spotIn(hit: Draft, {isFirst, before, named}: Standing): Spot | undefined {
  const start = isSmall(hit.words[0] ?? '') ? dropped(hit, 1) : hit;
  const isAlone = start.words.length === 1;
  if (isFirst && start === hit && isAlone && !named.has(hit.words[0] ?? '')) return undefined;
  const {draft, title} = titled(start);
  const [one = ''] = draft.words;
  const isNone =
    draft.words.length === 0 || (draft.words.length === 1 && (isSmall(one) || isPeople(one) || isTitleWord(one)));
  if (isNone || !/\p{L}{2}/u.test(one + (draft.words[1] ?? ''))) return undefined;
  const length = draft.words.join(' ').length;
  return {
    ...draft,
    to: draft.from + length,
    title,
    before: start === hit ? before : (hit.words[0] ?? '').toLowerCase(),
  };
}

const allCapitals = /^[^\p{Ll}]{12,}$/u;

/** Every name in an article's sentences, in order. */
export function spotsIn(article: Article): readonly Spot[] {
  const {text} = article;
  const named = namedWithin(text);
  return sentencesOf(article).flatMap(({from, to}): readonly Spot[] => {
    const words = text.slice(from, to);
    // A line in capitals is a headline.
    if (allCapitals.test(words)) return [];
    return [...words.matchAll(names)].flatMap(hit => {
      const isFirst = !/[\p{L}\d]/u.test(words.slice(0, hit.index));
      const before =
        /([\p{L}’']{1,40})\s?[“"‘(]?$/u.exec(words.slice(Math.max(0, hit.index - 44), hit.index))?.[1] ?? '';
      const standing = {isFirst, before: before.toLowerCase(), named};
      return spotIn({words: hit[0].split(' '), from: from + hit.index}, standing) ?? [];
    });
  });
}
