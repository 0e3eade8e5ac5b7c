import type {Document, Span} from '../model.ts';
import {turnsLines} from './bidi.ts';
import {cells} from './cells.ts';
import {type Hyphens, hyphensFor} from './hyphens.ts';
import type {Line, Ornament, Part} from './line.ts';

/** How a text is set: its width in columns, words broken at the ends of lines, both edges straight, from the right what is read so, the title large. */
export type Typesetting = {
  readonly columns: number;
  readonly hyphenate: boolean;
  readonly justify: boolean;
  readonly rightToLeft: boolean;
  readonly large?: boolean;
};

/** A width alone sets lines ragged and words whole. */
export type Width = number | Typesetting;

/** The columns of a width. */
export const columnsOf = (width: Width): number => (typeof width === 'number' ? width : width.columns);

/** What breaks the words of a document that is set so; undefined when they stay whole. */
export const hyphensOf = ({language}: Document, width: Width): Hyphens | undefined =>
  typeof width === 'number' || !width.hyphenate ? undefined : hyphensFor(language);

/** A name for how a document is set, the same for the same lines. */
export function settingName(document: Document, width: Width): string {
  if (typeof width === 'number') return `${width}`;
  const turns = width.rightToLeft && turnsLines();
  return `${width.columns}${hyphensOf(document, width) ? 'h' : ''}${width.justify ? 'j' : ''}${turns ? 'r' : ''}${width.large ? 'l' : ''}`;
}

const isLetter = (text: string | undefined): boolean => text !== undefined && /\p{L}/u.test(text);

/** The hyphen after a row that ends within a word, at `indent`; it stands beside the text and is not of it. */
export function hyphenAfter(
  text: string,
  {from, to}: Span,
  next: number | undefined,
  indent: number,
): readonly Ornament[] {
  if (next !== to || !isLetter(text[to - 1]) || !isLetter(text[to])) return [];
  return [{at: indent + cells(text.slice(from, to)), text: '-', role: 'ornament'}];
}

/** More than this between two words is worse than a ragged edge. */
const widestGap = 3;

/** A line whose words stand apart so far that its last one ends at the edge; the same line when that would tear it. */
export function justified(text: string, line: Line, columns: number): Line {
  const [part] = line.parts;
  if (!part || line.parts.length !== 1) return line;
  const words = [...text.slice(part.from, part.to).matchAll(/\S+/g)];
  const hyphen = line.ornaments.find(({text: sign, at}) => sign === '-' && at > part.at);
  const used = part.at + cells(text.slice(part.from, part.to)) + (hyphen ? 1 : 0);
  const gaps = words.length - 1;
  const free = columns - used;
  if (free <= 0 || gaps < 1 || Math.ceil(free / gaps) + 1 > widestGap) return line;
  let moved = 0;
  const parts = words.map(({index, 0: word}, at): Part => {
    // The wider gaps are spread over the line, not heaped at its end.
    moved = Math.floor((free * at) / gaps);
    const from = part.from + index;
    return {from, to: from + word.length, at: part.at + cells(text.slice(part.from, from)) + moved};
  });
  const ornaments = line.ornaments.map(each => (each === hyphen ? {...each, at: each.at + free} : each));
  return {...line, parts, ornaments};
}
