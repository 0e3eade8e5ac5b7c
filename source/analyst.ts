import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Document, Raw} from './model.ts';
import {type Findings, portionByPortion} from './portions.ts';
import {othersTurn} from './turns.ts';

/** The memory that a thread may take for what it finds, in megabytes: it tidies up before it takes more. */
const most = 300;

/** Of it, what may be taken for what is new: V8 would take 200 more for this on a large machine, and keep them when the thread has ended. */
const young = 16;

/** Is told what has been found so far, and the share that is done. */
type Told = (findings: Findings, share: number) => void;

/** A thread that analyses; undefined where Node has been told to let no program start one. */
function threadFor({address, type, text}: Raw): Worker | undefined {
  const path = join(import.meta.dirname, 'analyst-thread.js');
  try {
    const resourceLimits = {maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: young};
    return new Worker(path, {workerData: {address, type, text}, resourceLimits});
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED') return undefined;
    throw error;
  }
}

/** How much is analysed between two keys where there is but one thread, in UTF-16 units. */
const little = 12_000;

async function analyseHere(document: Document, found: Told): Promise<void> {
  for (const step of portionByPortion(document, little)) {
    if (step) found(step.findings, step.share);
    await othersTurn();
  }
}

/**
 * Analyses a long text in a thread of its own, so that minutes of work never stand between a key and its answer; `found` is told
 * what there is so far, and the share that is done. Resolves at the end. The thread reads the text itself: to hand the whole
 * document over would hold up the keys. Where no thread may be started, it is done here, a little at a time.
 */
export function analyseElsewhere(raw: Raw, document: Document, found: Told): Promise<void> {
  const worker = threadFor(raw);
  if (!worker) return analyseHere(document, found);
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
