import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {rawSwitch} from './device.ts';
import type {Input} from './keys.ts';
import {typist} from './typing.ts';

/** Keys as they are pressed. */
export type Keyboard = {
  /** From now on inputs go to `take`, those that came before first. */
  readonly listen: (take: (inputs: readonly Input[]) => void) => void;
  /** Raw mode on: keys come one by one and unseen. */
  readonly take: () => void;
  /** The keyboard is the shell's again. */
  readonly give: () => void;
  /** No more keys are wanted: a terminal that was opened beside a pipe would keep the program alive. */
  readonly close: () => void;
  /** Called when the terminal is gone. */
  readonly onEnd: (end: () => void) => void;
};

/** There is no terminal that keys could come from. */
export class NoKeyboard extends Error {
  override readonly name = 'NoKeyboard';
}

/** The stream that keys come from: standard input, or the terminal itself when words come through a pipe. */
function keyStream(): ReadStream {
  if (process.stdin.isTTY) return process.stdin;
  try {
    return new ReadStream(openSync(process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty', 'r'));
  } catch (error) {
    throw new NoKeyboard('There is no terminal to read keys from.', {cause: error});
  }
}

/**
 * A stream of keys that is made when there is time for it: until then the terminal itself keeps what is pressed. Where only a stream knows
 * how to have keys come one by one, it is made at once. `begin` is told of it.
 */
function lateStream(begin: (stream: ReadStream) => void) {
  const setRaw = rawSwitch();
  let stream: ReadStream | undefined;
  let starting: NodeJS.Immediate | undefined;
  const made = (): ReadStream => {
    if (stream) return stream;
    stream = keyStream();
    begin(stream);
    return stream;
  };
  const switchTo = setRaw ?? (isRaw => void made().setRawMode(isRaw));
  if (!setRaw) made();
  return {
    take: () => {
      switchTo(true);
      starting = setImmediate(() => made().resume());
    },
    give: () => {
      clearImmediate(starting);
      try {
        switchTo(false);
      } catch {
        // The terminal is gone: there is nobody to give the keys to.
      }
      stream?.pause();
    },
    close: () => {
      if (stream && stream !== process.stdin) stream.destroy();
    },
  };
}

/**
 * Opens the keyboard; throws `NoKeyboard` when there is no terminal to read from. Keys pressed before anybody listens are kept;
 * `early` hears of them at once. Answers to questions go to `answered` at once, and never to who listens for keys.
 */
export function openKeyboard(
  answered: (answer: string) => void,
  early: (inputs: readonly Input[]) => void = () => {},
): Keyboard {
  const waiting: Input[] = [];
  let listener: ((inputs: readonly Input[]) => void) | undefined;
  const deliver = (inputs: readonly Input[]): void => {
    for (const input of inputs) if (input.kind === 'answer') answered(input.answer);
    const keys = inputs.filter(({kind}) => kind !== 'answer');
    if (keys.length === 0) return;
    if (listener) listener(keys);
    else {
      waiting.push(...keys);
      early(keys);
    }
  };
  let ended = (): void => {};
  const {take, give, close} = lateStream(stream => {
    stream.on('data', typist(deliver));
    for (const event of ['end', 'error', 'close']) stream.on(event, () => ended());
  });
  return {
    take,
    give,
    close,
    listen: take => {
      listener = take;
      const early = waiting.splice(0);
      if (early.length > 0) take(early);
    },
    onEnd: end => {
      ended = end;
    },
  };
}
