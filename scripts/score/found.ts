import {analyse} from '../../source/analyse/index.ts';
import type {Models} from '../../source/analyse/models.ts';
import {findOutlets} from '../../source/analyse/outlets/find.ts';
import type {Attribution, Span} from '../../source/model.ts';
import {parse} from '../../source/parse/index.ts';
import {align} from './align.ts';
import type {Stretch} from './gold.ts';

/** What we say of a statement, with offsets in the gold text. */
export type FoundAttribution = {
  readonly mention: Stretch;
  readonly cue?: Stretch;
  readonly name: string;
  readonly kind: string;
  readonly via?: string;
  readonly rule: string;
  readonly confidence: number;
};

/** A quotation we found, with offsets in the gold text. */
export type FoundQuote = Stretch & {readonly kind: string; readonly attribution?: FoundAttribution};

/** A citation we found, with offsets in the gold text. */
export type FoundCitation = Stretch & {readonly attribution: FoundAttribution};

/** What we found in a gold text. */
export type Found = {
  readonly quotes: readonly FoundQuote[];
  readonly citations: readonly FoundCitation[];
  readonly outlets: readonly (Stretch & {readonly role: string; readonly name: string})[];
};

/** Runs our parse and analysis, with other weights if given, on a text and brings what was found back to the offsets of that text. */
export function find(id: string, text: string, models?: Models): Found {
  const article = analyse(parse({address: `${id}.txt`, text, type: 'text/plain'}), models);
  const map = align(article.text, text);
  const back = (span: Span): Stretch => ({start: map[span.from] ?? 0, end: (map[span.to - 1] ?? 0) + 1});
  const attributed = (one: Attribution): FoundAttribution => ({
    mention: back(one.mention),
    ...(one.cue && {cue: back(one.cue)}),
    name: one.source.name,
    kind: one.source.kind,
    ...(one.via && {via: one.via.name}),
    rule: one.rule,
    confidence: one.confidence,
  });
  const outer = article.quotes.filter(
    (quote, index, all) =>
      !all.some(
        (other, at) =>
          at !== index &&
          other.from <= quote.from &&
          quote.to <= other.to &&
          other.to - other.from > quote.to - quote.from,
      ),
  );
  return {
    quotes: outer.flatMap(quote =>
      paragraphsOf(quote, article.text).map(span => ({
        ...back(span),
        kind: quote.kind,
        ...(quote.attribution && {attribution: attributed(quote.attribution)}),
      })),
    ),
    citations: article.citations.map(one => ({...back(one), attribution: attributed(one.attribution)})),
    outlets: findOutlets(article).map(one => ({...back(one), role: one.role, name: one.name})),
  };
}

/** The gold data counts a quotation over several paragraphs once in each. */
function paragraphsOf(span: Span, text: string): Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (let at = text.indexOf('\n', from); at >= 0 && at < span.to; at = text.indexOf('\n', from)) {
    if (at > from) parts.push({from, to: at});
    from = at + 1;
  }
  return from < span.to ? [...parts, {from, to: span.to}] : parts;
}
