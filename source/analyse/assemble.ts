import type {Article, Attribution, Citation, Quote, Source} from '../model.ts';
import {attributed, type Found} from './attribution/attribute.ts';
import {tells} from './attribution/candidate.ts';
import {nestedIn} from './attribution/nested.ts';
import {signedBy} from './attribution/signed.ts';
import type {Choice} from './attribution/speakers.ts';
import {addSpeechTraits} from './attribution/speech.ts';
import {isTitle} from './attribution/title.ts';
import type {Statement} from './citations/find.ts';
import {beginsSentence, isCapitalised} from './letters.ts';
import {isGuide, isPlainlySaid, longestTerm} from './manner.ts';
import type {Models} from './models.ts';
import {overlapping} from './people/cast.ts';
import type {Known} from './people/resolve.ts';
import type {Prepared} from './prepare.ts';
import type {Quotation} from './quotations/find.ts';
import {addOutlets, addPlaces, SourceList} from './sources.ts';
import {Weighing} from './weighing.ts';
import {wordSet} from './word-set.ts';

type Placed = {readonly paragraph: number; readonly found: Found};
type Keyed = Found & {readonly key: string; readonly carriers: readonly string[]};

/** A source who speaks on in the paragraph is still carried by the outlet that carried the words before. */
function inherited(placed: readonly Placed[]): Found[] {
  let last: Placed | undefined;
  return placed.map(({paragraph, found}) => {
    const goesOn = last?.paragraph === paragraph && last.found.who.name === found.who.name && found.via.length === 0;
    const kept = goesOn && last ? {...found, via: last.found.via} : found;
    last = {paragraph, found: kept};
    return kept;
  });
}

function keyed(list: SourceList, {outlets}: Known, found: Found): Keyed {
  const named = found.named ?? found.mention;
  const place = found.who.kind === 'publication' ? (overlapping(outlets, named) ?? named) : found.mention;
  return {
    ...found,
    key: list.add(found.who, place),
    carriers: found.via.map(who => list.add(who, who.place)),
  };
}

function finished(
  {mention, cue, rule, confidence, key, carriers}: Keyed,
  byKey: ReadonlyMap<string, Source>,
): Attribution | undefined {
  const source = byKey.get(key);
  const chain = carriers.flatMap(one => byKey.get(one) ?? []);
  const via = chain[0];
  const rest = {...(cue && {cue}), ...(via && {via}), ...(chain.length > 1 && {chain})};
  return source && {source, mention, ...rest, rule, confidence: Math.round(confidence * 100) / 100};
}

const amounts = wordSet(
  'more less fewer other at than nearly almost about around over up to a an the few several many some least most half dozen//s hundred//s thousand//s million//s billion//s one two three four five six seven eight nine ten score of and',
);

/** They fired “more than a dozen” rockets: an amount is nobody's words unless somebody is said to say it. */
function isMeasure(words: string): boolean {
  const all = words
    .slice(0, 60)
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter(word => word !== '');
  return all.length > 0 && all.every(word => amounts.has(word) || /^\d+$/.test(word));
}

function saysSo({candidate: {clause, where}}: Choice): boolean {
  return where === 'here' && clause !== undefined && tells(clause);
}

/** What weighs more is somebody's words: a little less than even, as a term with a speaker misleads less than words without one. */
const doubtful = -0.4;

/** Whether marks hold somebody's words; nested ones and those without a candidate are judged by their look. */
function isSpeech({known, reading}: Prepared, index: number, choice: Choice | undefined, models: Models): boolean {
  const place = reading.places.get(index);
  const quotation = reading.quotations[index];
  if (!place || !quotation || !choice)
    return quotation !== undefined && isCapitalised(reading.text.slice(quotation.from, quotation.from + 3));
  if (isMeasure(reading.text.slice(quotation.from, quotation.to)) && !saysSo(choice)) return false;
  const sight = {reading, quotation, place, before: []};
  if (isTitle(sight)) return false;
  const weighing = new Weighing(models.speech);
  addSpeechTraits(weighing, known, sight, choice);
  return weighing.sum() > doubtful;
}

function spokenOf(
  prepared: Prepared,
  models: Models,
  choices: ReadonlyMap<number, Choice>,
  guide: boolean,
): {readonly speech: boolean; readonly found?: Found; readonly paragraph: number}[] {
  const spoken = prepared.reading.quotations.map(({from, to}, index) => {
    const choice = choices.get(index);
    const plain = !guide || (choice !== undefined && isPlainlySaid(prepared.known, choice.candidate));
    const speech = (plain || to - from > longestTerm) && isSpeech(prepared, index, choice, models);
    const found =
      speech && plain && choice
        ? attributed(prepared.known, choice.candidate.sentence, {...choice.candidate, ...choice})
        : undefined;
    return {speech, ...(found && {found}), paragraph: choice?.candidate.sentence.paragraph ?? -1};
  });
  const nested = nestedIn(prepared, outer => spoken[outer]?.found);
  return spoken.map((one, index) => {
    const found = nested.get(index) ?? signedBy(prepared, index);
    return found ? {...one, speech: true, found} : one;
  });
}

function statedBy(known: Known, {sentence, clause, noun, rule, confidence}: Statement): Placed {
  return {
    paragraph: sentence.paragraph,
    found: attributed(known, sentence, {noun, clause, rule, confidence}),
  };
}

function quoteOf({from, to}: Quotation, speech: boolean, attribution: Attribution | undefined, text: string): Quote {
  const direct = beginsSentence(text.slice(from, from + 3));
  return {from, to, direct, kind: speech ? 'speech' : 'phrase', ...(attribution && {attribution})};
}

/** Quotations whose speakers stay open: a few words without a capital or a stop are a phrase. */
export function unattributed(
  text: string,
  quotations: readonly Quotation[],
): Pick<Article, 'sources' | 'quotes' | 'citations'> {
  const speech = ({from, to}: Quotation) =>
    /\s.*\s.*\s|[.!?…。！？]$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{7}/u.test(
      text.slice(from, Math.min(to, from + 200)),
    ) || to - from > 20;
  return {sources: [], quotes: quotations.map(one => quoteOf(one, speech(one), undefined, text)), citations: []};
}

/** Puts together what was found: sources with every place, and each quotation and statement with the source it leans on. */
export function assemble(
  prepared: Prepared,
  models: Models,
  choices: ReadonlyMap<number, Choice>,
  statements: readonly Statement[],
): Pick<Article, 'sources' | 'quotes' | 'citations'> {
  const {known, reading} = prepared;
  const list = new SourceList();
  const plain = statements.filter(one => isPlainlySaid(known, one));
  const guide = isGuide(reading, plain.length);
  const spoken = spokenOf(prepared, models, choices, guide);
  const quoted = spoken.map(({found}) => found && keyed(list, known, found));
  const leaning = guide ? plain : statements;
  const stated = inherited(leaning.map(one => statedBy(known, one))).map(found => keyed(list, known, found));
  addOutlets(list, known.outlets);
  addPlaces(list, known.cast, new Set([...quoted, ...stated].flatMap(one => (one ? [one.who.name] : []))));
  const {sources, byKey} = list.done();
  const quotes = reading.quotations.map((quotation, index) => {
    const one = quoted[index];
    return quoteOf(quotation, spoken[index]?.speech ?? true, one && finished(one, byKey), known.text);
  });
  const citations = leaning.flatMap(({from, to}, index): Citation[] => {
    const one = stated[index];
    const attribution = one && finished(one, byKey);
    return attribution ? [{from, to, attribution}] : [];
  });
  return {sources, quotes, citations: citations.sort((a, b) => a.from - b.from)};
}
