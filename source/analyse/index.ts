import type {Article, Document, Quote} from '../model.ts';
import {findQuotations} from './quotations/find.ts';
import {findSections} from './sections.ts';

/** A document becomes an article: what was found in it stands beside it. */
export function analyse(document: Document): Article {
  const quotes = findQuotations(document).map(({from, to}): Quote => ({from, to, kind: 'speech', direct: true}));
  return {...document, sections: findSections(document), sources: [], quotes, citations: []};
}
