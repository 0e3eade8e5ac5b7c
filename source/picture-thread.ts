import {parentPort, workerData} from 'node:worker_threads';
import {deflateSync} from 'node:zlib';
import {shrunk} from './paint/shrink.ts';
import {decode, Unshown} from './picture/index.ts';

const {bytes, most, packs} = workerData;

try {
  const picture = shrunk(decode(bytes), most);
  parentPort?.postMessage({picture: packs ? {...picture, packed: deflateSync(picture.pixels)} : picture});
} catch (error) {
  parentPort?.postMessage({reason: error instanceof Unshown ? error.reason : 'is damaged'});
}
