import {parentPort, workerData} from 'node:worker_threads';
import {formatFor} from './parse/index.ts';
import {findInPortions} from './portions.ts';

void formatFor(workerData.type).then(format => {
  for (const found of findInPortions(format(workerData))) parentPort?.postMessage(found);
});
