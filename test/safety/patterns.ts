import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A regular expression of ours, and where it stands. */
export type Pattern = {readonly file: string; readonly pattern: RegExp};

// A slash begins a pattern where a value may begin; elsewhere it divides.
const opens = /(?:^|[(,=:[!&|?{};+\n]|\breturn|=>)\s*$/;

/** Where the pattern that begins at `at` ends: after its last slash. Slashes in classes and after a backslash do not count. */
function endOf(text: string, at: number): number | undefined {
  let isClass = false;
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '[') isClass = true;
    else if (text[end] === ']') isClass = false;
    else if (text[end] === '/' && !isClass) return end + 1;
  }
  return undefined;
}

/** The end of what is no code at `at`: a comment or words in quotes; undefined when it is code. */
function skipped(text: string, at: number): number | undefined {
  if (text.startsWith('//', at)) return text.indexOf('\n', at);
  if (text.startsWith('/*', at)) return text.indexOf('*/', at) + 2;
  const mark = text[at] ?? '';
  if (mark !== "'" && mark !== '"') return undefined;
  let end = at + 1;
  while (end < text.length && text[end] !== mark && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function patternsIn(file: string, text: string): readonly Pattern[] {
  const found: Pattern[] = [];
  for (let at = 0; at < text.length; ) {
    const after = skipped(text, at);
    const end =
      after === undefined && text[at] === '/' && opens.test(text.slice(Math.max(0, at - 30), at))
        ? endOf(text, at)
        : undefined;
    if (end === undefined) {
      at = after === undefined || after <= at ? at + 1 : after;
      continue;
    }
    const flags = /^[dgimsuvy]*/.exec(text.slice(end))?.[0] ?? '';
    found.push({file, pattern: new RegExp(text.slice(at + 1, end - 1), flags)});
    at = end + flags.length;
  }
  return found;
}

/** Every regular expression that is written in the program, without those that are put together while it runs. */
export function ourPatterns(): readonly Pattern[] {
  return readdirSync('source', {recursive: true, encoding: 'utf8'})
    .filter(file => /\.tsx?$/.test(file))
    .sort()
    .flatMap(file => patternsIn(file, readFileSync(join('source', file), 'utf8')));
}

const samples: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  D: 'x',
  W: '-',
  S: 'x',
  b: '',
  B: '',
  n: '\n',
  t: '\t',
  r: '\r',
};

/** Letters and short words that a pattern itself speaks of: what it looks for is what it can be held up with. */
export function alphabetOf({source}: RegExp): readonly string[] {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}/g, 'A')
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\x([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\([a-zA-Z])/g, (_, letter: string) => samples[letter] ?? letter)
    .replace(/\\(.)/g, '$1')
    .replace(/\(\?(?:<?[=!]|:|<\w+>)/g, '(');
  const words = plain.split(/[()|[\]{}?*+^$]+/).filter(word => word !== '' && word.length < 24);
  const letters = words.flatMap(word => [word.charAt(0), word.charAt(word.length - 1)]);
  return [...new Set([...words, ...letters, 'a', 'A', ' ', '1', '“', '.', '\n'])];
}
