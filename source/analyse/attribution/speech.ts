import {verbForm} from '../grammar/verbs.ts';
import {isOneOf, smallWord} from '../grammar/words.ts';
import {hasLetter, isCapitalised, trimmed} from '../letters.ts';
import type {Known} from '../people/resolve.ts';
import type {Reading} from '../reading.ts';
import type {Traits} from '../traits.ts';
import {wordSet} from '../word-set.ts';
import type {Sight} from './candidate.ts';
import {lookAt} from './look.ts';
import {addQuoteTraits} from './quote-traits.ts';
import type {Choice} from './speakers.ts';
import {addTraits} from './traits.ts';

const small = wordSet('the a an of and in on for to with at by or from as');

/** Which words that tell have capitals: all, some, the first or none. */
export function casing(words: readonly string[]): string {
  const telling = words.filter(word => !small.has(word) && hasLetter(word));
  const capital = telling.filter(isCapitalised).length;
  if (capital === 0) return 'low';
  if (capital === telling.length) return 'all';
  return isCapitalised(words[0] ?? '') ? 'first' : 'some';
}

/** The sort of a word inside a quotation: its letter as a small word, `v` with its form as a verb, or how it ends. */
function sortOf(word: string): string {
  const lower = trimmed(word.toLowerCase().replaceAll("'", '’'));
  const form = verbForm(lower);
  if (form) return `v${form.form}`;
  const letter = smallWord(lower);
  if (letter) return letter;
  return /^\d/.test(lower)
    ? '#'
    : (/(?:ed|ing|ly|s|al|ic|ist|ive|ous|able|ful|y|er|tion|ism)$/.exec(lower)?.[0] ?? 'n');
}

const named = wordSet(
  'called titled entitled dubbed named known so-called word words term terms phrase slogan song book film movie show series episode album magazine program hashtag',
);

function addWordsBeside(traits: Traits, {place: {sentence, chunk}}: Sight): void {
  const at = sentence.chunks[chunk]?.from ?? 0;
  const add = (place: string, index: number, none: string) => {
    const token = sentence.tokens[index];
    if (!token || !isOneOf(token.tag, 'nNvgTu')) traits.note(place, token?.lower ?? none);
    else traits.note(place, token.tag, named.has(token.lower) ? token.lower : '');
  };
  add('1', at - 1, '^');
  add('2', at - 2, '^');
  add('3', at + 1, '$');
  add('4', at + 2, '$');
}

/** The words that a quotation begins with, by which another of the same words is known. */
const beginningOf = (words: string): string =>
  words
    .slice(0, 60)
    .toLowerCase()
    .replace(/(?<![.,!?…])[.,!?…]+$/, '');

const counted = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** How often the words of each short quotation are quoted in the article. */
function countsOf(reading: Reading): ReadonlyMap<string, number> {
  const known = counted.get(reading);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const {from, to} of reading.quotations) {
    const words = beginningOf(reading.text.slice(from, Math.min(to, from + 60)));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  counted.set(reading, counts);
  return counts;
}

/** How many words are verbs: none, one, or more. */
function verbsIn(words: readonly string[]): number {
  const isVerb = (word: string) => /^[vx]/.test(sortOf(word));
  const first = words.findIndex(isVerb);
  return first < 0 ? 0 : words.slice(first + 1).some(isVerb) ? 2 : 1;
}

function addInside(traits: Traits, {reading, quotation: {from, to}}: Sight): void {
  const inside = reading.text.slice(from, Math.min(to, from + 400));
  const words = inside.split(/\s+/);
  const {length} = words;
  traits.note('C', casing(words));
  traits.note('S', length > 12 ? 'L' : length > 7 ? '12' : length > 4 ? '7' : length);
  traits.note('F', sortOf(words[0] ?? ''));
  traits.note('G', sortOf(words.at(-1) ?? ''));
  traits.note('H', length > 1 ? sortOf(words[1] ?? '') : '');
  traits.note('V', verbsIn(words));
  traits.note('P', /(?:^|\s)(?:I|we|my|our|you|your|I[’']m|We|us|me)(?:\s|$)/.test(inside) ? 1 : 0);
  traits.note('A', Math.min(countsOf(reading).get(beginningOf(inside)) ?? 1, 3));
  traits.note('Z', /[—–-]$|^[#@]/.exec(inside)?.[0] ?? '');
}

/** What tells somebody's words from a term, a title or a scare quote: the words inside and around, and how good the best speaker is. */
export function addSpeechTraits(traits: Traits, known: Known, sight: Sight, choice: Choice): void {
  addInside(traits, sight);
  addWordsBeside(traits, sight);
  addQuoteTraits(traits, sight);
  traits.under('.');
  addTraits(traits, known, lookAt(sight, choice.candidate), choice.rule);
  traits.under('');
  traits.note('X', Math.max(-4, Math.min(8, Math.round(choice.score))));
  traits.note('Y', Math.round(choice.confidence * 5));
}
