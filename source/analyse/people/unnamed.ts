import {isNoun} from '../grammar/chunks.ts';
import {mentionOf} from '../grammar/mention.ts';
import type {ReadSentence} from '../reading.ts';
import {wordSet} from '../word-set.ts';
import {isBodyNoun, isPersonNoun} from './kinds.ts';
import type {Person} from './person.ts';

/** A noun phrase for somebody without a name: “two officials”, “the official”, “one of them”. */
type Phrase = {
  readonly from: number;
  readonly name: string;
  /** The noun in the singular; none in “one of them”. */
  readonly noun: string | undefined;
  readonly plural: boolean;
  /** Whether it takes up somebody mentioned before. */
  readonly definite: boolean;
  /** The words between “the” and the noun. */
  readonly words: readonly string[];
};

type Entry = {
  readonly person: Person;
  readonly phrase: Phrase;
  readonly plain: string;
  readonly said: ReadonlySet<string>;
};

const irregular = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
]);

/** A noun, in small letters, as it is of one. */
export function singular(lower: string): string {
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('people')) return `${lower.slice(0, -6)}person`;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('sses')) return lower.slice(0, -2);
  return lower.length > 1 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

const counting = wordSet(
  'two three four five six seven eight nine ten both several many some these those dozens hundreds',
);
const isMany = (word: string): boolean => counting.has(word) || /^\d+$/.test(word);
/** What a phrase begins with that takes up what was named before. */
export const takesUp = wordSet('the this that these those both');

const textOf = (sentence: ReadSentence, index: number, text: string): string => {
  const verb = sentence.clauses.find(one => one.subject === index && one.verb > index)?.verb;
  const {from, to} = mentionOf(sentence, index, verb);
  return text.slice(from, to).replace(/(?:,|\s\(|\swho\s).*$/s, '');
};

function phraseAt(sentence: ReadSentence, index: number, text: string): Phrase | undefined {
  const {chunks, tokens} = sentence;
  const chunk = chunks[index];
  const head = chunk && tokens[chunk.head];
  const first = chunk && tokens[chunk.from];
  if (!head || !first || head.tag === 'N' || head.tag === 'T') return undefined;
  const noun = singular(head.lower);
  if (!isPersonNoun(noun) && !isBodyNoun(head.lower)) return undefined;
  const words = tokens.slice(chunk.from, chunk.head).map(token => token.lower);
  const plural = noun !== head.lower || words.some(word => isMany(word));
  const inner = words.filter(word => !takesUp.has(word) && !isMany(word));
  const name = textOf(sentence, index, text);
  return {from: first.from, name, noun, plural, definite: takesUp.has(first.lower), words: inner};
}

const parts = wordSet('one another some both two most');

/** “One of the officials”, “one of them”: the phrase for all of them. */
function partOf(sentence: ReadSentence, index: number, text: string): Phrase | undefined {
  const {chunks, tokens} = sentence;
  const of = chunks[index + 1];
  const whole = chunks[index + 2];
  const one = tokens[chunks[index]?.head ?? -1]?.lower ?? '';
  if (!parts.has(one) || of?.tag !== 'f' || !isNoun(whole)) return undefined;
  const first = tokens[chunks[index]?.from ?? 0];
  const name = textOf(sentence, index, text);
  const them = /^(?:them|these|those)$/.test(tokens[whole.head]?.lower ?? '');
  if (them) return {from: first?.from ?? 0, name, noun: undefined, plural: true, definite: true, words: []};
  const phrase = phraseAt(sentence, index + 2, text);
  return phrase && {...phrase, from: first?.from ?? phrase.from, name};
}

const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, '');
const alike = (one: string, other: string) =>
  one === other || [one, other].every(noun => /^(?:person|source|individual)$/.test(noun));

function takenUp({phrase, person, said}: Entry, later: Phrase): boolean {
  if (phrase.noun === undefined || phrase.plural !== later.plural) return false;
  if (later.noun === undefined) return person.kind === 'unnamed';
  return alike(phrase.noun, later.noun) && later.words.every(word => said.has(word));
}

/** “An adviser”, “a spokeswoman”: the gender that a noun tells. */
function genderOf(noun: string | undefined): Person['gender'] {
  return /(?:woman|wife|mother|daughter|sister|actress|widow|girl|queen)$/.test(noun ?? '')
    ? 'f'
    : /(?:man|husband|father|son|brother|boy|king)$/.test(noun ?? '')
      ? 'm'
      : undefined;
}

/** Everybody whom an article knows by a noun only, as it is read: who is the same is one. */
export class Unnamed {
  /** By the place where each phrase begins. */
  readonly byPlace = new Map<number, Person>();
  readonly #text: string;
  readonly #entries: Entry[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Whom the noun phrase at a chunk means, if it is for somebody without a name. */
  at(sentence: ReadSentence, index: number): Person | undefined {
    const phrase = partOf(sentence, index, this.#text) ?? phraseAt(sentence, index, this.#text);
    if (!phrase) return undefined;
    const person = this.#known(phrase) ?? this.#made(phrase);
    this.byPlace.set(phrase.from, person);
    return person;
  }

  #known(phrase: Phrase): Person | undefined {
    const recent = this.#entries.slice(-remembered);
    const name = plain(phrase.name);
    const same = recent.findLast(one => one.plain === name);
    return (same ?? (phrase.definite ? recent.findLast(one => takenUp(one, phrase)) : undefined))?.person;
  }

  #made(phrase: Phrase): Person {
    const kind = phrase.noun !== undefined && isBodyNoun(phrase.noun) ? 'organisation' : 'unnamed';
    const person: Person = {name: phrase.name, kind, gender: genderOf(phrase.noun), one: !phrase.plural};
    const said = new Set([...phrase.words, ...phrase.name.toLowerCase().split(/\s+/)]);
    this.#entries.push({person, phrase, plain: plain(phrase.name), said});
    return person;
  }
}

/** As many are looked at when somebody is taken up again. */
const remembered = 60;
