import type {Article, Document} from '../model.ts';
import {assemble} from './assemble.ts';
import {findSpeakers} from './attribution/speakers.ts';
import {findStatements} from './citations/find.ts';
import {type Models, shipped} from './models.ts';
import {prepare} from './prepare.ts';
import {findSections} from './sections.ts';

/** A document becomes an article: what was found in it stands beside it. */
export function analyse(document: Document, models: Models = shipped): Article {
  const prepared = prepare(document);
  const speakers = findSpeakers(prepared.known, prepared.reading, models.speaker);
  const statements = findStatements(prepared, models.cue);
  return {...document, sections: findSections(document), ...assemble(prepared, models, speakers, statements)};
}
