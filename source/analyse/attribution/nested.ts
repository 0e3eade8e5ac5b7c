import {type Chunk, isNoun} from '../grammar/chunks.ts';
import {type Clause, clausesOf} from '../grammar/clauses.ts';
import {sentencesOf} from '../grammar/sentence.ts';
import {firstNameGender} from '../people/first-names.ts';
import {namedIn} from '../people/named.ts';
import {type Known, type Who, whoOf} from '../people/resolve.ts';
import type {Prepared} from '../prepare.ts';
import type {Quotation} from '../quotations/find.ts';
import {noNotes, type ReadSentence} from '../reading.ts';
import {attributed, type Found} from './attribute.ts';
import {pathBetween} from './look.ts';

/** A quotation within another, by its index. */
type Inner = {readonly index: number; readonly quotation: Quotation};

/** The quotations that hold others, by their indexes, with those they hold. */
function holders(quotations: readonly Quotation[]): Map<number, Inner[]> {
  const held = new Map<number, Inner[]>();
  let outer = -1;
  for (const [index, quotation] of quotations.entries()) {
    if (!quotation.nested) outer = index;
    else if (quotation.to <= (quotations[outer]?.to ?? 0)) {
      const inner = held.get(outer);
      if (inner) inner.push({index, quotation});
      else held.set(outer, [{index, quotation}]);
    }
  }
  return held;
}

/** The words of a quotation read by themselves, with those it quotes as one token each. */
function sentencesWithin({reading}: Prepared, outer: number, inner: readonly Inner[]): ReadSentence[] {
  const span = reading.quotations[outer];
  const first = inner[0];
  if (!span || !first) return [];
  const paragraph = reading.places.get(outer)?.sentence.paragraph ?? -1;
  const plain = inner.map(({quotation}) => ({...quotation, nested: false}));
  return sentencesOf(reading.text, span, plain, first.index).map((sentence, index) => ({
    ...sentence,
    clauses: clausesOf(sentence),
    guesses: [],
    paragraph,
    index,
    notes: noNotes(),
  }));
}

const unreal = /^(?:would|could|should|will|may|might|must|shall|can|cannot|if|not|never|ever)$|n’t$/;

/** Whether somebody is told to have said something, not to be going to, or unable to: “I said”, not “nobody would say”. */
function utters(sentence: ReadSentence, {verb, shape, form}: Clause): boolean {
  const chunk = sentence.chunks[verb];
  const spoken = /^(?:say|tell|write|ask|call)$/.test(form?.kind ?? '') && !/^(?:object|noun|passive)$/.test(shape);
  if (!chunk || !spoken || chunk.kind === 'to') return false;
  if (chunk.kind === 'ing' && shape === 'shared' && isNoun(sentence.chunks[verb - 1])) return false;
  return !sentence.tokens.slice(chunk.from, chunk.to).some(token => unreal.test(token.lower));
}

/** The clause whose verb stands right beside the marks: “Ruiz told me, ‘…’”, “‘…,’ Ruiz said”. Any other may be about something else. */
function besideAt(sentence: ReadSentence, chunk: number): Clause | undefined {
  const ends = sentence.tokens[sentence.chunks[chunk]?.from ?? -1]?.text ?? '';
  return sentence.clauses.findLast(clause => {
    if (!utters(sentence, clause)) return false;
    const last = Math.max(clause.verb, clause.subject);
    if (last < chunk) return /^n?[,:t]{0,2}$/.test(pathBetween(sentence, last + 1, chunk));
    const first = Math.min(clause.verb, clause.subject);
    return first > chunk && /[,!?]/.test(ends) && /^,?$/.test(pathBetween(sentence, chunk + 1, first));
  });
}

/** Whom a name within a quotation means; a word that opens a sentence may be any word. */
function namedWithin(known: Known, sentence: ReadSentence, chunk: Chunk): Who | undefined {
  const words = namedIn(known.text, sentence, chunk)?.words ?? [];
  const [first = ''] = words;
  const surname = words.at(-1) ?? '';
  const member = known.cast.bySurname(surname, sentence.to) ?? known.cast.bySurname(surname, known.text.length);
  if (member && (words.length === 1 || member.name.startsWith(`${first} `))) return whoOf(member);
  const sure = words.length > 1 || chunk.from > 0 || firstNameGender(first) !== undefined;
  return first !== '' && sure ? {name: words.join(' '), kind: 'person'} : undefined;
}

/** Whom a subject within a quotation means; he and she may be anybody, so they stay open. */
function whoWithin(known: Known, sentence: ReadSentence, subject: number, outer: Found | undefined): Who | undefined {
  const chunk = sentence.chunks[subject];
  const head = chunk && sentence.tokens[chunk.head];
  if (!chunk || !head) return undefined;
  return head.lower === 'i' ? outer?.who : namedWithin(known, sentence, chunk);
}

/** How sure a verb right beside the marks makes it. */
const sure = 0.7;

function saidWithin(prepared: Prepared, sentence: ReadSentence, chunk: number, outer?: Found): Found | undefined {
  const clause = besideAt(sentence, chunk);
  const who = clause && whoWithin(prepared.known, sentence, clause.subject, outer);
  if (!clause || !who) return undefined;
  const rule = clause.verb < chunk ? 'said-before' : 'said-after';
  return {...attributed(prepared.known, sentence, {noun: clause.subject, clause, rule, confidence: sure}), who};
}

/** “Ruiz told me, ‘Go home,’” Lee said: who is quoted within a quotation, by its index; `said`: who said each quotation that is not within another. */
export function nestedIn(prepared: Prepared, said: (outer: number) => Found | undefined): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const [outer, inner] of holders(prepared.reading.quotations)) {
    for (const sentence of sentencesWithin(prepared, outer, inner)) {
      sentence.chunks.forEach((chunk, at) => {
        const index = sentence.tokens[chunk.from]?.quote;
        const one = index === undefined ? undefined : saidWithin(prepared, sentence, at, said(outer));
        if (index !== undefined && one) found.set(index, one);
      });
    }
  }
  return found;
}
