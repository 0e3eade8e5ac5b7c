import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Raw} from './model.ts';
import type {Findings} from './portions.ts';

/**
 * Analyses a long text in a thread of its own, so that minutes of work never stand between a key and its answer; `found` is told
 * what there is so far, and the share that is done. Resolves at the end. The thread reads the text itself: to hand the whole
 * document over would hold up the keys.
 */
export function analyseElsewhere(
  {address, type, text}: Raw,
  found: (findings: Findings, share: number) => void,
): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'analyst-thread.js'), {workerData: {address, type, text}});
  // A reader who leaves need not wait for it.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.on('message', ({findings, share}) => found(findings, share));
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
