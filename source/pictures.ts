import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Picture} from './model.ts';
import {Failure, follow, type OpenOptions, openPicture} from './open/index.ts';
import {drawsPixels} from './terminal/pixels.ts';

/** The memory that a thread may take to read a picture, in megabytes, and the time, in milliseconds. */
const mostMemory = 500;
const mostTime = 15_000;

/** The most pixels of a picture, either way, that a screen of cells shows, and that are sent to a terminal which draws them. */
const mostInCells = 480;
const mostPixels = 900;

type Answer = {readonly picture?: Picture; readonly reason?: string};

/** Reads bytes as a picture in a thread of its own: a picture that is made to be a burden takes its time and memory from nobody. */
function readElsewhere(bytes: Uint8Array, signal: AbortSignal): Promise<Answer> {
  const packs = drawsPixels(process.env);
  const workerData = {bytes, packs, most: packs ? mostPixels : mostInCells};
  const path = join(import.meta.dirname, 'picture-thread.js');
  const worker = new Worker(path, {workerData, resourceLimits: {maxOldGenerationSizeMb: mostMemory}});
  worker.unref();
  return new Promise(resolve => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(answer);
      void worker.terminate();
    };
    const give = (): void => end({reason: 'was given up'});
    const timer = setTimeout(() => end({reason: 'takes too long to read'}), mostTime);
    signal.addEventListener('abort', give, {once: true});
    worker.once('message', end);
    worker.once('error', () => end({reason: 'takes too much memory'}));
    worker.once('exit', () => end({reason: 'is damaged'}));
  });
}

/** The picture that a link in the article at `page` leads to. Throws `Failure`, with what the caption says in its sentence. */
export async function pictureAt(
  href: string,
  {page, caption}: {readonly page: string; readonly caption: string},
  options: OpenOptions & {readonly signal: AbortSignal},
): Promise<Picture> {
  const bytes = await openPicture(follow(page, href), page, options);
  const {picture, reason} = await readElsewhere(bytes, options.signal);
  if (picture) return picture;
  throw new Failure(`This picture ${reason}: “${caption}”.`);
}
