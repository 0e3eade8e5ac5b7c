import type {Block, Document, Span} from '../../model.ts';
import {isCapital} from '../letters.ts';
import {byLevel} from './levels.ts';
import {findMarks, type QuoteMark} from './marks.ts';
import {type Pair, pairUp} from './pairs.ts';
import {signatureIn} from './signature.ts';
import {singleMarks, votesSingle} from './style.ts';

/** Words in quotation marks, or a block quotation (`block`: its `outer` is the block). */
export type Quotation = Pair & {readonly block: boolean; readonly nested: boolean};

type Marked = {readonly block: Block; readonly doubles: readonly QuoteMark[]; readonly singles: readonly QuoteMark[]};

/** Whether the next block opens with a single mark, as each paragraph of a long quotation does. */
function nextOpens(text: string, {to}: Span): boolean {
  const next = text.slice(to, to + 4).trimStart();
  return next.startsWith('‘') && (isCapital(next, 1) || next.charAt(1) === '[');
}

function marked(text: string, block: Block): Marked {
  const marks = findMarks(text, block);
  return {
    block,
    doubles: marks.filter(mark => !mark.single),
    singles: singleMarks(
      text,
      marks.filter(mark => mark.single),
      nextOpens(text, block),
    ),
  };
}

function within(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** A block quotation without whoever signs it; a block that is nothing but a signature is none. */
function blockQuotation(text: string, block: Block): Quotation[] {
  let to = signatureIn(text, block) ?? block.to;
  while (to > block.from && /\s/.test(text.charAt(to - 1))) to--;
  const span = {from: block.from, to};
  return to > block.from ? [{...span, outer: span, closed: true, block: true, nested: false}] : [];
}

function quotationsIn(text: string, {block, doubles, singles}: Marked, single: boolean): Quotation[] {
  if (block.kind === 'block-quote' && doubles.length === 0) return blockQuotation(text, block);
  const levels = byLevel(text, doubles);
  const outer = pairUp(text, block, single ? singles : levels.outer);
  const inner = single
    ? pairUp(text, block, doubles)
    : [singles, levels.inner].flatMap(one => pairUp(text, block, one));
  const nested = inner.filter(one => outer.some(other => within(one.outer, other)));
  // Besides double marks, singles count by themselves only in headlines, where double ones are not used.
  const beside = inner.filter(
    one => !outer.some(other => one.outer.from < other.outer.to && other.outer.from < one.outer.to),
  );
  const apart = single || (block.kind === 'heading' && outer.length === 0) ? beside : [];
  return [
    ...outer.map(one => ({...one, block: false, nested: false})),
    ...apart.map(one => ({...one, block: false, nested: false})),
    ...nested.map(one => ({...one, block: false, nested: true})),
  ].sort((a, b) => a.from - b.from);
}

/** The quotations of a document in order, those inside another's marked `nested`. Which marks it uses is put to a vote of its blocks. */
export function findQuotations({text, blocks}: Pick<Document, 'text' | 'blocks'>): Quotation[] {
  const all = blocks.filter(block => block.kind !== 'code' && block.kind !== 'rule').map(block => marked(text, block));
  const doubles = all.reduce((sum, one) => sum + one.doubles.filter(mark => mark.opens && !mark.closes).length, 0);
  const singles = all.reduce((sum, one) => sum + one.singles.length / 2, 0);
  const single = votesSingle(doubles, singles);
  return all.flatMap(one => quotationsIn(text, one, single));
}
