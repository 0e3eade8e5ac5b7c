import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Article, Document} from './model.ts';

/** What is found in a document, without the document. */
export type Findings = Omit<Article, keyof Document>;

/** Analyses a long document in a thread of its own: minutes of work never stand between a key and its answer. */
export function analyseElsewhere(document: Document): Promise<Article> {
  const worker = new Worker(join(import.meta.dirname, 'analyst-thread.js'), {workerData: document});
  // A reader who leaves need not wait for it.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', (findings: Findings) => resolve({...document, ...findings}));
    worker.once('error', reject);
  });
}
