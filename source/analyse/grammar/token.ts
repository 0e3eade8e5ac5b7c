import type {Span} from '../../model.ts';
import {isCapital, isLetter} from '../letters.ts';
import {shape} from '../shape.ts';
import {wordSet} from '../word-set.ts';
import {type VerbForm, verbForm} from './verbs.ts';
import {smallWord, type Tag} from './words.ts';

/** A word, a stop, or a whole quotation: the unit of a sentence's skeleton. */
export type Token = Span & {
  readonly text: string;
  /** In lower case, with curly apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
  /** As what form of a verb it may be read, wherever it stands. */
  readonly form: VerbForm | undefined;
  /** The index of the quotation this token stands for. */
  readonly quote?: number;
};

const abbreviated = wordSet(
  'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Sgt Cpl Adm Cmdr Brig Pres Rev Hon St Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Ltd No vs Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo al etc Ave Blvd Mt Ft Assn Dept',
);

// Letters and marks by their blocks: the classes of Unicode, used ten times, take longer to make ready than an article takes to read.
const letter = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u0558\u0561-\u0588\u0591-\u05bd\u05d0-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe`;
const elided = String.raw`(?:s|re|ve|ll|d|m)(?![${letter}\d])`;

// The raised number of a note is no word: the sentence ends before it.
const pattern = shape(
  'uy',
)`(?:[${letter}]\.){2,}|[’']${elided}|[${letter}][${letter}\d]*(?:[-–.&/](?=[${letter}\d])[${letter}\d]+|[’'](?!${elided})[${letter}]+)*|[$€£]?\d[\d,.:/]*(?<![,.:])(?:[${letter}%-][${letter}\d-]*)?|…|\.{3,}|--+|[^\s\u00b2\u00b3\u00b9\u2070-\u207e]`;
const skipped = /[\s\u00b2\u00b3\u00b9\u2070-\u207e]/;

const stops = ',;:.!?…([)]—–―-';
const stopTags: readonly Tag[] = [',', '.', ':', '.', '.', '.', '.', '(', '(', ')', ')', '-', '-', '-', '-'];

function stopTag(text: string): Tag {
  return stopTags[stops.indexOf(text)] ?? (text.startsWith('--') ? '-' : text.startsWith('..') ? '.' : 'n');
}

const notAdverbs = wordSet('family ally assembly daily weekly monthly early elderly supply reply bully likely only');

function firstTag(text: string, lower: string): Tag {
  const small = smallWord(lower);
  // “al-Hamri” and “el-Sisi” are names as they stand, “ex-Tory” is not.
  const capital = isCapital(text) || (text[2] === '-' && /^[ae][^x]-[A-Z]/.test(text));
  if (lower === '’s' || lower === '’') return 's';
  if (small && !(capital && (text === 'May' || text === 'Will' || text === 'US' || text === 'IT'))) return small;
  if (capital) return 'N';
  if (isLetter(text)) return lower.length > 3 && lower.endsWith('ly') && !notAdverbs.has(lower) ? 'r' : 'n';
  // “at 11:30”: a time is no number of anything.
  if (/^\d\d:\d\d$/.test(text)) return 'd';
  return /^[$€£]?\d/.test(text) ? '#' : stopTag(text);
}

function tokenOf(text: string, from: number): Token {
  const small = text.toLowerCase();
  const lower = small.includes("'") ? small.replaceAll("'", '’') : small;
  return {from, to: from + text.length, text, lower, tag: firstTag(text, lower), form: verbForm(lower)};
}

/** An abbreviation keeps its full stop, and so does an initial; a verb with a name glued to it (`said.Trump`) is parted. */
function joined(tokens: Token[], next: Token): void {
  const last = next.text === '.' ? tokens.at(-1) : undefined;
  if (last?.to === next.from && (abbreviated.has(last.text) || (last.text.length === 1 && isCapital(last.text)))) {
    tokens[tokens.length - 1] = {...last, to: next.to, text: `${last.text}.`};
  } else tokens.push(next);
}

const glued = /^(\p{Ll}{3,})\.(\p{Lu}[\p{L}’'-]*)$/u;

/**
 * Where a word ends that is nothing but letters of ASCII, with a space, a comma or the last full stop behind it, as nearly all are: so many need not be
 * looked at by the pattern. Anything else ends where it begins.
 */
function plainEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at) | 32; code > 96 && code < 123; code = text.charCodeAt(at) | 32) at++;
  const next = text.charCodeAt(at);
  return next === 32 || next === 44 || (next === 46 && !(text.charCodeAt(at + 1) > 32)) ? at : from;
}

/** Where the word or stop ends that begins at a place; a space, which belongs to none, ends where it begins. */
function endOf(text: string, from: number): number {
  if (text.charCodeAt(from) === 32) return from;
  const plain = plainEnd(text, from);
  if (plain > from || skipped.test(text.charAt(from))) return plain;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The words and stops of a stretch, in order, with the tag each has by itself; pushed onto `tokens`. */
export function tokenise(text: string, {from, to}: Span, tokens: Token[]): void {
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    const end = endOf(part, at);
    const word = part.slice(at, end);
    const parted = word.indexOf('.') > 2 ? glued.exec(word) : null;
    if (parted) {
      const [, verb = '', name = ''] = parted;
      const stop = from + at + verb.length;
      tokens.push(tokenOf(verb, from + at), tokenOf('.', stop), tokenOf(name, stop + 1));
    } else if (end > at) joined(tokens, tokenOf(word, from + at));
    at = Math.max(end, at + 1);
  }
}
