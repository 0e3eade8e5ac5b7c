import type {Span} from '../../model.ts';
import {isNoun} from '../grammar/chunks.ts';
import type {Clause} from '../grammar/clauses.ts';
import {choose, type Network, shareOf} from '../network.ts';
import type {Prepared} from '../prepare.ts';
import type {ReadSentence} from '../reading.ts';
import type {Slices} from '../slices.ts';
import {Weighing} from '../weighing.ts';
import {wordSet} from '../word-set.ts';
import {contentOf} from './content.ts';
import {addCueTraits, addReadingTraits} from './features.ts';

/** A statement that leans on somebody: the clause that says so and the stretch that is said. */
export type Statement = Span & {
  readonly sentence: ReadSentence;
  readonly clause: Clause;
  /** The chunk of the noun that the statement leans on. */
  readonly noun: number;
  readonly rule: string;
  readonly confidence: number;
};

/** Verbs that report what somebody says, and nothing else. */
const reporting = wordSet(
  'say tell announce add note argue explain warn insist acknowledge confirm deny recall assert allege contend concede admit vow cite lament complain emphasize emphasise stress reiterate suggest testify predict reveal',
);

/** Verbs that report as a rule: their forms may be nouns (a claim, a tweet), and one may respond or write without saying what. */
const often = wordSet('report state claim write tweet declare reply respond maintain remark quote');

/** “Hook had called for an embargo” tells what Hook wants; whoever calls a bridge a ruin may only give it a name. */
const callsFor = ({chunks, tokens}: ReadSentence, {form, verb}: Clause): boolean =>
  form?.lemma === 'call' && tokens[chunks[verb]?.to ?? -1]?.lower === 'for';

/** Whether the verb of a clause reports what somebody says, always or as a rule. */
export const isReporting = ({form}: Clause): boolean =>
  form !== undefined && (reporting.has(form.lemma) || often.has(form.lemma));

/** How likely a verb must be a cue: less for verbs of saying, more for all others; chosen, on held-out texts, for more than nine right cues in ten. */
function enough(sentence: ReadSentence, clause: Clause): number {
  const {shape, form} = clause;
  if (shape === 'according' || (form && reporting.has(form.lemma))) return 0.15;
  return (form && often.has(form.lemma)) || callsFor(sentence, clause) ? 0.2 : 0.9;
}

/** “Yonhap, citing a military source, reported”: what is cited is the source, not whoever cites. */
export function leanedOn({chunks}: ReadSentence, {form, verb, subject, shape}: Clause): number {
  const cites = form?.lemma === 'cite' || (form?.lemma === 'quote' && form.form === 'ing');
  return cites && shape !== 'agent' && isNoun(chunks[verb + 1]) ? verb + 1 : subject;
}

/** What “citing Y” rests on is what the verb before it reports. */
function citedContent(sentence: ReadSentence, clause: Clause): Span | undefined {
  const cites = clause.shape === 'shared' && leanedOn(sentence, clause) !== clause.subject;
  const same = sentence.clauses.filter(one => one !== clause && one.subject === clause.subject);
  const main = cites ? (same.findLast(one => one.verb < clause.verb) ?? same[0]) : undefined;
  return contentOf(sentence, main ?? clause);
}

/** The readings of each verb of a sentence that may be a cue: its clauses, each with another who may be its subject. */
export function readingsOf({clauses, guesses}: ReadSentence): Clause[][] {
  const byVerb = new Map<number, Clause[]>();
  for (const clause of [...clauses, ...guesses]) {
    if (clause.shape === 'passive' && clause.form?.lemma !== 'quote') continue;
    const list = byVerb.get(clause.verb);
    if (list) list.push(clause);
    else byVerb.set(clause.verb, [clause]);
  }
  return [...byVerb.values()];
}

type Judged = {readonly clause: Clause; readonly confidence: number};

/** The likeliest reading of a verb, and how likely the verb is a cue: the network chooses among its readings and that it is none. */
function judged({known}: Prepared, sentence: ReadSentence, readings: readonly Clause[], network: Network): Judged[] {
  const common = new Weighing(network);
  addCueTraits(common, sentence, readings[0]?.verb ?? 0);
  const scores = readings.map(clause => {
    const weighing = new Weighing(network, common.sums);
    addReadingTraits(weighing, known, sentence, clause);
    return weighing.sum();
  });
  const {best} = choose(scores);
  const clause = readings[best];
  const confidence = 1 - shareOf(new Weighing(network).sum(), scores);
  return clause ? [{clause, confidence}] : [];
}

function statementsIn(prepared: Prepared, sentence: ReadSentence, network: Network): Statement[] {
  return readingsOf(sentence)
    .flatMap(readings => judged(prepared, sentence, readings, network))
    .flatMap(({clause, confidence}): Statement[] => {
      const span = confidence >= enough(sentence, clause) ? citedContent(sentence, clause) : undefined;
      const rule = clause.shape === 'according' ? 'according-to' : 'said-that';
      return span ? [{...span, sentence, clause, noun: leanedOn(sentence, clause), rule, confidence}] : [];
    });
}

/** The statements of a text that lean on somebody, quoted or not, in order of their cues; a slice for each paragraph. */
export function* statementsInSlices(prepared: Prepared, network: Network): Slices<Statement[]> {
  const found: Statement[] = [];
  for (const {sentences} of prepared.reading.paragraphs) {
    yield;
    for (const sentence of sentences) found.push(...statementsIn(prepared, sentence, network));
  }
  return found;
}
