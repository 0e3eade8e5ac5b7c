import type {Span} from '../../model.ts';
import {isCapital, isLetter} from '../letters.ts';
import {wordSet} from '../word-set.ts';
import {smallWord, type Tag} from './words.ts';

/** A word, a stop, or a whole quotation: the unit of a sentence's skeleton. */
export type Token = Span & {
  readonly text: string;
  /** In lower case, with curly apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
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
const pattern = new RegExp(
  String.raw`(?:[${letter}]\.){2,}|[’']${elided}|[${letter}][${letter}\d]*(?:[-–.&/](?=[${letter}\d])[${letter}\d]+|[’'](?!${elided})[${letter}]+)*|[$€£]?\d[\d,.:/]*(?<![,.:])(?:[${letter}%-][${letter}\d-]*)?|…|\.{3,}|--+|[^\s\u00b2\u00b3\u00b9\u2070-\u207e]`,
  'gu',
);

const stops = new Map<string, Tag>(
  Object.entries({
    ',': ',',
    ';': '.',
    ':': ':',
    '.': '.',
    '!': '.',
    '?': '.',
    '…': '.',
    '(': '(',
    '[': '(',
    ')': ')',
    ']': ')',
    '—': '-',
    '–': '-',
    '―': '-',
    '-': '-',
    '--': '-',
  } as const),
);

function stopTag(text: string): Tag {
  return stops.get(text) ?? (text.startsWith('--') ? '-' : text.startsWith('..') ? '.' : 'n');
}

const notAdverbs = wordSet('family ally assembly daily weekly monthly early elderly supply reply bully likely only');

function firstTag(text: string, lower: string): Tag {
  const small = smallWord(lower);
  const capital = isCapital(text);
  if (lower === '’s' || lower === '’') return 's';
  if (small && !(capital && (text === 'May' || text === 'Will' || text === 'US' || text === 'IT'))) return small;
  if (/^[$€£]?\d/.test(text)) return '#';
  if (capital) return 'N';
  if (isLetter(text)) return /..ly$/.test(lower) && !notAdverbs.has(lower) ? 'r' : 'n';
  return stopTag(text);
}

function tokenOf(text: string, from: number): Token {
  const lower = text.toLowerCase().replaceAll("'", '’');
  return {from, to: from + text.length, text, lower, tag: firstTag(text, lower)};
}

/** An abbreviation keeps its full stop, and so does an initial; a verb with a name glued to it (`said.Trump`) is parted. */
function joined(tokens: Token[], next: Token): void {
  const last = tokens.at(-1);
  const touches = last && last.to === next.from;
  if (
    touches &&
    next.text === '.' &&
    (abbreviated.has(last.text) || (last.text.length === 1 && isCapital(last.text)))
  ) {
    tokens[tokens.length - 1] = {...last, to: next.to, text: `${last.text}.`};
  } else tokens.push(next);
}

const glued = /^(\p{Ll}{3,})\.(\p{Lu}[\p{L}’'-]*)$/u;

/** The words and stops of a stretch, in order, with the tag each has by itself; pushed onto `tokens`. */
export function tokenise(text: string, {from, to}: Span, tokens: Token[]): void {
  pattern.lastIndex = 0;
  const part = text.slice(from, to);
  for (let hit = pattern.exec(part); hit; hit = pattern.exec(part)) {
    const at = from + hit.index;
    const parted = hit[0].indexOf('.') > 2 ? glued.exec(hit[0]) : null;
    if (parted) {
      const [, verb = '', name = ''] = parted;
      tokens.push(tokenOf(verb, at), tokenOf('.', at + verb.length), tokenOf(name, at + verb.length + 1));
    } else joined(tokens, tokenOf(hit[0], at));
  }
}
