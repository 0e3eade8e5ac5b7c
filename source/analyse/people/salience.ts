import type {Token} from '../grammar/token.ts';
import {isOneOf} from '../grammar/words.ts';
import type {Reading, ReadSentence} from '../reading.ts';
import {genderTold, type Mention, mentionsIn, type Names} from './mentions.ts';
import type {Person} from './person.ts';
import {type Standing, standing} from './standing.ts';
import {laterFirst, type Spot, signsOf, type Trace, traced} from './trace.ts';

/** What tells whom a pronoun means: every pronoun's place and the person. */
export type Pronouns = ReadonlyMap<number, Person>;

/** Somebody whom a pronoun may mean, with what speaks for it. */
export type Contender = {readonly member: Person; readonly signs: readonly string[]};

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

/** Whether he or she may mean somebody: a person with a name, or one without who says something. */
function isOne({kind, one, open}: Person, {part}: Spot): boolean {
  return kind === 'person' || (part === 'speaker' && (open === true || (kind === 'unnamed' && one === true)));
}

/** Whether somebody is one person for certain. */
function isSingle({kind, one}: Person): boolean {
  return kind === 'person' || (kind === 'unnamed' && one === true);
}

/** “Holm Rail”: a name that may be a body's as well. */
const mayBeBody = ({kind, gender, role}: Person): boolean => kind === 'person' && !gender && role === undefined;

/** As many people are remembered, those named last. */
const remembered = 12;

/** Reads on, sentence by sentence, and says whom each he and she means. */
class Walk {
  readonly found = new Map<number, Person>();
  readonly #text: string;
  readonly #names: Names;
  readonly #judge: Judge;
  readonly #bound = new Map<'m' | 'f', Person>();
  #traces: Trace[] = [];
  #spoke: Person | undefined;
  #opened: {readonly paragraph: number; readonly member: Person} | undefined;
  #group: {readonly member: Person; readonly count: number} | undefined;
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
      if (!mention.member) this.#several(mention, spot);
      const wanted = mention.member ? undefined : genderTold(mention.token);
      const member = mention.member ?? this.#meant(mention.token, spot, wanted);
      if (member && spot.part === 'speaker' && (!isSingle(member) || mayBeBody(member)))
        this.#group = {member, count: this.#count};
      if (!member || !isOne(member, spot)) continue;
      if (!mention.member) this.#bind(member, mention.token.from, wanted);
      this.#note(member, spot, wanted, first);
      first = false;
    }
  }

  /** “They said”, “it said”: the group or body that spoke last, a sentence or two before. */
  #several({token, part}: Mention, {count}: Spot): void {
    const kind = this.#group?.member.kind;
    const near = this.#group !== undefined && count > this.#group.count && count - this.#group.count < 3;
    const fits = token.lower === 'they' ? kind !== 'person' : token.lower === 'it' && kind !== 'unnamed';
    if (this.#group && near && fits && part === 'speaker') {
      this.found.set(token.from, this.#group.member);
      this.#group = {...this.#group, count};
    }
  }

  #bind(member: Person, at: number, gender: 'm' | 'f' | undefined): void {
    this.found.set(at, member);
    if (gender) this.#bound.set(gender, member);
  }

  #note(member: Person, spot: Spot, gender: 'm' | 'f' | undefined, first: boolean): void {
    const before = this.#traces.find(one => one.member === member);
    const trace = traced(before, member, spot, gender !== undefined, first);
    trace.gender = gender ?? trace.gender;
    this.#traces = [trace, ...this.#traces.filter(one => one !== trace)].slice(0, remembered);
    if (spot.part === 'speaker') this.#spoke = member;
    const {paragraph} = spot.sentence;
    if (this.#opened?.paragraph !== paragraph && spot.part !== 'other') this.#opened = {paragraph, member};
  }

  /** Who has no name is meant only right after speaking. */
  #stands({member, last}: Trace, here: Spot): boolean {
    return member.kind === 'person' || member.open === true || (this.#spoke === member && here.count - last.count < 3);
  }

  /** “Asked whether he would resign, Lee said”: who is named behind what the sentence opens with. */
  #ahead({sentence: {chunks, tokens}, chunk}: Spot): Person | undefined {
    const comma = isOneOf(tokens[0]?.tag, 'vg') ? chunks.findIndex(one => one.tag === ',') : -1;
    if (comma < chunk) return undefined;
    return this.#names.byPlace.get(tokens[chunks[comma + 1]?.from ?? 0]?.from ?? -1)?.member;
  }

  #meant({lower, from}: Token, here: Spot, wanted: 'm' | 'f' | undefined): Person | undefined {
    if (/^(?:they|it)$/.test(lower)) return undefined;
    const self = lower.endsWith('self');
    const ahead = this.#ahead(here);
    if (ahead && (ahead.gender ?? wanted) === wanted) return ahead;
    const fitting = this.#traces
      .filter(
        one =>
          (!wanted || (one.member.gender ?? wanted) === wanted) && !apart(one, here, self) && this.#stands(one, here),
      )
      .sort(laterFirst);
    if (fitting.length === 0) return undefined;
    const quoted = quotedIn(this.#text, here.sentence);
    const opened = this.#opened?.paragraph === here.sentence.paragraph ? this.#opened.member : undefined;
    const latest = {wanted, spoke: this.#spoke, bound: wanted && this.#bound.get(wanted), opened};
    const contenders = fitting.map((one, rank) => ({
      member: one.member,
      signs: signsOf(one, here, rank, latest, quoted),
    }));
    return fitting[this.#judge(contenders, from)]?.member;
  }
}

/** Chooses whoever stands out most. */
export function judgeBy(weights?: Standing): Judge {
  return contenders => {
    const sums = contenders.map(({signs}) => standing(signs, weights));
    return sums.indexOf(Math.max(...sums));
  };
}

/**
 * Whom each he and she means: the person of that gender who stands out most, by how often, how recently and in what part of a sentence they were
 * named, and by who spoke last (after Lappin and Leass, 1994).
 */
export function pronounsOf(reading: Reading, names: Names, judge: Judge = judgeBy()): Pronouns {
  const walk = new Walk(reading.text, names, judge);
  for (const {sentences} of reading.paragraphs) for (const sentence of sentences) walk.read(sentence);
  return walk.found;
}
