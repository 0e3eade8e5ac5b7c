import {StringDecoder} from 'node:string_decoder';
import {decodeKeys, flushKeys, type Input, looksPasted} from './keys.ts';

/** How long a lone escape waits for the rest of a sequence, in milliseconds. */
const patience = 40;

/** How long an answer or a paste that has begun may rest before it is given up: what follows are keys again. */
const longPatience = 1000;

/** Tells words that a terminal pastes as if they were typed; what is pasted comes in parts, the last of them short. */
function pasteDetector(): (text: string) => boolean {
  let until = 0;
  return text => {
    const now = performance.now();
    const isPasted = looksPasted(text) || (now < until && !text.includes('\u001b'));
    if (isPasted) until = now + patience;
    return isPasted;
  };
}

/** Some terminals begin their answers with one control where most send an escape and a letter; both mean the same (ECMA-48). */
const inSevenBits = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, control => `\u001b${String.fromCharCode(control.charCodeAt(0) - 0x40)}`);

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
    const text = inSevenBits(decoder.write(bytes));
    if (rest === '' && isPasted(text)) return deliver([{kind: 'paste', text}]);
    const decoded = decodeKeys(rest + text);
    rest = decoded.rest;
    deliver(decoded.inputs);
    if (rest !== '') timer = setTimeout(flush, patience);
  };
}
