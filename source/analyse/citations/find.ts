import type {Span} from '../../model.ts';
import type {Clause} from '../grammar/clauses.ts';
import {type Network, weigh} from '../network.ts';
import type {Prepared} from '../prepare.ts';
import type {ReadSentence} from '../reading.ts';
import type {Slices} from '../slices.ts';
import {contentOf} from './content.ts';
import {cueTraits} from './features.ts';

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
const reporting = new Set(
  'say tell announce add note argue explain warn insist acknowledge confirm deny recall assert allege contend concede admit vow cite lament complain emphasize emphasise stress reiterate suggest testify predict reveal'.split(
    ' ',
  ),
);

/** Verbs that report as a rule: their forms may be nouns (a claim, a tweet), and one may respond or write without saying what. */
const often = new Set('report state claim write tweet declare reply respond maintain remark quote'.split(' '));

/** “Hook had called for an embargo” tells what Hook wants; whoever calls a bridge a ruin may only give it a name. */
const callsFor = ({chunks, tokens}: ReadSentence, {form, verb}: Clause): boolean =>
  form?.lemma === 'call' && tokens[chunks[verb]?.to ?? -1]?.lower === 'for';

/** Whether the verb of a clause reports what somebody says, always or as a rule. */
export const isReporting = ({form}: Clause): boolean =>
  form !== undefined && (reporting.has(form.lemma) || often.has(form.lemma));

/** How likely a verb must be a cue: less for verbs of saying, more for all others; chosen for nine right cues in ten. */
function enough(sentence: ReadSentence, clause: Clause): number {
  const {shape, form} = clause;
  if (shape === 'according' || (form && reporting.has(form.lemma))) return 0.3;
  return (form && often.has(form.lemma)) || callsFor(sentence, clause) ? 0.5 : 0.95;
}

/** “Yonhap, citing a military source, reported”: what is cited is the source, not whoever cites. */
export function leanedOn({chunks}: ReadSentence, {form, verb, subject, shape}: Clause): number {
  const cites = form?.lemma === 'cite' || (form?.lemma === 'quote' && form.form === 'ing');
  return cites && shape !== 'agent' && chunks[verb + 1]?.kind === 'noun' ? verb + 1 : subject;
}

/** What “citing Y” rests on is what the verb before it reports. */
function citedContent(sentence: ReadSentence, clause: Clause): Span | undefined {
  const cites = clause.shape === 'shared' && leanedOn(sentence, clause) !== clause.subject;
  const same = sentence.clauses.filter(one => one !== clause && one.subject === clause.subject);
  const main = cites ? (same.findLast(one => one.verb < clause.verb) ?? same[0]) : undefined;
  return contentOf(sentence, main ?? clause);
}

type Reading = {readonly clause: Clause; readonly share: number};

/** The readings of each verb: whoever may be its subject, with how likely it is that it is a cue and leans on that one. */
function readingsOf({known}: Prepared, sentence: ReadSentence, network: Network): Map<number, Reading[]> {
  const byVerb = new Map<number, Reading[]>();
  for (const clause of [...sentence.clauses, ...sentence.guesses]) {
    if (clause.shape === 'passive' && clause.form?.lemma !== 'quote') continue;
    const share = 1 / (1 + Math.exp(-weigh(network, cueTraits(known, sentence, clause))));
    const list = byVerb.get(clause.verb);
    if (list) list.push({clause, share});
    else byVerb.set(clause.verb, [{clause, share}]);
  }
  return byVerb;
}

function statementsIn(prepared: Prepared, sentence: ReadSentence, network: Network): Statement[] {
  return [...readingsOf(prepared, sentence, network).values()].flatMap((readings): Statement[] => {
    const {clause} = readings.reduce((most, one) => (one.share > most.share ? one : most));
    const confidence = Math.min(
      1,
      readings.reduce((sum, one) => sum + one.share, 0),
    );
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
