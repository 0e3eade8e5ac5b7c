import type {Article, Block, Document} from '../model.ts';
import {assemble, unattributed} from './assemble.ts';
import {speakersInSlices} from './attribution/speakers.ts';
import {statementsInSlices} from './citations/find.ts';
import {isEnglish} from './language.ts';
import {type Models, shipped} from './models.ts';
import {preparedInSlices} from './prepare.ts';
import {findQuotations} from './quotations/find.ts';
import {findSections} from './sections.ts';
import {type Slices, whole} from './slices.ts';

/** The cells of a table, each a paragraph: no sentence goes on in the next one. */
const cellsOf = (block: Block): readonly Block[] =>
  block.kind === 'table'
    ? block.rows
        .flat()
        .filter(({from, to}) => from < to)
        .map(cell => ({...cell, kind: 'paragraph'}))
    : [block];

/**
 * A document becomes an article, a slice of work at a time, so that a reader's keys can be heard in between.
 *
 * Who speaks is judged by English grammar; in other languages quotations are found and speakers stay open.
 */
export function* analyseInSlices(document: Document, models: Models = shipped()): Slices<Article> {
  const sections = findSections(document);
  const prose = {...document, blocks: document.blocks.flatMap(cellsOf)};
  if (!isEnglish(prose)) return {...document, sections, ...unattributed(document.text, findQuotations(prose))};
  const prepared = yield* preparedInSlices(prose, models.standing);
  const speakers = yield* speakersInSlices(prepared, models.speaker);
  const statements = yield* statementsInSlices(prepared, models.cue);
  return {...document, sections, ...assemble(prepared, models, speakers, statements)};
}

/** A document becomes an article: what was found in it stands beside it. */
export function analyse(document: Document, models: Models = shipped()): Article {
  return whole(analyseInSlices(document, models));
}
