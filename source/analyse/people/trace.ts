import type {ReadSentence} from '../reading.ts';
import type {Person} from './person.ts';

/** In what part of a sentence somebody is named: as whoever says something, as another subject, as that of a clause within one, as owner, or elsewhere. */
export type Part = 'speaker' | 'subject' | 'inner' | 'owner' | 'other';

/** Where a mention stands: sentences are counted through the document. */
export type Spot = {
  readonly sentence: ReadSentence;
  readonly count: number;
  readonly part: Part;
  /** The chunk of the mention. */
  readonly chunk: number;
};

/** What is remembered of somebody while a text is read. */
export type Trace = {
  readonly member: Person;
  times: number;
  /** The last mention, in the strongest part that they have in its sentence. */
  last: Spot;
  /** Whether nobody was named before them in that sentence. */
  first: boolean;
  /** Where they were last a subject, last said something, and last were he or she. */
  subject: Spot | undefined;
  spoke: Spot | undefined;
  bound: Spot | undefined;
  /** The gender that the last pronoun for them told. */
  gender: 'm' | 'f' | undefined;
};

const strength: readonly Part[] = ['other', 'owner', 'inner', 'subject', 'speaker'];

function stronger(one: Spot, other: Spot): Spot {
  const same = one.count === other.count && strength.indexOf(one.part) > strength.indexOf(other.part);
  return same ? {...other, part: one.part} : other;
}

/** The trace of somebody after one more mention. */
export function traced(before: Trace | undefined, member: Person, spot: Spot, bound: boolean, first: boolean): Trace {
  const none = {subject: undefined, spoke: undefined, bound: undefined, gender: undefined};
  const trace: Trace = before ?? {member, times: 0, last: spot, first, ...none};
  trace.times++;
  trace.first = first || (trace.first && trace.last.count === spot.count);
  trace.last = stronger(trace.last, spot);
  if (bound) trace.bound = spot;
  if (spot.part === 'speaker') trace.spoke = spot;
  if (spot.part === 'speaker' || spot.part === 'subject') trace.subject = spot;
  return trace;
}

function steps(count: number, bounds: readonly number[]): string {
  return `${bounds.find(bound => count <= bound) ?? '+'}`;
}

const far = (from: Spot, here: Spot) => steps(here.count - from.count, [0, 1, 2, 3, 5, 9]);
const above = (from: Spot, here: Spot) => steps(here.sentence.paragraph - from.sentence.paragraph, [0, 1, 2, 4]);

const spotted = (what: string, spot: Spot | undefined, here: Spot) =>
  `${what}${spot ? above(spot, here) + far(spot, here) : ''}`;

/** How recently two were named: the one named last comes first. */
export function laterFirst(one: Trace, other: Trace): number {
  return other.last.count - one.last.count || other.last.chunk - one.last.chunk;
}

/** The gender a pronoun tells, and who of all was last in some part. */
export type Latest = {
  readonly wanted: 'm' | 'f' | undefined;
  readonly spoke: Person | undefined;
  readonly bound: Person | undefined;
  readonly opened: Person | undefined;
};

function genderSign({member, gender}: Trace, wanted: 'm' | 'f' | undefined): string {
  if (member.gender) return 'g';
  return gender === undefined ? 'g?' : gender === wanted ? 'g=' : 'g!';
}

/**
 * What speaks for or against somebody as the one whom a pronoun means: structure only, no names. How far back they were named, in which part, how often, as the how
 * manieth from here; where they were last he or she, spoke and were a subject; whether they were the last to be so; whether the gender is told.
 */
export function signsOf(trace: Trace, here: Spot, rank: number, latest: Latest, quoted: string): string[] {
  const {last, member, times, bound, first, spoke, subject} = trace;
  const name = member.name.slice(member.name.lastIndexOf(' ') + 1);
  const near = steps(here.count - last.count, [0, 1, 2]);
  const paragraphs = above(last, here);
  const place = `R${steps(rank, [0, 1])}`;
  const signs = [
    `f${far(last, here)}`,
    `a${paragraphs}`,
    `p${last.part}${near}`,
    `${first ? 'o' : 'O'}${near}`,
    `${first ? 'o' : 'O'}${last.part}`,
    `r${steps(rank, [0, 1, 2])}`,
    `${place}${here.part}`,
    `${place}/${paragraphs}`,
    `n${steps(times, [1, 2, 4, 9])}`,
    genderSign(trace, latest.wanted),
    spotted('b', bound, here),
    spotted('s', spoke, here),
    `u${subject ? far(subject, here) : ''}`,
  ];
  if (latest.spoke === member) signs.push(`S${paragraphs}`);
  if (latest.bound === member) signs.push(`B${paragraphs}`);
  if (latest.opened === member) signs.push(`P${near}`);
  if (member.open === true) signs.push('?');
  if (quoted.includes(name)) signs.push('i');
  return signs;
}
