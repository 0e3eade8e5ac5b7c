import {analyse} from './analyse/index.ts';
import {JoinedSources} from './joined-sources.ts';
import type {Article, Attribution, Block, Document, Source} from './model.ts';

/** What is found in a document, without the document. */
export type Findings = Pick<Article, 'sections' | 'sources' | 'quotes' | 'citations'>;

/** How much is analysed at a time, in UTF-16 units: a long chapter. What is remembered meanwhile stays small. */
const usual = 300_000;

/** A block in pieces, cut between words: a paragraph of megabytes in one would fill the memory. The rows of a table stay together. */
function* piecesOf(block: Block, text: string): Generator<Block> {
  let {from} = block;
  while (block.to - from > usual && block.kind !== 'table') {
    const space = text.lastIndexOf(' ', from + usual);
    const to = space > from ? space : from + usual;
    yield {...block, from, to};
    from = space > from ? space + 1 : to;
  }
  yield from === block.from ? block : {...block, from};
}

/** The blocks of a document in portions, each of whole blocks, but for those that are longer than a portion. */
function portionsOf({blocks, text}: Document, size: number): readonly (readonly Block[])[] {
  const portions: Block[][] = [];
  let room = 0;
  for (const whole of blocks)
    for (const block of piecesOf(whole, text)) {
      if (room <= 0) {
        portions.push([]);
        room = size;
      }
      portions.at(-1)?.push(block);
      room -= block.to - block.from;
    }
  return portions;
}

/** The sources of all portions: who is named in several of them is one. */
class Sources extends JoinedSources<string> {
  /** The one source for what a portion found. */
  adopt(found: Source): Source {
    const {source, mentions} = this.at(`${found.kind} ${found.name.toLowerCase()}`, found);
    for (const mention of found.mentions) mentions.push(mention);
    return source;
  }
}

/** An attribution to the sources of the whole instead of those of a portion. */
function readdressed(attribution: Attribution, at: (source: Source) => Source): Attribution {
  const {source, via, chain} = attribution;
  return {...attribution, source: at(source), ...(via && {via: at(via)}), ...(chain && {chain: chain.map(at)})};
}

function merge(found: Article, sources: Sources): Pick<Findings, 'quotes' | 'citations' | 'sections'> {
  const whole = new Map(found.sources.map(source => [source, sources.adopt(source)]));
  const at = (source: Source): Source => whole.get(source) ?? source;
  return {
    sections: found.sections,
    quotes: found.quotes.map(quote =>
      quote.attribution ? {...quote, attribution: readdressed(quote.attribution, at)} : quote,
    ),
    citations: found.citations.map(citation => ({...citation, attribution: readdressed(citation.attribution, at)})),
  };
}

/** What has been found so far, and the share of the text that is done, from 0 to 1. */
export type Found = {readonly findings: Findings; readonly share: number};

/**
 * Analyses a long document portion by portion and stops after each, so that others can have their turn: gives what has been found
 * so far each time twice as much of the text is done, and at the end. A pronoun is not followed from one portion into the next.
 */
export function* portionByPortion(document: Document, size = usual): Generator<Found | undefined> {
  const portions = portionsOf(document, size);
  const sources = new Sources();
  const parts: Pick<Findings, 'quotes' | 'citations' | 'sections'>[] = [];
  for (const [at, blocks] of portions.entries()) {
    parts.push(merge(analyse({...document, blocks}), sources));
    const done = at + 1;
    const isTold = Number.isInteger(Math.log2(done)) || done === portions.length;
    yield isTold ? {findings: together(parts, sources), share: done / portions.length} : undefined;
  }
}

const together = (parts: readonly Omit<Findings, 'sources'>[], sources: Sources): Findings => ({
  sections: parts.flatMap(({sections}) => sections),
  sources: sources.all,
  quotes: parts.flatMap(({quotes}) => quotes),
  citations: parts.flatMap(({citations}) => citations),
});

/** The same without the stops at which there is nothing to tell. */
export function* findInPortions(document: Document, size = usual): Generator<Found> {
  for (const found of portionByPortion(document, size)) if (found) yield found;
}
