import type {Document} from '../model.ts';
import {findOutlets} from './outlets/find.ts';
import {castOf} from './people/cast.ts';
import type {Known} from './people/resolve.ts';
import {judgeBy} from './people/salience.ts';
import type {Standing} from './people/standing.ts';
import {findQuotations} from './quotations/find.ts';
import {type Reading, readingInSlices} from './reading.ts';
import type {Slices} from './slices.ts';

/** A document read for its grammar, its outlets and its people, before anything is attributed. */
export type Prepared = {readonly known: Known; readonly reading: Reading};

/** Reads a document before anything is attributed. */
export function* preparedInSlices(document: Document, standing?: Standing): Slices<Prepared> {
  const quotations = findQuotations(document);
  yield;
  const outlets = findOutlets(document);
  yield;
  const reading = yield* readingInSlices(document, quotations);
  return {reading, known: {text: document.text, cast: castOf(reading, outlets, judgeBy(standing)), outlets}};
}
