import {StringDecoder} from 'node:string_decoder';
import {decodeKeys, flushKeys, type Input, looksPasted, wordsIn} from './keys.ts';

/** How long a lone escape waits for the rest of a sequence, in milliseconds. */
const patience = 40;

/** How long more of a paste is waited for that was not told as one, in milliseconds: on a busy machine its parts come far between. */
const pastePatience = 200;

/** How long an answer or a paste that has begun may rest before it is given up: what follows are keys again. */
const longPatience = 1000;

/** Tells words that a terminal pastes as if they were typed; what is pasted comes in parts, the last of them short. */
function pasteDetector(): (text: string) => boolean {
  let until = 0;
  return text => {
    const now = performance.now();
    const words = wordsIn(text);
    const isPasted = looksPasted(words) || (now < until && words !== '');
    if (isPasted) until = now + pastePatience;
    return isPasted;
  };
}

/** Some terminals begin their answers with one control where most send an escape and a letter; both mean the same (ECMA-48). */
const inSevenBits = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, control => `\u001b${String.fromCharCode(control.charCodeAt(0) - 0x40)}`);

/** Answers of the terminal, which may come in the midst of words that are pasted: colours (OSC), attributes (DA), and how it draws pixels. */
const answers = /((?:\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b\[(?:\?[\d;]*[cS]|6;\d+;\d+t))+)/;

/** Makes inputs of bytes as they come, in parts of any length; `deliver` is given what is whole. */
export function typist(deliver: (inputs: readonly Input[]) => void): (bytes: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  const isPasted = pasteDetector();
  let rest = '';
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    rest = '';
  };
  const flush = (): void => {
    const inputs = flushKeys(rest);
    // A long sequence or a paste may come in many parts; only a lone escape is a key by itself.
    if (rest.length <= 2) rest = '';
    else timer = setTimeout(giveUp, longPatience);
    deliver(inputs);
  };
  return bytes => {
    clearTimeout(timer);
    const all = rest + inSevenBits(decoder.write(bytes));
    const parts = all.split(answers).filter(part => part !== '');
    const pasted = parts.map(part => isPasted(part));
    if (pasted.includes(true)) {
      rest = '';
      return deliver(parts.flatMap((text, at) => (pasted[at] ? [{kind: 'paste', text}] : decodeKeys(text).inputs)));
    }
    const decoded = decodeKeys(all);
    rest = decoded.rest;
    deliver(decoded.inputs);
    if (rest !== '') timer = setTimeout(flush, patience);
  };
}
