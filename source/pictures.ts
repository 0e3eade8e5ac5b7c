import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Picture} from './model.ts';
import {Failure, follow, type OpenOptions, openPicture} from './open/index.ts';
import {drawsPixels} from './terminal/pixels.ts';

/** The memory that a thread may take for a picture, in megabytes, and the time, in milliseconds. */
const mostMemory = 500;
const mostTime = 15_000;

/** The most pixels of a picture, either way: a terminal that draws them has no room for more. */
const mostPixels = 900;

/** What a thread of its own is asked for: to read a picture, or to make the bytes of one that a terminal draws. */
type Task =
  | {readonly bytes: Uint8Array; readonly most: number; readonly packs: boolean}
  | {readonly picture: Picture; readonly width: number; readonly height: number; readonly colors: number};

type Answer = {readonly picture?: Picture; readonly sixel?: string; readonly reason?: string};

/** Does something with a picture in a thread: one that is made to be a burden takes its time and memory from nobody. */
function doElsewhere(workerData: Task, signal?: AbortSignal): Promise<Answer> {
  const path = join(import.meta.dirname, 'picture-thread.js');
  const worker = new Worker(path, {workerData, resourceLimits: {maxOldGenerationSizeMb: mostMemory}});
  worker.unref();
  return new Promise(resolve => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', give);
      resolve(answer);
      void worker.terminate();
    };
    const give = (): void => end({reason: 'was given up'});
    const timer = setTimeout(() => end({reason: 'takes too long to read'}), mostTime);
    signal?.addEventListener('abort', give, {once: true});
    worker.once('message', end);
    worker.once('error', () => end({reason: 'takes too much memory'}));
    worker.once('exit', () => end({reason: 'is damaged'}));
  });
}

/** What is known of a picture before it is there. */
type Around = {
  readonly page: string;
  readonly caption: string;
  /** The key that opens it in the browser. */
  readonly browseKey: string;
};

/** The picture that a link in the article at `page` leads to. Throws `Failure`, with what the caption says in its sentence. */
export async function pictureAt(
  href: string,
  {page, caption, browseKey}: Around,
  options: OpenOptions & {readonly signal: AbortSignal},
): Promise<Picture> {
  const address = follow(page, href);
  const bytes = await openPicture(address, page, options);
  const task = {bytes, most: mostPixels, packs: drawsPixels(process.env)};
  const {picture, reason} = await doElsewhere(task, options.signal);
  if (picture) return picture;
  const elsewhere = /^https?:/i.test(address) ? ` ${browseKey} opens it in the browser.` : '';
  throw new Failure(`This picture ${reason}: “${caption}”.${elsewhere}`);
}

/** A picture at a size in pixels as sixel, in so many colours; undefined when it could not be made. */
export const sixelElsewhere = async (
  picture: Picture,
  {width, height}: {readonly width: number; readonly height: number},
  colors: number,
): Promise<string | undefined> => (await doElsewhere({picture, width, height, colors})).sixel;
