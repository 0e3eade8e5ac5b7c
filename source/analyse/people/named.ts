import type {Span} from '../../model.ts';
import type {Chunk} from '../grammar/chunks.ts';
import {titleGender} from '../grammar/titles.ts';
import type {Token} from '../grammar/token.ts';
import {isOneOf} from '../grammar/words.ts';
import type {ReadSentence} from '../reading.ts';
import {wordSet} from '../word-set.ts';
import {firstNameGender} from './first-names.ts';
import {isBodyName, isPersonNoun} from './kinds.ts';

/** A noun phrase that ends in a name: “Tehran prosecutor Ali Alqasimehr”. */
export type Named = Span & {
  /** The name's own words: Ali, Alqasimehr. */
  readonly words: readonly string[];
  readonly nameFrom: number;
  readonly titled: boolean;
  readonly gender: 'm' | 'f' | undefined;
  /** The words before the name: “Tehran prosecutor”. */
  readonly lead: string;
  /** What an apposition calls them, or they are the apposition of, in small letters: “a care worker”. */
  readonly tail: string;
  /** Whether “the” comes right before the name. */
  readonly article: boolean;
  /** Whether “in” comes right before it, as before a place. */
  readonly located: boolean;
  /** Whether the noun phrase means somebody else or something: “Lee’s plan”. */
  readonly owner: boolean;
  /** Whether the words can hardly be anything but a name; in a headline, all words look like names. */
  readonly sure: boolean;
  /** Whether they are told to be somebody's: “her husband, Tom Lee”. */
  readonly kin: boolean;
};

const relatives = wordSet(
  'husband wife son daughter brother sister father mother uncle aunt cousin nephew niece widow widower grandson granddaughter grandfather grandmother fiancé fiancée partner twin',
);

/** “Her husband, Tom Lee”, “his wife Ana Lee”. */
function isKin(tokens: readonly Token[], from: number, start: number): boolean {
  const before = tokens.slice(from, start);
  if (before.some(token => relatives.has(token.lower))) return true;
  return start === from && tokens[from - 1]?.tag === ',' && relatives.has(tokens[from - 2]?.lower ?? '');
}

const particle = wordSet('bin ibn al el de del della da dos di du la le van von der den ten ter bint abu ben');

/** “Martin Baron”, “Baron”: a word that may be a title is a surname behind a first name, and may be one by itself. */
function isSurname(tokens: readonly Token[], at: number, from: number): boolean {
  return tokens[at]?.tag === 'T' && (at === from || firstNameGender(tokens[at - 1]?.text ?? '') !== undefined);
}

function nameStart(tokens: readonly Token[], chunk: Chunk, end: number): number {
  const last = end - 1;
  const isName = (at: number) => at >= chunk.from && tokens[at]?.tag === 'N';
  const isParticle = (at: number) => particle.has(tokens[at]?.text ?? '');
  const partOf = (at: number): boolean =>
    isName(at) ||
    (at === last && at >= chunk.from && isSurname(tokens, at, chunk.from)) ||
    (at < last && isParticle(at) && (isName(at - 1) || (isParticle(at - 1) && isName(at - 2))));
  let at = end;
  while (partOf(at - 1)) at--;
  // “Speaker of the House Nancy Pelosi”: the body is part of the office.
  const office =
    end - at > 2 && isBodyName(tokens[at]?.text ?? '') && ['the', 'of'].includes(tokens[at - 1]?.lower ?? '');
  return office ? at + 1 : behindOffice(tokens, at, end);
}

/** “Courier Editor-in-Chief Martin Lee”: where a first name we know stands behind words that are none, the name begins there. */
function behindOffice(tokens: readonly Token[], from: number, end: number): number {
  if (end - from < 3) return from;
  const known = (token: Token) => firstNameGender(token.text) !== undefined;
  const first = tokens.slice(from, end - 1).findIndex(known);
  // “Owner Bev Stoppard”, where a sentence begins.
  const noun = first < 0 && isPersonNoun(tokens[from]?.lower ?? '') && isOneOf(tokens[from - 1]?.tag ?? '.', '.');
  if (noun && (tokens[from + 1]?.text.length ?? 0) > 2) return from + 1;
  const initials = tokens.slice(from, from + Math.max(0, first)).every(token => token.text.length < 3);
  return first > 0 && !initials ? from + first : from;
}

const younger = wordSet('Jr Jr. Sr Sr.');
const inPlaces = wordSet('in at near across throughout');

function endOf(tokens: readonly Token[], chunk: Chunk): number {
  let end = chunk.to;
  while (end > chunk.from && (tokens[end - 1]?.tag === 's' || younger.has(tokens[end - 1]?.text ?? ''))) end--;
  return end;
}

