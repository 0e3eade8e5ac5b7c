import {oldMouse, type Pointer, pointerIn} from './mouse.ts';

/** What came from the terminal: a key by its name, words that were pasted, the mouse, or the answer to a question of ours. */
export type Input =
  | {readonly kind: 'key'; readonly key: string}
  | {readonly kind: 'paste'; readonly text: string}
  | Pointer
  | {readonly kind: 'answer'; readonly answer: string};

/** What was read, and what is left because its end has not come yet. */
export type Decoded = {readonly inputs: readonly Input[]; readonly rest: string};

const controls: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  ' ': 'space',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0000': 'ctrl+space',
};

/** Keys that come as `CSI letter`, `CSI 1;modifier letter` or `SS3 letter`. */
const letters: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  Z: 'shift+tab',
  M: 'enter',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

/** Keys that come as `CSI number ~`. */
const numbers: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};

const pasteBegins = '\u001b[200~';
const pasteEnds = '\u001b[201~';
/** How much of a paste is kept; nobody searches for more words than these. */
const mostPasted = 4000;

const csi = /^\u001b\[([<=>?]?)([\d;:]*)([ -/]*)([@-~])/;
const unfinishedCsi = /^\u001b\[[0-?]*[ -/]*$/;
const ss3 = /^\u001bO([ -~])/;
// Operating system commands, device control strings and their like: up to BEL or ST.
const answer = /^\u001b[\]PX^_]([^\u0007\u001b]*)(?:\u0007|\u001b\\)/;
const unfinishedAnswer = /^\u001b[\]PX^_][^\u0007\u001b]*\u001b?$/;
/** Another sequence begins before the end: terminals end the first one there, and so does its reader. */
const brokenAnswer = /^\u001b[\]PX^_][^\u0007\u001b]*(?=\u001b)/;
const mostAnswered = 4096;

const key = (name: string): Input => ({kind: 'key', key: name});

const modified = (name: string, modifier: string | undefined): string => {
  const bits = Number(modifier ?? 1) - 1;
  return `${bits & 4 ? 'ctrl+' : ''}${bits & 2 ? 'alt+' : ''}${bits & 1 && name !== 'shift+tab' ? 'shift+' : ''}${name}`;
};

function csiKey([, lead, parameters = '', , final = '']: RegExpExecArray): Input | undefined {
  if (lead === '<' && /[Mm]/.test(final)) return pointerIn(parameters, final === 'M');
  if (lead !== '') return {kind: 'answer', answer: `${lead}${parameters}${final}`};
  const [first = '', modifier] = parameters.split(';');
  if (final === '~') {
    const name = numbers[first];
    return name === undefined ? undefined : key(modified(name, modifier));
  }
  // A cursor position report is the only one that ends like F3 and has two numbers.
  if (final === 'R' && parameters !== '') return {kind: 'answer', answer: `${parameters}R`};
  if (final === 't') return {kind: 'answer', answer: `${parameters}t`};
  const name = letters[final];
  return name === undefined ? undefined : key(modified(name, modifier));
}

type Taken = {readonly length: number; readonly input?: Input | undefined};

/** Reads one input at the beginning of `text`; undefined when its end has not come yet. */
function takeEscape(text: string): Taken | undefined {
  if (text.startsWith(pasteBegins)) return takePaste(text);
  if (text.startsWith(oldMouse)) return takeOldMouse(text);
  const found = csi.exec(text);
  if (found) return {length: found[0].length, input: csiKey(found)};
  const answered = answer.exec(text);
  if (answered) return {length: answered[0].length, input: {kind: 'answer', answer: answered[1] ?? ''}};
  const letter = ss3.exec(text);
  if (letter) {
    const name = letters[letter[1] ?? ''];
    return {length: letter[0].length, input: name === undefined ? undefined : key(name)};
  }
  if (unfinishedCsi.test(text) || text === '\u001b' || text === '\u001bO') return undefined;
  if (unfinishedAnswer.test(text)) return undefined;
  const broken = brokenAnswer.exec(text);
  if (broken) return {length: broken[0].length};
  // Alt and a key: the escape is let go, so that Alt+q does not quit. Ctrl+C right after Esc is no Alt: it ends whatever there is.
  return /^[\u001b\u0003]/.test(text.charAt(1))
    ? {length: 1, input: key('escape')}
    : {length: 1 + firstLength(text.slice(1))};
}

const takeOldMouse = (text: string): Taken | undefined =>
  text.length < oldMouse.length + 3 ? undefined : {length: oldMouse.length + 3};

function takePaste(text: string): Taken | undefined {
  const end = text.indexOf(pasteEnds);
  if (end === -1) return undefined;
  return {length: end + pasteEnds.length, input: {kind: 'paste', text: text.slice(pasteBegins.length, end)}};
}

const firstLength = (text: string): number => String.fromCodePoint(text.codePointAt(0) ?? 0).length;
const combines = (text: string): boolean => /^(?:\p{M}|\u200d|\ufe0f)/u.test(text);

function takePlain(text: string): Taken {
  const char = text.charAt(0);
  const named = controls[char];
  if (named !== undefined) return {length: 1, input: key(named)};
  const code = text.charCodeAt(0);
  if (code < 0x20) return {length: 1, input: key(`ctrl+${String.fromCharCode(code + 0x60)}`)};
  if (code < 0x7f) return {length: 1, input: key(char)};
  if (code < 0xa0) return {length: 1};
  let length = firstLength(text);
  while (combines(text.slice(length, length + 2)) && length < 64) length += firstLength(text.slice(length));
  return {length, input: key(text.slice(0, length))};
}

/**
 * Reads what a terminal sent: keys, bracketed pastes, and answers (which are never taken for keys).
 *
 * Sequences after ECMA-48 and xterm's control sequences. What is unfinished comes back as `rest`, to be put before what comes next;
 * a lone escape is the Esc key once nothing has followed it for a while (`flush`).
 */
export function decodeKeys(text: string): Decoded {
  const inputs: Input[] = [];
  let at = 0;
  while (at < text.length) {
    const here = text.charAt(at) === '\u001b' ? takeEscape(text.slice(at)) : takePlain(text.slice(at, at + 64));
    if (!here) break;
    if (here.input) inputs.push(here.input);
    at += here.length;
  }
  return {inputs, rest: kept(text.slice(at))};
}

/**
 * The middle of a long paste or answer is let go, its beginning and the start of its end are not: what follows them are no keys.
 */
function kept(rest: string): string {
  if (rest.startsWith(pasteBegins) && rest.length > 2 * mostPasted)
    return `${rest.slice(0, mostPasted)} ${rest.slice(1 - pasteEnds.length)}`;
  const goesOn = unfinishedAnswer.test(rest) || unfinishedCsi.test(rest);
  return rest.length > mostAnswered && goesOn ? rest.slice(0, 2) + rest.slice(-1) : rest;
}

const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/gs;

/** What came, without sequences: of a paste the words remain, of keys that send sequences nothing. Empty for a paste that is told as one. */
export const wordsIn = (text: string): string => (text.includes(pasteBegins) ? '' : text.replace(sequences, ''));

/** Whether many characters that came at once are words from a clipboard: some terminals do not tell pastes from keys. */
export function looksPasted(text: string): boolean {
  if (text.length < 32) return false;
  return new Set(text.toLowerCase()).size >= 10 && (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= 4 && /\s/.test(text);
}

/** What unfinished input means when nothing follows: Esc for a lone escape; the rest was no key. */
export const flushKeys = (rest: string): readonly Input[] => (rest === '\u001b' ? [key('escape')] : []);
