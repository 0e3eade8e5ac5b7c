import {isNoun} from '../grammar/chunks.ts';
import type {Clause} from '../grammar/clauses.ts';
import {telling} from '../grammar/verbs.ts';
import type {Known} from '../people/resolve.ts';
import type {Quotation} from '../quotations/find.ts';
import type {Place, Reading, ReadSentence} from '../reading.ts';
import {nounKind} from './noun-kind.ts';

/** Where a candidate stands as seen from the quotation; `said`: it spoke the quotation before, in this paragraph or an earlier one. */
export type Where = 'here' | 'previous' | 'next' | 'above' | 'below' | 'said-here' | 'said-above' | 'said-before';

/** Somebody who may have said a quotation: a noun of a sentence, and the clause whose verb tells, if there is one. */
export type Candidate = {
  readonly sentence: ReadSentence;
  /** The chunk of the noun. */
  readonly noun: number;
  readonly clause?: Clause;
  readonly where: Where;
};

/** What a rule sees of a quotation: its place, and who spoke before it, the last first. */
export type Sight = {
  readonly reading: Reading;
  readonly quotation: Quotation;
  readonly place: Place;
  readonly before: readonly Candidate[];
};

/** Whether a clause says that somebody says something. */
export function tells(clause: Clause): boolean {
  return (
    clause.shape === 'according' ||
    (clause.form !== undefined && telling.has(clause.form.kind) && clause.shape !== 'passive')
  );
}

/** As many clauses of a sentence are looked at, the nearest ones: real sentences have fewer. */
const most = 20;

function inSentence(sentence: ReadSentence, where: Where, chunk: number): Candidate[] {
  const clauses = where === 'here' ? [...sentence.clauses, ...sentence.guesses] : sentence.clauses;
  const far = (clause: Clause) => Math.abs(clause.verb - chunk);
  const near = clauses.length > most ? [...clauses].sort((a, b) => far(a) - far(b)).slice(0, most) : clauses;
  return near.map(clause => ({sentence, noun: clause.subject, clause, where}));
}

function speaks(kind: string): boolean {
  return kind !== 'thing' && kind !== 'number' && kind !== 'i' && kind !== 'it';
}

/** Nouns that are nobody's subject: “in a letter from Lee”, “LEE: …”, “Lee’s “ruin””. */
function bareNouns(known: Known, {sentence, chunk}: Place): Candidate[] {
  return sentence.chunks.flatMap((one, noun) =>
    isNoun(one) &&
    Math.abs(noun - chunk) < 12 &&
    !sentence.clauses.some(clause => clause.subject === noun) &&
    speaks(nounKind(known, sentence, noun))
      ? [{sentence, noun, where: 'here' as const}]
      : [],
  );
}

/** “– Lee, Holm” below what Lee said; “Lee:” above: the nouns of a line that has no verb. */
function namedIn(sentence: ReadSentence, where: Where): Candidate[] {
  const nouns = sentence.chunks.flatMap((chunk, noun) => (isNoun(chunk) ? [{sentence, noun, where}] : []));
  return nouns.slice(0, 2);
}

function spokenBefore({place, before}: Sight): Candidate[] {
  const {paragraph} = place.sentence;
  return before.slice(0, 2).map(one => {
    const far = paragraph - one.sentence.paragraph;
    return {...one, where: far === 0 ? 'said-here' : far < 3 ? 'said-above' : 'said-before'};
  });
}

function around({reading, place: {sentence}}: Sight): Candidate[] {
  const {paragraphs} = reading;
  const own = paragraphs[sentence.paragraph]?.sentences ?? [];
  // Whoever a question is about does not answer it: “What do they miss?” “The stairs.”
  const near = (one: ReadSentence | undefined, where: Where) =>
    one && one.tokens.at(-1)?.text !== '?'
      ? one.clauses.length > 0
        ? inSentence(one, where, one.chunks.length)
        : namedIn(one, where)
      : [];
  return [
    ...near(own[sentence.index - 1], 'previous'),
    ...near(own[sentence.index - 2], 'previous'),
    ...near(own[sentence.index + 1], 'next'),
    ...(sentence.index < 2 ? near(paragraphs[sentence.paragraph - 1]?.sentences.at(-1), 'above') : []),
    ...(sentence.index === own.length - 1 ? near(paragraphs[sentence.paragraph + 1]?.sentences[0], 'below') : []),
  ];
}

/** Everybody who may have said a quotation. */
export function candidatesFor(known: Known, sight: Sight): Candidate[] {
  return [
    ...inSentence(sight.place.sentence, 'here', sight.place.chunk),
    ...bareNouns(known, sight.place),
    ...around(sight),
    ...spokenBefore(sight),
  ];
}
