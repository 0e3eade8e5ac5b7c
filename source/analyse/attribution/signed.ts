import type {Span} from '../../model.ts';
import {whoOf} from '../people/resolve.ts';
import type {Prepared} from '../prepare.ts';
import {signatureIn} from '../quotations/signature.ts';
import type {Found} from './attribute.ts';

/** The stretch with the signature of a block quotation: the rest of its block, or the block after it. */
function signatureOf({reading}: Prepared, index: number): Span | undefined {
  const quotation = reading.quotations[index];
  const at = quotation?.block ? (reading.places.get(index)?.sentence.paragraph ?? -1) : -1;
  const own = reading.paragraphs[at]?.block;
  if (!quotation || !own) return undefined;
  if (quotation.to < own.to) return {from: quotation.to, to: own.to};
  const next = reading.paragraphs[at + 1]?.block;
  return next?.kind === 'block-quote' && signatureIn(reading.text, next) === next.from ? next : undefined;
}

/** “The bridge is shut. — Ana Ruiz (@anaruiz) May 3, 2020”: a post or a block quotation is said by whoever signs it. */
export function signedBy(prepared: Prepared, index: number): Found | undefined {
  const span = signatureOf(prepared, index);
  if (!span) return undefined;
  const dash = /^\W*/.exec(prepared.reading.text.slice(span.from, span.to))?.[0].length ?? 0;
  const placed = prepared.known.cast.byPlace.get(span.from + dash);
  if (!placed) return undefined;
  const {from, to} = placed.named;
  return {who: whoOf(placed.member), mention: {from, to}, via: [], rule: 'signed', confidence: 0.95};
}
