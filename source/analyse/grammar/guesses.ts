import {headNoun} from './aside.ts';
import {isNoun, verbOf} from './chunks.ts';
import type {Clause, ClauseShape} from './clauses.ts';
import type {Sentence} from './sentence.ts';
import {doerOf, leftOf} from './subject.ts';
import {telling} from './verbs.ts';
import {isOneOf} from './words.ts';

const beside = new Set<ClauseShape>(['before', 'after', 'relative', 'passive']);

/** “Lee, 22, of Holm, said”, “Lee, during a visit to Holm, said”: the first noun of the part of the sentence that the verb stands in. */
function firstNoun({chunks}: Sentence, verb: number): number | undefined {
  let start = verb;
  while (start > 0 && !isOneOf(chunks[start - 1]?.tag, 'bq.:-')) start--;
  for (let at = start; at < verb; at++) {
    const chunk = chunks[at];
    if (isNoun(chunk) && !isOneOf(chunks[at - 1]?.tag, 'iof')) return at;
    if (chunk && !isNoun(chunk) && chunk.kind !== 'word') return undefined;
  }
  return undefined;
}

/** “Recalling the day, Lee”: the noun behind the comma. */
function behindComma({chunks}: Sentence, verb: number): number | undefined {
  if (chunks[verb]?.kind !== 'ing' || verb > 1) return undefined;
  const comma = chunks.findIndex((chunk, at) => at > verb && chunk.tag === ',');
  return comma > 0 && isNoun(chunks[comma + 1]) ? comma + 1 : undefined;
}

/** The noun right before a verb: “Lee privately saying”, “the town saw Lee call”. */
function nearNoun({chunks}: Sentence, verb: number): number | undefined {
  const at = leftOf(chunks, verb);
  return isNoun(chunks[at]) ? at : undefined;
}

type Guess = Pick<Clause, 'subject' | 'pronoun' | 'shape'>;

function othersBefore(sentence: Sentence, clauses: readonly Clause[], verb: number): Guess[] {
  const earlier = clauses.filter(one => one.verb < verb && one.subject < verb && beside.has(one.shape));
  const first = earlier[0];
  return [
    ...(first ? [{...doerOf(first), shape: 'main' as const}] : []),
    ...earlier
      .slice(1)
      .slice(-3)
      .map(one => ({...doerOf(one), shape: 'other' as const})),
    ...clauses
      .filter(one => one.verb < verb && sentence.chunks[one.verb]?.kind === 'ing')
      .slice(-2)
      .flatMap(one => {
        const subject = nearNoun(sentence, one.verb);
        return subject === undefined ? [] : [{subject, shape: 'other' as const}];
      }),
  ];
}

function guessesAt(sentence: Sentence, {verb, shape}: Clause, clauses: readonly Clause[]): Guess[] {
  const near = nearNoun(sentence, verb);
  const first = firstNoun(sentence, verb) ?? behindComma(sentence, verb);
  const guesses = shape === 'before' || shape === 'after' ? [] : othersBefore(sentence, clauses, verb);
  if (first !== undefined) guesses.unshift({subject: first, shape: 'first'});
  if (near !== undefined)
    guesses.unshift({subject: near, shape: 'near'}, {subject: headNoun(sentence.chunks, near), shape: 'near'});
  return guesses;
}

/** Others who may be the subject of a verb that tells, where the sentence can be read in more than one way. */
export function guessesOf(sentence: Sentence, clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = [];
  sentence.chunks.forEach((chunk, verb) => {
    const form = verbOf(sentence.tokens, chunk);
    if (!form || !telling.has(form.kind)) return;
    const own = clauses.filter(one => one.verb === verb);
    // “Lee was told by a teacher”, “Lee was warned”
    if (own.some(({shape}) => form.kind === 'tell' && (shape === 'agent' || shape === 'passive'))) return;
    const clause = own.find(one => one.shape !== 'object') ?? {verb, form, shape: 'other', subject: -1};
    const known = own.map(one => one.subject);
    for (const guess of guessesAt(sentence, clause, clauses)) {
      if (known.includes(guess.subject)) continue;
      known.push(guess.subject);
      found.push({...guess, verb, form: clause.form});
    }
  });
  return found;
}
