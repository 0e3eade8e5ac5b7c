import type {Raw} from './model.ts';
import {isUrl, type OpenOptions, type Progress, progressInWords} from './open/index.ts';
import {openKept} from './opening.ts';
import {safeLine} from './parse/safe.ts';

/** A line that tells how far an opening has come. */
export type Waiting = {readonly tell: (progress: Progress) => void; readonly end: () => void};

/** How long nothing is told, and how often something is, in ms. */
const patience = 500;
const often = 100;

const toStart = '\u001b[G\u001b[K';

/** Tells on standard error, where that is a terminal, how far an opening has come that takes its time; `end` takes the line away. */
export function waitingLine(stderr: NodeJS.WriteStream = process.stderr): Waiting {
  if (!stderr.isTTY) return {tell: () => {}, end: () => {}};
  const start = performance.now();
  let latest: Progress | undefined;
  let shown = '';
  const draw = (): void => {
    if (!latest || performance.now() - start < patience) return;
    const line = safeLine(progressInWords(latest)).slice(0, Math.max(1, (stderr.columns || 80) - 2));
    if (line !== shown) stderr.write(`${toStart}${line}`);
    shown = line;
  };
  const timer = setInterval(draw, often).unref();
  const end = (): void => {
    clearInterval(timer);
    if (shown !== '') stderr.write(toStart);
  };
  const tell = (progress: Progress): void => {
    latest = progress;
  };
  return {tell, end};
}

/** Opens an address as `openKept` does, and tells how far the web has come: only that is waited for, and standard error is a stream that has to be made. */
export function openTelling(address: string, options: OpenOptions): Promise<Raw> {
  const waiting = isUrl(address) ? waitingLine() : undefined;
  return openKept(address, {...options, ...(waiting && {onProgress: waiting.tell})}).finally(waiting?.end);
}
