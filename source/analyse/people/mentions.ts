import {type Chunk, isNoun} from '../grammar/chunks.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {Token} from '../grammar/token.ts';
import {saying} from '../grammar/verbs.ts';
import type {ReadSentence} from '../reading.ts';
import {wordSet} from '../word-set.ts';
import type {Cast, Member, Placed} from './cast.ts';
import type {Person} from './person.ts';
import type {Part} from './trace.ts';

/** Whom nouns mean: names by their place, “the senator” by the role that a name was given. */
export type Names = {
  readonly byPlace: ReadonlyMap<number, Placed>;
  readonly bySurname: (word: string, at: number) => Member | undefined;
  readonly byOffice: Cast['byOffice'];
  /** Whether the text has a noun that is not taken up: “a student”, “three students”. */
  readonly isIntroduced: (noun: string) => boolean;
  /** Whom a noun phrase means that is no name: “an official”, “one of them”. */
  readonly byNoun: (sentence: ReadSentence, chunk: number) => Person | undefined;
};

const callings = wordSet(
  'striker winger midfielder defender goalkeeper act/or/ress singer rapper comedian writer painter artist musician photographer student teenager pensioner widow/er grandmother grandfather veteran lawmaker politician',
);
const people = /(?:ian|ese|[rx]ican|hman|German|Dane|Swede|Spaniard|Scot)$/;

/** “The winger said” where no winger was brought in, “the 26-year-old”, “the mother of three”, “the mum-of-two”, “the Dane”: whoever was named says so by another noun. */
function isEpithet(
  {byPlace, isIntroduced}: Names,
  {tokens}: ReadSentence,
  {from, to, head}: Chunk,
  part: Part,
): boolean {
  const word = tokens[head]?.text ?? '';
  if (tokens[from]?.lower !== 'the' || to - from > 2) return false;
  if (part === 'speaker' && callings.has(word) && !isIntroduced(word)) return true;
  if (tokens[to]?.tag === 'f') return tokens[to + 1]?.tag === '#' && /(?:mother|father)$/.test(word);
  return /year-old$|-of-/.test(word) || (people.test(word) && byPlace.has(tokens[from]?.from ?? -1));
}

/** “The senator”, “his mother”: what such a word begins may be said of somebody named before. */
export const mayTakeUp = ({lower}: Token): boolean => /^(?:the|his|her|their)$/.test(lower);

/** The gender that a pronoun or another noun for somebody named tells. */
export function genderTold({lower}: Token): 'm' | 'f' | undefined {
  if (/^(?:(?:he|him|his)(?:self)?|father|dad-.*)$/.test(lower)) return 'm';
  return /^(?:(?:she|her)(?:self)?|mother|m[uo]m-.*)$/.test(lower) ? 'f' : undefined;
}

const says = ({shape, form}: Clause) =>
  shape === 'according' ||
  (shape !== 'passive' && form !== undefined && saying.has(form.kind) && !(shape === 'agent' && form.kind === 'ask'));

/** Whether a clause lies within another's: “…, who says”, “Lee says that Rust says”. */
function isInner({clauses}: ReadSentence, clause: Clause): boolean {
  const above = (one: Clause) =>
    one.verb < clause.verb && says(one) && one.subject < clause.subject && one.shape !== 'object';
  return clauses.some(above);
}

/** “Lee’s lawyer, Ana Ruiz, said”: a name behind the noun that it is for. */
function isNameBehind({chunks, tokens}: ReadSentence, index: number): boolean {
  const tagOf = (chunk: Chunk | undefined) => (isNoun(chunk) ? tokens[chunk.head]?.tag : undefined);
  return tagOf(chunks[index]) === 'N' && chunks[index - 1]?.tag === ',' && tagOf(chunks[index - 2]) === 'n';
}

function partOf(sentence: ReadSentence, index: number): Part {
  const own = (one: Clause) => one.subject === index && one.shape !== 'object';
  if (!sentence.clauses.some(own)) return isNameBehind(sentence, index) ? partOf(sentence, index - 2) : 'other';
  const clauses = sentence.clauses.filter(own);
  if (clauses.every(one => one.shape === 'noun')) return 'other';
  if (clauses.every(one => isInner(sentence, one))) return 'inner';
  return clauses.some(says) ? 'speaker' : 'subject';
}

/** Somebody named in a sentence, or a pronoun for somebody. */
export type Mention = {readonly token: Token; readonly chunk: number; readonly part: Part; readonly member?: Person};

/** “Lee’s plan”, “his plan”: whose it is. */
function ownerIn({bySurname}: Names, {tokens}: ReadSentence, chunk: Chunk, index: number): Mention | undefined {
  const first = tokens[chunk.from];
  if (first?.tag === 'h' && genderTold(first)) return {token: first, chunk: index, part: 'owner'};
  for (let at = chunk.from + 1; at < chunk.to; at++) {
    const owner = tokens[at - 1];
    if (tokens[at]?.tag !== 's' || owner?.tag !== 'N') continue;
    const member = bySurname(owner.text, owner.from);
    return member && {token: owner, chunk: index, part: 'owner', member};
  }
  return undefined;
}

function namedAt({byPlace, byOffice}: Names, {tokens}: ReadSentence, chunk: Chunk): Member | undefined {
  const first = tokens[chunk.from];
  const placed = first && byPlace.get(first.from);
  if (placed) return placed.member;
  if (!first || !mayTakeUp(first) || chunk.to - chunk.from > 4) return undefined;
  return byOffice(
    tokens.slice(chunk.from + 1, chunk.to).map(token => token.lower),
    first.from,
  );
}

/** Whether something is said to lean on the noun: “citing an official”. */
function isCited({clauses, chunks}: ReadSentence, index: number): boolean {
  return clauses.some(one => one.verb === index - 1 && one.form?.kind === 'cite' && isNoun(chunks[index]));
}

/** Somebody without a name who speaks or is cited; “the harbour master, Ana Ruiz,” has one. */
function nounAt(names: Names, sentence: ReadSentence, index: number, part: Part): Person | undefined {
  const {chunks, tokens} = sentence;
  const next = chunks[index + 1]?.tag === ',' ? tokens[chunks[index + 2]?.from ?? -1] : undefined;
  if (next && names.byPlace.get(next.from)?.member.kind === 'person') return undefined;
  return part === 'other' && !isCited(sentence, index) ? undefined : names.byNoun(sentence, index);
}

/** Everybody named in a sentence, and the pronouns for them, in order. */
export function mentionsIn(names: Names, sentence: ReadSentence): Mention[] {
  const found: Mention[] = [];
  sentence.chunks.forEach((chunk, index) => {
    const token = sentence.tokens[chunk.head];
    if (!isNoun(chunk) || !token) return;
    const part = partOf(sentence, index);
    const told = genderTold(token) ?? /^(?:they|it)$/.test(token.lower);
    if ((token.tag === 'P' && told) || isEpithet(names, sentence, chunk, part)) {
      found.push({token, chunk: index, part});
      return;
    }
    const member = namedAt(names, sentence, chunk) ?? nounAt(names, sentence, index, part);
    const owner = ownerIn(names, sentence, chunk, index);
    if (owner && owner.member !== member) found.push(owner);
    if (member) found.push({token, chunk: index, part, member});
  });
  return found;
}
