import type {Chunk} from '../grammar/chunks.ts';
import type {Reading, ReadSentence} from '../reading.ts';
import type {Member, Placed} from './cast.ts';

/** What tells whom a pronoun means: every pronoun's place and the person. */
export type Pronouns = ReadonlyMap<number, Member>;

type Weighed = Map<Member, number>;

const named = 100;
const subject = 80;
const speaker = 60;
const other = 20;
const unknownGender = 0.6;
const sentenceFades = 0.5;
const paragraphFades = 0.8;
const forgotten = 1;

function fade(weights: Weighed, by: number): void {
  for (const [member, weight] of weights) {
    if (weight * by < forgotten) weights.delete(member);
    else weights.set(member, weight * by);
  }
}

const genders = new Map<string, 'm' | 'f'>([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['herself', 'f'],
]);

function heaviest(weights: Weighed, wanted: 'm' | 'f'): Member | undefined {
  let best: Member | undefined;
  let most = 0;
  for (const [member, weight] of weights) {
    if (member.gender && member.gender !== wanted) continue;
    const counted = member.gender ? weight : weight * unknownGender;
    if (counted > most) {
      most = counted;
      best = member;
    }
  }
  return best;
}

function partOf(sentence: ReadSentence, index: number): number {
  const clause = sentence.clauses.find(one => one.subject === index);
  if (!clause) return other;
  const kind = clause.form?.kind;
  return clause.shape !== 'passive' && (kind === 'say' || kind === 'tell' || kind === 'write')
    ? subject + speaker
    : subject;
}

type Meant = (sentence: ReadSentence, chunk: Chunk) => Member | undefined;

type ByPlace = ReadonlyMap<number, Placed>;
type ByRole = (noun: string, at: number) => Member | undefined;

function meant(byPlace: ByPlace, byRole: ByRole): Meant {
  return (sentence, chunk) => {
    const head = sentence.tokens[chunk.head];
    const first = sentence.tokens[chunk.from];
    const placed = first && byPlace.get(first.from);
    if (placed) return placed.member;
    return head && first?.lower === 'the' && chunk.to - chunk.from < 4 ? byRole(head.lower, head.from) : undefined;
  };
}

function follow(sentence: ReadSentence, weights: Weighed, whom: Meant, found: Map<number, Member>): void {
  sentence.chunks.forEach((chunk, index) => {
    const head = sentence.tokens[chunk.head];
    if (chunk.kind !== 'noun' || !head) return;
    const wanted = head.tag === 'P' ? genders.get(head.lower) : undefined;
    const member = wanted ? heaviest(weights, wanted) : whom(sentence, chunk);
    if (member?.kind !== 'person') return;
    if (wanted) found.set(head.from, member);
    weights.set(member, (weights.get(member) ?? 0) + named + partOf(sentence, index));
  });
}

/**
 * Whom each he and she means: the person of that gender who stands out most, by how often, how recently and in what part of the sentence they were
 * named; weights fade with every sentence and paragraph (after Lappin and Leass, 1994).
 */
export function pronounsOf(reading: Reading, byPlace: ByPlace, byRole: ByRole): Pronouns {
  const found = new Map<number, Member>();
  const weights: Weighed = new Map();
  const whom = meant(byPlace, byRole);
  for (const {sentences} of reading.paragraphs) {
    for (const sentence of sentences) {
      follow(sentence, weights, whom, found);
      fade(weights, sentenceFades);
    }
    fade(weights, paragraphFades);
  }
  return found;
}
