import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Raw} from './model.ts';
import type {Findings} from './portions.ts';

/** The memory that a thread may take for what it finds, in megabytes: it tidies up before it takes more. */
const most = 300;

/**
 * Analyses a long text in a thread of its own, so that minutes of work never stand between a key and its answer; `found` is told
 * what there is so far, and the share that is done. Resolves at the end. The thread reads the text itself: to hand the whole
 * document over would hold up the keys.
 */
export function analyseElsewhere(
  {address, type, text}: Raw,
  found: (findings: Findings, share: number) => void,
): Promise<void> {
  const path = join(import.meta.dirname, 'analyst-thread.js');
  const worker = new Worker(path, {workerData: {address, type, text}, resourceLimits: {maxOldGenerationSizeMb: most}});
  // A reader who leaves need not wait for it.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.on('message', ({findings, share}) => found(findings, share));
    // What was found until the memory was full stays.
    worker.once('error', error =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve() : reject(error),
    );
    worker.once('exit', () => resolve());
  });
}
