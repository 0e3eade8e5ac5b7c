import type {Keeping} from './keeping.ts';
import {Failure, type Progress, progressInWords} from './open/index.ts';
import type {Action} from './reader/index.ts';

/** What effects need of the world around them. */
export type World = {
  readonly dispatch: (action: Action) => void;
  readonly keeping: Keeping;
  readonly write: (bytes: string) => void;
};

/** A sentence for the reader. */
export const notice = (sentence: string): Action => ({kind: 'notice', notice: sentence});

/** The sentence of a failure; anything else is a bug of ours and goes on its way. */
function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  throw error;
}

/** What is being opened for whom: another opening, or Esc, ends it. */
const openings = new WeakMap<World, AbortController>();

/** How often a reader is told how far an opening has come, in ms. */
const telling = 150;

/** Tells a reader of progress, not too often. */
export function teller(world: World, signal: AbortSignal): (progress: Progress) => void {
  let last = performance.now();
  return progress => {
    if (signal.aborted || performance.now() - last < telling) return;
    last = performance.now();
    world.dispatch(notice(progressInWords(progress)));
  };
}

/** Does something that takes time, and shows what has come of it, unless the reader has gone on to something else meanwhile. */
export async function during(world: World, work: (signal: AbortSignal) => Promise<Action>): Promise<void> {
  openings.get(world)?.abort();
  const controller = new AbortController();
  openings.set(world, controller);
  const {signal} = controller;
  const isWanted = (): boolean => openings.get(world) === controller;
  try {
    const action = await work(signal);
    if (isWanted() && !signal.aborted) world.dispatch(action);
  } catch (error) {
    if (isWanted()) world.dispatch(notice(sentenceOf(error)));
  } finally {
    if (isWanted()) openings.delete(world);
  }
}

/** Ends what is being opened, if anything is. */
export const giveUp = (world: World): void => openings.get(world)?.abort();
