import {openSync} from 'node:fs';
import {StringDecoder} from 'node:string_decoder';
import {ReadStream} from 'node:tty';
import {decodeKeys, flushKeys, type Input} from './keys.ts';

/** How long a lone escape waits for the rest of a sequence, in milliseconds. */
const patience = 40;

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

/** The stream that keys come from: standard input, or the terminal itself when words come through a pipe. */
function keyStream(): ReadStream {
  if (process.stdin.isTTY) return process.stdin;
  return new ReadStream(openSync(process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty', 'r'));
}

/** Opens the keyboard; throws when there is no terminal to read from. Keys pressed before anybody listens are kept. */
export function openKeyboard(): Keyboard {
  const stream = keyStream();
  const decoder = new StringDecoder('utf8');
  const waiting: Input[] = [];
  let rest = '';
  let timer: NodeJS.Timeout | undefined;
  let listener: ((inputs: readonly Input[]) => void) | undefined;
  const deliver = (inputs: readonly Input[]): void => {
    if (inputs.length === 0) return;
    if (listener) listener(inputs);
    else waiting.push(...inputs);
  };
  stream.on('data', (bytes: Buffer) => {
    clearTimeout(timer);
    const decoded = decodeKeys(rest + decoder.write(bytes));
    rest = decoded.rest;
    deliver(decoded.inputs);
    if (rest === '') return;
    timer = setTimeout(() => {
      const inputs = flushKeys(rest);
      // A long sequence or a paste may come in many parts; only a lone escape is a key by itself.
      if (rest.length <= 2) rest = '';
      deliver(inputs);
    }, patience);
  });
  return {
    listen: take => {
      listener = take;
      deliver(waiting.splice(0));
    },
    take: () => {
      stream.setRawMode(true);
      stream.resume();
    },
    give: () => {
      try {
        stream.setRawMode(false);
      } catch {
        // The terminal is gone: there is nobody to give the keys to.
      }
      stream.pause();
    },
    close: () => {
      if (stream !== process.stdin) stream.destroy();
    },
    onEnd: end => {
      stream.on('end', end);
      stream.on('error', end);
      stream.on('close', end);
    },
  };
}
