import type {Line} from './lines.ts';
import type {Shape} from './shape.ts';

/** A part of a chunk that is one block, or a few of one kind. */
export type Part =
  | {readonly kind: 'rule'}
  | {readonly kind: 'underlined'; readonly level: number; readonly lines: readonly Line[]}
  | {readonly kind: 'quote'; readonly depth: number; readonly lines: readonly Line[]}
  | {readonly kind: 'item'; readonly marker: string; readonly indent: number; readonly lines: readonly Line[]}
  | {readonly kind: 'verbatim' | 'prose' | 'verse'; readonly lines: readonly Line[]};

const rule = /^(?:[-=_*~#·•⁂]\s*){3,}$|^⁂$/;
const quoteMark = /^(?:>\s?)+/;
const itemMark = /^([-*+•‣◦]|o(?= {2})|\(?(?:\d{1,3}|[a-z])[.)])\s+(?=\S)/;

/** Nearly all lines begin with a word, and so with none of these marks. */
const isWords = (text: string): boolean => /^(?:[A-Z“]|[a-z]{2})/.test(text);

/** How much of the width a line leaves free when it was broken on purpose. */
const free = 0.78;

/** Whether a line ends where it does on purpose: the next word would have fitted well. */
function isMeant(line: Line, next: Line, {width}: Shape): boolean {
  return line.columns + 1 + (next.text.split(' ', 1)[0]?.length ?? 0) < free * width;
}

const isAligned = ({text}: Line): boolean =>
  /\S {3,}\S|(?:\. ?){5}/.test(text) || /^[|+]|[│┃┌└├]|[-=_]{5,}.*\S/.test(text);
const isCode = ({text}: Line): boolean => /[{};]$|^(?:\$|#|\/\/|<\w)|[\w)]\(\)|=>|[=!]==?\s/.test(text);

const most = (lines: readonly Line[], test: (line: Line) => boolean): boolean =>
  2 * lines.filter(test).length > lines.length;

/** Lines longer than this are paragraphs where nothing breaks lines at a width. */
const longestVerse = 90;

/** What lines without marks are: words that run on, lines that are meant, or columns that must not move. */
function plainParts(lines: readonly Line[], shape: Shape): readonly Part[] {
  if (isSet(lines)) return [{kind: 'verbatim', lines}];
  const isUnbroken = shape.width === Number.POSITIVE_INFINITY;
  if (isUnbroken && lines.some(({columns}) => columns > longestVerse))
    return lines.map(line => ({kind: 'prose', lines: [line]}));
  return [{kind: isVerse(lines, shape) ? 'verse' : 'prose', lines}];
}

/** How far from the edge a signature or a centred title stands. */
const farIn = 16;

function isVerse(lines: readonly Line[], shape: Shape): boolean {
  const meant = lines.slice(1).filter((line, index) => {
    const before = lines[index];
    return before !== undefined && isMeant(before, line, shape);
  }).length;
  const isFarIn = lines.every(({indent}) => indent >= shape.indent + farIn);
  return lines.length > 1 && (isFarIn || 2 * meant > lines.length - 1);
}

/** Whether the spaces in lines are part of what they say: tables, drawings, code. */
const isSet = (lines: readonly Line[]): boolean =>
  lines.length > 1 && (most(lines, isAligned) || (most(lines, isCode) && lines.some(({indent}) => indent > 0)));

const endsParagraph = (line: Line | undefined): boolean => /[.!?:…。！？”"’'»」)—]$/u.test(line?.text ?? '');

/** Parts of a chunk without empty lines between its paragraphs: each begins with an indented line, after one that ends a sentence. */
function byIndent(lines: readonly Line[], shape: Shape): readonly (readonly Line[])[] {
  const edge = Math.min(...lines.map(({indent}) => indent));
  const isStart = ({indent}: Line, index: number): boolean =>
    index > 0 && indent >= edge + 2 && indent <= edge + 8 && endsParagraph(lines[index - 1]);
  const starts = lines.flatMap((line, index) => (isStart(line, index) ? [index] : []));
  const isHanging = lines[0]?.indent === edge && lines.slice(1).every(({indent}) => indent > edge);
  const isWhole = starts.length === 0 || isHanging || shape.width === Number.POSITIVE_INFINITY;
  if (isWhole || isSet(lines) || isVerse(lines, shape)) return [lines];
  return [0, ...starts].map((from, index) => lines.slice(from, starts[index]));
}

function underlineLevel(line: Line | undefined, under: Line | undefined): number {
  if (!line || !under || !/^(?:={3,}|-{3,}|~{3,}|\*{3,})$/.test(under.text) || line.text.length > 100) return 0;
  if (Math.abs(line.text.length - under.text.length) > 0.5 * line.text.length + 3) return 0;
  return under.text.startsWith('=') || under.text.startsWith('*') ? 2 : 3;
}

const isRule = ({text}: Line): boolean => !isWords(text) && rule.test(text);
const depthOf = ({text}: Line): number =>
  text.startsWith('>') ? (quoteMark.exec(text)?.[0].match(/>/g) ?? []).length : 0;
const markOf = ({text}: Line): string | undefined => (isWords(text) ? undefined : itemMark.exec(text)?.[1]);

/** How many lines from `from` on belong together with it. */
function reach(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): number {
  const end = lines.findIndex((line, index) => index > from && !belongs(line));
  return end === -1 ? lines.length : end;
}

/** The next part of a chunk from line `from` on, and the line after it. */
function partAt(lines: readonly Line[], from: number, shape: Shape): readonly [readonly Part[], number] {
  const line = lines[from];
  if (!line) return [[], lines.length];
  if (isRule(line)) return [[{kind: 'rule'}], from + 1];
  const level = underlineLevel(line, lines[from + 1]);
  if (level > 0) return [[{kind: 'underlined', level, lines: [line]}], from + 2];
  const depth = depthOf(line);
  if (depth > 0) {
    const to = reach(lines, from, each => depthOf(each) === depth);
    const quoted = lines.slice(from, to).map(each => ({...each, text: each.text.replace(quoteMark, '')}));
    return [[{kind: 'quote', depth: depth - 1, lines: quoted}], to];
  }
  const marker = markOf(line);
  if (marker) {
    const to = reach(lines, from, each => markOf(each) === undefined && depthOf(each) === 0);
    const first = {...line, text: line.text.replace(itemMark, '')};
    return [
      [{kind: 'item', marker, indent: line.indent - shape.indent, lines: [first, ...lines.slice(from + 1, to)]}],
      to,
    ];
  }
  const to = reach(lines, from, each => depthOf(each) === 0 && !isRule(each) && !isListed(lines, each));
  return [byIndent(lines.slice(from, to), shape).flatMap(part => plainParts(part, shape)), to];
}

/** Within a chunk that begins with words, a mark counts as an item's only when a bullet or the number one begins the list. */
function isListed(lines: readonly Line[], line: Line): boolean {
  const mark = markOf(line);
  if (mark === undefined) return false;
  return /^[-*+•‣◦]$/.test(mark) ? lines.filter(each => markOf(each) === mark).length > 1 : /^\(?[1a][.)]$/.test(mark);
}

/** The parts of a chunk, in order. */
export function partsOf(lines: readonly Line[], shape: Shape): readonly Part[] {
  if (isSet(lines) && lines.every(line => depthOf(line) === 0)) return [{kind: 'verbatim', lines}];
  const parts: Part[] = [];
  for (let from = 0; from < lines.length; ) {
    const [found, to] = partAt(lines, from, shape);
    for (const part of found) parts.push(part);
    from = to;
  }
  return parts;
}
