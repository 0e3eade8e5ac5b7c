import {parentPort, workerData} from 'node:worker_threads';
import {analyse} from './analyse/index.ts';

const {sections, sources, quotes, citations} = analyse(workerData);
parentPort?.postMessage({sections, sources, quotes, citations});
