import type {Block, Document, Span} from '../model.ts';
import {type Clause, clausesOf} from './grammar/clauses.ts';
import {guessesOf} from './grammar/guesses.ts';
import {type Sentence, sentencesOf} from './grammar/sentence.ts';
import type {Quotation} from './quotations/find.ts';
import type {Slices} from './slices.ts';

/** What is found out about a sentence when somebody first asks: the letter of each chunk (`attribution/look.ts`), the sort of each noun (`attribution/noun-kind.ts`). */
export type Notes = {letters: readonly string[] | undefined; readonly kinds: string[]};

/** Nothing yet. */
export const noNotes = (): Notes => ({letters: undefined, kinds: []});

/** A sentence with its clauses; `paragraph` and `index` say where it stands. */
export type ReadSentence = Sentence & {
  readonly clauses: readonly Clause[];
  /** Other readings of the same verbs. */
  readonly guesses: readonly Clause[];
  readonly paragraph: number;
  readonly index: number;
  readonly notes: Notes;
};

/** A block that was read; code and rules have no sentences. */
export type Paragraph = {readonly block: Block; readonly sentences: readonly ReadSentence[]};

/** Where the token of a quotation stands. */
export type Place = {readonly sentence: ReadSentence; readonly chunk: number};

/** A document read for its grammar: everything later looks at this and at the text. */
export type Reading = {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly paragraphs: readonly Paragraph[];
  /** The place of each quotation, by its index; nested ones have none. */
  readonly places: ReadonlyMap<number, Place>;
};

function within(span: Span, block: Span): boolean {
  return block.from <= span.from && span.to <= block.to;
}

function readBlock(
  text: string,
  block: Block,
  quotations: readonly Quotation[],
  offset: number,
  paragraph: number,
): Paragraph {
  if (block.kind === 'code' || block.kind === 'rule') return {block, sentences: []};
  const sentences = sentencesOf(text, block, quotations, offset).map((sentence, index) => {
    const clauses = clausesOf(sentence);
    return {...sentence, clauses, guesses: guessesOf(sentence, clauses), paragraph, index, notes: noNotes()};
  });
  return {block, sentences};
}

function rememberPlaces({sentences}: Paragraph, places: Map<number, Place>): void {
  for (const sentence of sentences)
    sentence.chunks.forEach((chunk, index) => {
      const quote = sentence.tokens[chunk.from]?.quote;
      if (quote !== undefined) places.set(quote, {sentence, chunk: index});
    });
}

/** Reads a document block by block; a slice for each. */
export function* readingInSlices(
  {text, blocks}: Pick<Document, 'text' | 'blocks'>,
  quotations: readonly Quotation[],
): Slices<Reading> {
  const paragraphs: Paragraph[] = [];
  const places = new Map<number, Place>();
  let offset = 0;
  for (const [index, block] of blocks.entries()) {
    yield;
    let next = offset;
    while (next < quotations.length && within(quotations[next]?.outer ?? block, block)) next++;
    const paragraph = readBlock(text, block, quotations.slice(offset, next), offset, index);
    if (next > offset) rememberPlaces(paragraph, places);
    paragraphs.push(paragraph);
    offset = next;
  }
  return {text, quotations, paragraphs, places};
}
