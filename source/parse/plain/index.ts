import type {Document, Raw} from '../../model.ts';
import {Builder} from '../builder.ts';
import {finished} from '../slices.ts';
import {chunksOf, type Line} from './lines.ts';
import {shapeOf} from './shape.ts';
import {PlainWriter} from './write.ts';

/** How many chunks are read between two yields. */
const slice = 100;

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\f\v]/g, '\n');
const clean = (text: string): string => (/[\r\f\v]/.test(text) ? lineEnds(text) : text);

function written(raw: Raw, builder: Builder, writer: PlainWriter): Document {
  return builder.done(raw, {...writer.head, title: writer.head.title ?? ''});
}

/** Reads plain text in slices: yields now and then, so that keys are answered meanwhile. */
export function* plainInSlices(raw: Raw): Generator<undefined, Document> {
  const text = clean(raw.text);
  const builder = new Builder();
  const writer = new PlainWriter(builder, shapeOf(text));
  let before: readonly Line[] | undefined;
  let lines: readonly Line[] | undefined;
  let count = 0;
  for (const {lines: after} of chunksOf(text)) {
    if (lines) writer.write({before, lines, after});
    before = lines;
    lines = after;
    count += 1;
    if (count % slice === 0) yield;
  }
  if (lines) writer.write({before, lines, after: undefined});
  return written(raw, builder, writer);
}

/** Reads plain text. */
export const parsePlain = (raw: Raw): Document => finished(plainInSlices(raw));

/** Chunks at the end of a front that say nothing: the last may go on, and the one before it depends on it. */
const unsure = 2;

/** How far a front may reach for its first paragraphs, in UTF-16 units. */
const farthest = 600_000;

/**
 * The first paragraphs of a plain text, about `units` of it: the whole begins with the same text, blocks and inlines, but
 * that a first paragraph of more than 600,000 units is cut.
 */
export function plainFront(raw: Raw, units: number): Document {
  const text = clean(raw.text.slice(0, Math.max(4 * units, farthest)));
  const builder = new Builder();
  const writer = new PlainWriter(builder, shapeOf(text));
  const chunks: (readonly Line[])[] = [];
  let isCut = false;
  for (const {lines, end} of chunksOf(text)) {
    chunks.push(lines);
    isCut = end >= units && chunks.length > unsure;
    if (isCut) break;
  }
  for (const [index, lines] of (isCut ? chunks.slice(0, -unsure) : chunks).entries())
    writer.write({before: chunks[index - 1], lines, after: chunks[index + 1]});
  return written(raw, builder, writer);
}
