import {parentPort, workerData} from 'node:worker_threads';
import {deflateSync} from 'node:zlib';
import {resized, shrunk} from './paint/shrink.ts';
import {decode, sixelOf, Unshown} from './picture/index.ts';

/** What came is read, as far as pixels are wanted. */
function read() {
  const picture = shrunk(decode(workerData.bytes), workerData.most);
  return {picture: workerData.packs ? {...picture, packed: deflateSync(picture.pixels)} : picture};
}

/** What is read is drawn. */
const draw = ({picture, width, height, colors} = workerData) => ({
  sixel: sixelOf(resized(picture, width, height), colors),
});

try {
  parentPort?.postMessage(workerData.bytes ? read() : draw());
} catch (error) {
  parentPort?.postMessage({reason: error instanceof Unshown ? error.reason : 'is damaged'});
}
