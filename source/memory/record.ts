/** What is remembered of one article. `place` and marks are offsets into its text. */
export type Memory = {
  readonly place: number;
  readonly marks: Readonly<Record<string, number>>;
  /** The measure in columns. */
  readonly measure?: number;
  readonly theme?: string;
  /** Some text at the place, so that it is found again when the article has changed. */
  readonly words?: string;
  /** The article's title, for the list of what was read. */
  readonly title?: string;
};

/** A memory with the article it belongs to, as one file holds it. */
export type Remembered = {readonly address: string; readonly memory: Memory};

/** What a file turned out to hold. `newer`: written by a later version of this program, so not ours to touch. */
export type Reading =
  | {readonly kind: 'record'; readonly record: Remembered}
  | {readonly kind: 'corrupt'}
  | {readonly kind: 'newer'};

const current = 1;
const mostMarks = 256;

/** Units that need no cleaning, which are nearly all: Latin letters and common punctuation. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) || (unit > 0xa0 && unit < 0x250 && unit !== 0xad) || (unit >= 0x2010 && unit <= 0x2027);

/** Whether words are all plain. One by one: a pattern takes longer to make than a few hundred units to look at, and this is before the first screen. */
function arePlain(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (!isPlain(words.charCodeAt(at))) return false;
  return true;
}

/** Words without what nobody sees. A pattern over all of Unicode takes a millisecond to make. */
const seen = (words: string): string =>
  arePlain(words) ? words : words.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu, ' ');

const lines = (words: string): string => words.split('\n').map(seen).join('\n');

const isObject = (value: unknown): value is {readonly [key: string]: unknown} =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isMeasure = (value: unknown): value is number => isOffset(value) && value > 0 && value <= 10_000;

/** The marks among `value`: short names with offsets. Made anew, so that no `__proto__` comes along. */
function marksOf(value: unknown): Memory['marks'] {
  if (!isObject(value)) return {};
  const entries = Object.entries(value)
    .filter((entry): entry is [string, number] => /^.{1,8}$/u.test(entry[0]) && isOffset(entry[1]))
    .slice(0, mostMarks);
  return Object.fromEntries(entries);
}

const clean = (value: unknown, most: number, how: (words: string) => string = seen): string | undefined =>
  typeof value === 'string' && value !== '' ? how(value.slice(0, most)) : undefined;

function memoryOf(place: number, value: {readonly [key: string]: unknown}): Memory {
  const theme = clean(value.theme, 32);
  // They stand in the text as it is, over the end of a paragraph.
  const words = clean(value.words, 1000, lines);
  const title = clean(value.title, 500);
  return {
    place,
    marks: marksOf(value.marks),
    ...(isMeasure(value.measure) && {measure: value.measure}),
    ...(theme !== undefined && {theme}),
    ...(words !== undefined && {words}),
    ...(title !== undefined && {title}),
  };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

/** Reads a file's text, which may hold anything: only an address and a place make a record, the rest is taken or left. */
export function decodeRecord(text: string): Reading {
  const value = parsed(text);
  if (!isObject(value)) return {kind: 'corrupt'};
  if (isOffset(value.version) && value.version > current) return {kind: 'newer'};
  if (value.version !== current || typeof value.address !== 'string' || !isOffset(value.place))
    return {kind: 'corrupt'};
  return {kind: 'record', record: {address: value.address, memory: memoryOf(value.place, value)}};
}

/** A record as the text of its file. */
export const encodeRecord = ({address, memory}: Remembered): string =>
  `${JSON.stringify({version: current, address, ...memory})}\n`;
