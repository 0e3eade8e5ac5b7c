import {addQuoteTraits} from '../../source/analyse/attribution/quote-traits.ts';
import {type Choice, chosen, type Field, speakersInSlices} from '../../source/analyse/attribution/speakers.ts';
import {addSpeechTraits} from '../../source/analyse/attribution/speech.ts';
import {addTraits} from '../../source/analyse/attribution/traits.ts';
import {clauseCue} from '../../source/analyse/citations/cue.ts';
import {addCueTraits, addReadingTraits} from '../../source/analyse/citations/features.ts';
import {leanedOn, readingsOf} from '../../source/analyse/citations/find.ts';
import type {Clause} from '../../source/analyse/grammar/clauses.ts';
import {type Network, nothing} from '../../source/analyse/network.ts';
import type {Known} from '../../source/analyse/people/resolve.ts';
import {type Prepared, preparedInSlices} from '../../source/analyse/prepare.ts';
import type {ReadSentence} from '../../source/analyse/reading.ts';
import {whole} from '../../source/analyse/slices.ts';
import {parse} from '../../source/parse/index.ts';
import {align} from '../score/align.ts';
import type {GoldArticle, GoldQuote} from '../score/gold.ts';
import {trimmed} from '../score/measures.ts';
import {gathered} from './gathered.ts';
import type {Example, Numbered} from './learn.ts';

/** An article read once, with its gold beside it. */
export type Lesson = {
  readonly gold: GoldArticle;
  readonly prepared: Prepared;
  readonly map: Int32Array;
  readonly quotes: readonly (GoldQuote | undefined)[];
};

/** Reads a gold article for learning. */
export function lessonOf(gold: GoldArticle): Lesson {
  const document = parse({address: `${gold.id}.txt`, text: gold.text, type: 'text/plain'});
  const prepared = whole(preparedInSlices(document));
  const map = align(document.text, gold.text);
  const key = (start: number, end: number) => {
    const one = trimmed(gold.text, {start, end});
    return `${one.start}-${one.end}`;
  };
  const there = new Map(gold.quotes.map(quote => [key(quote.start, quote.end), quote]));
  const quotes = prepared.reading.quotations.map(({from, to}) =>
    there.get(key(map[from] ?? 0, (map[to - 1] ?? 0) + 1)),
  );
  return {gold, prepared, map, quotes};
}

function rightOnes({map}: Lesson, quote: GoldQuote | undefined, field: Field): boolean[] {
  return field.entries.map(({candidate}) => {
    const {sentence, noun, clause} = candidate;
    const chunk = sentence.chunks[clause?.pronoun ?? noun];
    const head = chunk && sentence.tokens[chunk.head];
    const at = head ? (map[head.from] ?? 0) : -1;
    return quote?.speaker !== undefined && at >= quote.speaker.start && at < quote.speaker.end;
  });
}

/** How often, in learning, somebody else than the right one is said to have spoken before: choices made later will not be all right. */
const slips = 0.12;

/** The fields of candidates of an article, and its quotations as examples of choosing among them. */
export type Taught = {readonly fields: ReadonlyMap<number, Field>; readonly examples: readonly Example[]};

/** Quotations with their candidates. Who spoke before is taken from the gold, with slips. */
export function speakerExamples(lesson: Lesson, features: Numbered, next: () => number): Taught {
  const examples: Example[] = [];
  const fields = new Map<number, Field>();
  const teacher = (index: number, field: Field): Choice | undefined => {
    fields.set(index, field);
    const right = rightOnes(lesson, lesson.quotes[index], field);
    const gold = right.indexOf(true);
    if (gold >= 0) {
      const each = field.entries.map(({look, rule}) =>
        features.of(gathered(traits => addTraits(traits, lesson.prepared.known, look, rule))),
      );
      const common = features.of(gathered(traits => addQuoteTraits(traits, field.sight)));
      examples.push({common, fields: each, right});
    }
    const entry = field.entries[gold < 0 || next() < slips ? Math.floor(next() * field.entries.length) : gold];
    return entry && {candidate: entry.candidate, rule: entry.rule, confidence: 1, score: 1};
  };
  whole(speakersInSlices(lesson.prepared, nothing, teacher));
  return {fields, examples};
}

/** Quotations as somebody's words or not, given whom a network chooses. */
export function speechExamples(
  {prepared: {known}, quotes}: Lesson,
  taught: Taught,
  network: Network,
  features: Numbered,
): Example[] {
  return quotes.flatMap((quote, index): Example[] => {
    const field = taught.fields.get(index);
    const choice = field && chosen(known, field, network);
    if (!quote || !choice) return [];
    return [
      {
        fields: [features.of(gathered(traits => addSpeechTraits(traits, known, field.sight, choice)))],
        right: [quote.type !== 'unattributed'],
      },
    ];
  });
}

type Labelled = {readonly clause: Clause; readonly cued: boolean; readonly sourced: boolean};

function labelled({gold, map}: Lesson, sentence: ReadSentence, clause: Clause): Labelled[] {
  const cue = clauseCue(sentence, clause);
  if (!cue) return [];
  const start = map[cue.from] ?? 0;
  const end = (map[cue.to - 1] ?? 0) + 1;
  if (gold.discard.some(out => out.start < end && start < out.end)) return [];
  const mine = gold.attributions.filter(({cue: parts}) => parts.some(one => one.start < end && start < one.end));
  const leaned = leanedOn(sentence, clause);
  const noun = sentence.chunks[leaned === clause.subject ? (clause.pronoun ?? leaned) : leaned];
  const at = map[(noun && sentence.tokens[noun.head]?.from) ?? 0] ?? 0;
  const sourced = mine.some(({source}) => source.some(one => one.start <= at && at < one.end));
  return [{clause, cued: mine.length > 0, sourced}];
}

const nothingAtAll = new Int32Array(0);

/** The readings of a verb, and before them that it is no cue. Of a cue, those are right whose subject is the source; all of them if none is. */
function cueExample(all: readonly Labelled[], featuresOf: (clause: Clause) => Int32Array): Example {
  const sourced = all.some(one => one.sourced);
  return {
    fields: [nothingAtAll, ...all.map(one => featuresOf(one.clause))],
    right: [!all.some(one => one.cued), ...all.map(one => one.cued && (one.sourced || !sourced))],
  };
}

// As they stood when what is shipped was learnt: what chance leaves out hangs on it.
const order = [15, 16, 17, 18, 19, 0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 9, 10, 21, 11, 12, 22, 13, 14, 23];

/** The numbers of the features that one reading of a verb has. */
function cueTraits(known: Known, sentence: ReadSentence, clause: Clause): readonly number[] {
  const numbers = gathered(traits => {
    addCueTraits(traits, sentence, clause.verb);
    addReadingTraits(traits, known, sentence, clause);
  });
  return order.map(at => numbers[at]!);
}

/** Verbs as cues of statements or not. */
export function cueExamples(lesson: Lesson, features: Numbered): Example[] {
  const {known, reading} = lesson.prepared;
  return reading.paragraphs.flatMap(({sentences}) =>
    sentences.flatMap(sentence =>
      readingsOf(sentence).flatMap(readings => {
        const all = readings.flatMap(clause => labelled(lesson, sentence, clause));
        return all.length > 0 ? [cueExample(all, clause => features.of(cueTraits(known, sentence, clause)))] : [];
      }),
    ),
  );
}
