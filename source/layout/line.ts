import type {Block, Document, Role, Span} from '../model.ts';
import type {Hyphens} from './hyphens.ts';

/** A run of the document's text on a line, with the column that it starts at. */
export type Part = Span & {
  readonly at: number;
  /** What is shown of it, where that is not as it is written: a bracket that is turned round. */
  readonly shown?: string;
};

/** Something on a line that is not in the text: a bullet, the bar of a quotation, the rules of a table. */
export type Ornament = {readonly at: number; readonly text: string; readonly role: Role};

/** One row of an article at a width. A gap between blocks has no parts and starts at the newline before its block. */
export type Line = Span & {
  readonly block: number;
  readonly parts: readonly Part[];
  readonly ornaments: readonly Ornament[];
  /** Which half of letters of double height a row of the title is; both halves have the same words, and each is a row to scroll by. */
  readonly half?: 'upper' | 'lower';
};

/** A block to be set: where it stands and how wide it may be, in columns. */
export type Setting = {
  readonly document: Document;
  readonly block: Block;
  readonly index: number;
  readonly width: number;
  /** Where words may be broken; they stay whole without. */
  readonly hyphens?: Hyphens | undefined;
  /** Both edges are straight. */
  readonly justify?: boolean;
  /** The title may be of double height. */
  readonly large?: boolean;
};

// Nearly all lines have none: it is the same for all of them.
const none: readonly Ornament[] = [];

/** A line of one part. */
export const lineOf = (index: number, {from, to}: Span, at: number, ornaments: readonly Ornament[] = none): Line => ({
  from,
  to,
  block: index,
  parts: [{from, to, at}],
  ornaments: ornaments.length > 0 ? ornaments : none,
});

/** A line without words, at an offset: between blocks, rows of a table, lines of code. */
export const emptyLine = (index: number, at: number, ornaments: readonly Ornament[] = []): Line => ({
  from: at,
  to: at,
  block: index,
  parts: [],
  ornaments,
});
