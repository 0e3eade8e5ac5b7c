import {fstatSync} from 'node:fs';
import {isatty} from 'node:tty';

/** A terminal as Node's own streams have it. Both give the number of an error where there is one. */
type Device = {
  readonly getWindowSize: (size: [number, number]) => number | undefined;
  readonly setRawMode: (isRaw: boolean) => number | undefined;
};

type Devices = {
  readonly TTY: new (descriptor: number, failure: {readonly code?: string}) => Device;
  readonly isTTY: (descriptor: number) => boolean;
};

/**
 * What `node:tty` is built on. That module loads all of streams and of the net, 5 ms or a tenth of a start, and all that a first screen wants
 * of it is how large the terminal is and that keys come one by one. Node calls this way in deprecated (DEP0111), and closes it under its
 * permission model: where it is not there, `node:tty` is asked.
 */
function findDevices(): Devices | undefined {
  // Nothing of this was seen on Windows.
  if (process.platform === 'win32') return undefined;
  const {noDeprecation = false} = process;
  process.noDeprecation = true;
  try {
    const {binding}: {readonly binding?: (name: string) => Devices} = Object(process);
    const found = binding?.('tty_wrap');
    return typeof found?.TTY === 'function' && typeof found.isTTY === 'function' ? found : undefined;
  } catch {
    return undefined;
  } finally {
    process.noDeprecation = noDeprecation;
  }
}

const devices = findDevices();

/** Whether a descriptor is a terminal. */
export const isTerminalAt = (descriptor: number): boolean => devices?.isTTY(descriptor) ?? isatty(descriptor);

const known = new Map<number, Device | undefined>();

function made(descriptor: number): Device | undefined {
  if (!devices?.isTTY(descriptor)) return undefined;
  const failure: {readonly code?: string} = {};
  const device = new devices.TTY(descriptor, failure);
  return failure.code === undefined ? device : undefined;
}

function deviceAt(descriptor: number): Device | undefined {
  if (!known.has(descriptor)) known.set(descriptor, made(descriptor));
  return known.get(descriptor);
}

/** Nearly always keys come from where words go. */
const isOne = (): boolean => fstatSync(0).rdev === fstatSync(1).rdev;

/** How large the terminal is that is written to; undefined where only `process.stdout` can tell. */
export function terminalSize(): {readonly columns: number; readonly rows: number} | undefined {
  if (!devices?.isTTY(1)) return undefined;
  const size: [number, number] = [0, 0];
  const problem = deviceAt(devices.isTTY(0) && isOne() ? 0 : 1)?.getWindowSize(size);
  const [columns, rows] = size;
  return problem || columns === 0 ? undefined : {columns, rows};
}

/** Lets keys come one by one and unseen from standard input, or not; undefined where only a stream can. */
export function rawSwitch(): ((isRaw: boolean) => void) | undefined {
  const device = deviceAt(0);
  return device && (isRaw => void device.setRawMode(isRaw));
}
