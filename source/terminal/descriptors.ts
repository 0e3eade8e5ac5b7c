import {fstatSync, type Stats, writeSync} from 'node:fs';
import {isTerminalAt} from './device.ts';

/** Standard input, output, error. */
export type Descriptor = 0 | 1 | 2;

function statsOf(descriptor: Descriptor): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

/** True for terminals and other devices: what takes more than writing bytes. */
export const isDevice = (descriptor: Descriptor): boolean => statsOf(descriptor)?.isCharacterDevice() ?? true;

/** True for a terminal. To ask that of a file or a pipe would load what Node has for terminals, a tenth of a start. */
export const isTerminal = (descriptor: Descriptor): boolean => isDevice(descriptor) && isTerminalAt(descriptor);

/** True when somebody gives us words on standard input; /dev/null and a terminal give none. */
export function isPiped(): boolean {
  const stats = statsOf(0);
  return stats !== undefined && (stats.isFIFO() || stats.isFile() || stats.isSocket());
}

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
};

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

/**
 * Writes a text whole and at once, past Node's streams, which take 4 ms to load; one who takes it slowly is waited for, `patience`
 * milliseconds at the most. Throws what the system says.
 */
export function writeWhole(descriptor: Descriptor, text: string, patience = Number.POSITIVE_INFINITY): void {
  const bytes = Buffer.from(text);
  let limit: number | undefined;
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if (!isBusy(error)) throw error;
      limit ??= performance.now() + patience;
      if (performance.now() > limit) throw error;
      pause();
    }
  }
}
