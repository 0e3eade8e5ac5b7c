import {parentPort, workerData} from 'node:worker_threads';
import {shrunk} from './paint/shrink.ts';
import {decode, Unshown} from './picture/index.ts';

/** More pixels than this, either way, no screen of cells shows. */
const most = 480;

try {
  parentPort?.postMessage({picture: shrunk(decode(workerData), most)});
} catch (error) {
  parentPort?.postMessage({reason: error instanceof Unshown ? error.reason : 'is damaged'});
}