function genderOf(before: readonly Token[], words: readonly string[]): 'm' | 'f' | undefined {
  const titles = before.map(token => titleGender(token.text.replace(/\.$/, '')));
  const noun = before.map(token => token.lower).join(' ');
  const told = /wom[ae]n|\bwife|mother|daughter|sister|actress|widow/.test(noun)
    ? 'f'
    : /\b(?:m[ae]n\b|\w+sman\b|husband|father|son\b|brother)/.test(noun)
      ? 'm'
      : undefined;
  const first = words.length > 1 ? firstNameGender(words[0] ?? '') : undefined;
  // “Spokesman Hope Lee”: a noun in -man is said of women as well.
  return titles.find(one => one !== undefined) ?? (told === 'f' ? told : (first ?? told));
}

const states = wordSet(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev NH NJ NM NY NC ND Okla Ore Pa RI SC SD Tenn Tex Vt Va Wash Wis Wyo DC',
);

/** “In Felixport”, “of Felixport, Ala.” */
function isLocated(tokens: readonly Token[], {from, to}: Chunk): boolean {
  const before = inPlaces.has(tokens[from - 1]?.lower ?? '');
  return before || (tokens[to]?.tag === ',' && states.has((tokens[to + 1]?.text ?? '').replaceAll('.', '')));
}

const lowerOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(token => token.lower)
    .join(' ');

/** “Ana Ruiz, 41, a care worker from Holm,”: the words of the apposition behind a name. */
function tailOf(tokens: readonly Token[], end: number): string {
  if (tokens[end]?.tag !== ',') return '';
  const from = tokens[end + 1]?.tag === '#' && tokens[end + 2]?.tag === ',' ? end + 3 : end + 1;
  let to = from;
  while (isOneOf(tokens[to]?.tag, 'DnN#')) to++;
  const closed = isOneOf(tokens[to]?.tag, ',.ifw') && tokens[from]?.tag === 'D' && tokens[to - 1]?.tag === 'n';
  return closed ? lowerOf(tokens, from, to) : '';
}

/** “His mother, Ana Ruiz,”: the words of the noun before a name. */
function headOf(tokens: readonly Token[], start: number): string {
  if (tokens[start - 1]?.tag !== ',') return '';
  let from = start - 1;
  while (isOneOf(tokens[from - 1]?.tag, 'nN#')) from--;
  const opens = isOneOf(tokens[from - 1]?.tag, 'Dh') && isOneOf(tokens[from - 2]?.tag ?? '.', '.,cvx');
  return opens && tokens[start - 2]?.tag === 'n' ? lowerOf(tokens, from, start - 1) : '';
}

/** The name that ends before a token of a noun phrase. */
function nameBefore(text: string, sentence: ReadSentence, chunk: Chunk, end: number): Named | undefined {
  const {tokens} = sentence;
  if (end <= chunk.from || !isOneOf(tokens[end - 1]?.tag, 'NT')) return undefined;
  const start = nameStart(tokens, chunk, end);
  const first = tokens[start];
  const last = tokens[end - 1];
  const opening = tokens[chunk.from];
  if (start >= end || !first || !last || !opening) return undefined;
  const words = tokens.slice(start, end).map(token => token.text);
  const before = tokens.slice(chunk.from, start);
  return {
    from: opening.from,
    to: last.to,
    words,
    nameFrom: first.from,
    titled: before.at(-1)?.tag === 'T',
    gender: genderOf(before, words),
    lead: text.slice(opening.from, first.from).trim(),
    tail: tailOf(tokens, end) || (start === chunk.from ? headOf(tokens, start) : ''),
    article: /^(?:[Tt]he|An?)$/.test(before.at(-1)?.text ?? ''),
    located: isLocated(tokens, chunk),
    owner: false,
    kin: isKin(tokens, chunk.from, start),
    sure: !(last.tag === 'T' && words.length === 1) && !sentence.headline,
  };
}

/** The name a noun phrase ends in, if it does. */
export function namedIn(text: string, sentence: ReadSentence, chunk: Chunk): Named | undefined {
  return nameBefore(text, sentence, chunk, endOf(sentence.tokens, chunk));
}

/** A full name in the midst of a noun phrase: “Sen. Ana Ruiz one step closer”. */
function insideIn(text: string, sentence: ReadSentence, chunk: Chunk, before: number): Named | undefined {
  const {tokens} = sentence;
  const ends = tokens[before]?.tag !== 'N' && tokens[before - 1]?.tag === 'N' && tokens[before - 2]?.tag === 'N';
  const named = ends ? nameBefore(text, sentence, chunk, before) : undefined;
  return named && firstNameGender(named.words[0] ?? '') ? named : undefined;
}

/** The names in a noun phrase that it does not end in: “Prime Minister Ana Ruiz’s plan”. */
export function ownersIn(text: string, sentence: ReadSentence, chunk: Chunk): Named[] {
  const {tokens} = sentence;
  const owners: Named[] = [];
  for (let at = chunk.from + 1; at < chunk.to - 1; at++) {
    const owner = tokens[at]?.tag === 's';
    const named = owner ? nameBefore(text, sentence, chunk, at) : insideIn(text, sentence, chunk, at);
    if (named) owners.push({...named, owner: true});
  }
  return owners;
}
