import {safe, safeLine} from './parse/safe.ts';
import {isDevice, writeWhole} from './terminal/descriptors.ts';
import {gate} from './terminal/gate.ts';
import {giveTerminal} from './terminal/screen.ts';

/** A stream of ours. Its writes tell what went wrong; without a listener the same would be thrown once more. */
export function listenedTo(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return stream;
}

/**
 * Writes to the terminal that is read on. At once where bytes are letters: a stream takes half a millisecond to write its first. On
 * Windows only a stream knows how to write letters to a terminal.
 */
export function write(bytes: string): void {
  if (process.platform === 'win32') {
    listenedTo(process.stdout).write(bytes);
    return;
  }
  try {
    writeWhole(1, bytes);
  } catch (error) {
    // EIO: nobody is there to see it. Anything but what the system says is a mistake of ours.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

/** Writes results to standard output through the last gate, and waits until they are taken. */
export async function tell(text: string): Promise<void> {
  const bytes = gate(text, 'tab');
  if (!isDevice(1)) return writeWhole(1, bytes);
  await new Promise<void>((resolve, reject) => {
    listenedTo(process.stdout).write(bytes, error => (error ? reject(error) : resolve()));
  });
}

function tellAside(bytes: string): void {
  giveTerminal();
  if (isDevice(2)) {
    listenedTo(process.stderr).write(bytes);
    return;
  }
  try {
    writeWhole(2, bytes);
  } catch {
    // There is nobody to be told.
  }
}

/** Writes one message to standard error, cleaned, on one line. */
export const complain = (sentence: string): void => tellAside(`${gate(safeLine(sentence))}\n`);

/** Shows a bug of ours: the whole stack, cleaned. */
export function showBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tellAside(gate(`${safe(stack)}\nThis is a mistake in broadsheet, not in the article.\n`, 'tab'));
}
