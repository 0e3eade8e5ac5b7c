import type {Token} from '../grammar/token.ts';
import type {Reading, ReadSentence} from '../reading.ts';
import type {Member} from './cast.ts';
import {genders, mentionsIn, type Names} from './mentions.ts';
import {standing} from './standing.ts';
import {laterFirst, type Spot, signsOf, type Trace, traced} from './trace.ts';

/** What tells whom a pronoun means: every pronoun's place and the person. */
export type Pronouns = ReadonlyMap<number, Member>;

/** Somebody whom a pronoun may mean, with what speaks for it. */
export type Contender = {readonly member: Member; readonly signs: readonly string[]};

/** Chooses among contenders: an index. */
export type Judge = (contenders: readonly Contender[], at: number) => number;

function quotedIn(text: string, sentence: ReadSentence): string {
  return sentence.tokens.map(token => (token.tag === 'q' ? text.slice(token.from, token.to) : '')).join(' ');
}

/** Whether a pronoun and whoever was named before in its clause cannot be the same: “Lee thanked him”. */
function apart(trace: Trace, here: Spot, self: boolean): boolean {
  const {last} = trace;
  const together = last.count === here.count && !self && here.part === 'other' && last.part !== 'owner';
  if (!together) return false;
  const {clauses} = here.sentence;
  const verb = clauses.findLast(one => one.verb < here.chunk);
  return verb !== undefined && verb.subject === last.chunk;
}

/** As many people are remembered, those named last. */
const remembered = 12;

/** Reads on, sentence by sentence, and says whom each he and she means. */
class Walk {
  readonly found = new Map<number, Member>();
  readonly #text: string;
  readonly #names: Names;
  readonly #judge: Judge;
  readonly #bound = new Map<'m' | 'f', Member>();
  #traces: Trace[] = [];
  #spoke: Member | undefined;
  #opened: {readonly paragraph: number; readonly member: Member} | undefined;
  #count = 0;

  constructor(text: string, names: Names, judge: Judge) {
    this.#text = text;
    this.#names = names;
    this.#judge = judge;
  }

  read(sentence: ReadSentence): void {
    this.#count++;
    let first = true;
    for (const mention of mentionsIn(this.#names, sentence)) {
      const spot: Spot = {sentence, count: this.#count, part: mention.part, chunk: mention.chunk};
      const wanted = mention.member ? undefined : genders.get(mention.token.lower);
      const member = mention.member ?? (wanted && this.#meant(mention.token, spot, wanted));
      if (member?.kind !== 'person') continue;
      if (wanted) this.#bind(member, mention.token.from, wanted);
      this.#note(member, spot, wanted, first);
      first = false;
    }
  }

  #bind(member: Member, at: number, gender: 'm' | 'f'): void {
    this.found.set(at, member);
    this.#bound.set(gender, member);
  }

  #note(member: Member, spot: Spot, gender: 'm' | 'f' | undefined, first: boolean): void {
    const before = this.#traces.find(one => one.member === member);
    const trace = traced(before, member, spot, gender !== undefined, first);
    trace.gender ??= gender;
    this.#traces = [trace, ...this.#traces.filter(one => one !== trace)].slice(0, remembered);
    if (spot.part === 'speaker') this.#spoke = member;
    const {paragraph} = spot.sentence;
    if (this.#opened?.paragraph !== paragraph && spot.part !== 'other') this.#opened = {paragraph, member};
  }

  #meant({lower, from}: Token, here: Spot, wanted: 'm' | 'f'): Member | undefined {
    const self = lower.endsWith('self');
    const fitting = this.#traces
      .filter(one => (!one.gender || one.gender === wanted) && !apart(one, here, self))
      .sort(laterFirst);
    if (fitting.length === 0) return undefined;
    const quoted = quotedIn(this.#text, here.sentence);
    const opened = this.#opened?.paragraph === here.sentence.paragraph ? this.#opened.member : undefined;
    const latest = {spoke: this.#spoke, bound: this.#bound.get(wanted), opened};
    const contenders = fitting.map((one, rank) => ({
      member: one.member,
      signs: signsOf(one, here, rank, latest, quoted),
    }));
    return fitting[this.#judge(contenders, from)]?.member;
  }
}

function best(contenders: readonly Contender[]): number {
  const weights = contenders.map(({signs}) => standing(signs));
  return weights.indexOf(Math.max(...weights));
}

/**
 * Whom each he and she means: the person of that gender who stands out most, by how often, how recently and in what part of a sentence they were
 * named, and by who spoke last (after Lappin and Leass, 1994).
 */
export function pronounsOf(reading: Reading, names: Names, judge: Judge = best): Pronouns {
  const walk = new Walk(reading.text, names, judge);
  for (const {sentences} of reading.paragraphs) for (const sentence of sentences) walk.read(sentence);
  return walk.found;
}
