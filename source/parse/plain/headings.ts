import type {Line} from './lines.ts';

/** The lines of a chunk and of its neighbours: what a line means shows in what stands around it. */
export type Around = {
  readonly before: readonly Line[] | undefined;
  readonly lines: readonly Line[];
  readonly after: readonly Line[] | undefined;
};

const longest = 72;
const mostWords = 10;
/** A numbered heading may end in a full stop when it has no more words. */
const fewWords = 6;

const division =
  /^(?:chapter|part|book|section|appendix|act|scene|canto|volume|letter|prologue|epilogue|preface|introduction|foreword|afterword|contents|abstract|references|acknowledge?ments?)\b[^,;]{0,60}$/i;
/** Signs that Chinese and Japanese papers set before a heading. */
const signed = /^[■◆▼◇□●【]\s*[^。]{1,40}$/;
const numeral = /^(?:\d{1,3}|[IVXLC]{1,7})\.?$/;

const endsSentence = (text: string): boolean => /[.!?…。！？][”"’»」』')\]]*$/u.test(text);
// Patterns on Unicode's classes take a part of a millisecond each to make, before the first screen: ASCII alone decides on nearly all lines.
const isNumbered = (text: string): boolean =>
  /^[\dA-Z][\dA-Z.]*\s/.test(text) &&
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.(?:\d{1,2}\.?)*|[IVXLC]{1,7}\.?)\s+\p{Lu}/u.test(text);
const isShouted = (text: string): boolean =>
  !/[a-z]/.test(text) && /^[“"‘'\p{Lu}\d].*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Words that run on: more than a line's worth, or a whole sentence. */
function isProse(lines: readonly Line[] | undefined): boolean {
  const length = lines?.reduce((sum, {text}) => sum + text.length + 1, 0) ?? 0;
  return length > 120 || (length > 50 && endsSentence(lines?.at(-1)?.text ?? ''));
}

/** The level of a numbered heading: “2.” is 2, “2.1” is 3. */
const levelOf = (text: string): number =>
  Math.min(6, 1 + (/^[\dA-Z.]+/.exec(text)?.[0].match(/[\dA-Z]+/g)?.length ?? 1));

const beginsLikeHeading = (text: string): boolean =>
  /^[A-Z\d“"‘¿¡]/.test(text) || (!/^[\x20-\x7e]/.test(text) && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text));
const hasLetter = (text: string): boolean => /[A-Za-z]/.test(text) || /\p{L}/u.test(text);

/** Whether a line alone is short, begins like a heading, and ends neither a sentence nor a clause. */
function isHeadingLike(text: string): boolean {
  if (text.length > longest || text.split(' ').length > mostWords) return false;
  return beginsLikeHeading(text) && hasLetter(text) && !/[!?,;:…–—-]$/.test(text);
}

const opening = /^(?:by\s|from\s|photo|copyright|©|\(|http)/i;

/** The heading that a chunk is: its words and its level. */
export type Heading = {readonly text: string; readonly level: number};

/**
 * The heading that a chunk is, undefined when it is none. Shouted, numbered and named divisions are told by themselves, and
 * lines that stand out to the left of all others; other short lines only between words that run on.
 */
export function headingOf(around: Around, indent: number): Heading | undefined {
  const {lines, after} = around;
  const [line, second] = lines;
  if (!line || lines.length > 2 || after === undefined) return undefined;
  if (!second) return lineHeading(line, around, indent);
  const isDivision = division.test(line.text) && line.text.length <= longest;
  return isDivision && isHeadingLike(second.text) ? {text: `${line.text} ${second.text}`, level: 2} : undefined;
}

/** Whether a line is a number and a few words, with or without a full stop, above words that run on. */
const isNumberedTitle = (text: string, after: readonly Line[] | undefined): boolean =>
  isNumbered(text) && text.split(' ').length <= fewWords && isProse(after) && !isNumbered(after?.[0]?.text ?? '');

function lineHeading({text, indent: own}: Line, {before, after}: Around, indent: number): Heading | undefined {
  if (text.length > longest) return undefined;
  if (division.test(text) || signed.test(text) || (numeral.test(text) && isProse(after))) return {text, level: 2};
  if (isShouted(text) && !/[,;]$/.test(text)) return {text, level: 2};
  if (isNumberedTitle(text, after)) return {text, level: levelOf(text)};
  if (endsSentence(text) || !isHeadingLike(text)) return undefined;
  if (isNumbered(text)) return {text, level: levelOf(text)};
  const standsOut = own < indent - 1 || (isProse(before) && isProse(after));
  return standsOut && !opening.test(text) ? {text, level: 2} : undefined;
}

const longestTitle = 200;

/** Whether a text's first chunk is its title: a line alone, or two, without a full stop. */
export function isTitle({lines, after}: Around): boolean {
  const text = lines.map(line => line.text).join(' ');
  if (after === undefined || lines.length > 2 || text.length > longestTitle) return false;
  if (/^\W{3,}$/.test(lines[1]?.text ?? '')) return false;
  return (
    (/\d/.test(text) || hasLetter(text) || /\p{N}/u.test(text)) &&
    !/[.…。,;:][”"’»')\]]*$/u.test(text) &&
    !/ {3,}|^[>•*+-] /.test(text)
  );
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const day = new RegExp(
  `^(?:\\w+day,? )?(?:(\\d{1,2}) (${month}) (\\d{4})|(${month}) (\\d{1,2}),? (\\d{4})|(\\d{4}-\\d\\d-\\d\\d))$`,
  'i',
);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The ISO date of a line that is nothing but a day: “June 29, 2020”. */
export function dateOf(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const found = day.exec(text.replace(/^(?:published|updated|posted)(?: on)?:? /i, ''));
  if (!found) return undefined;
  if (found[7]) return found[7];
  const name = (found[2] ?? found[4] ?? '').slice(0, 3).toLowerCase();
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${found[3] ?? found[6]}-${two(months.indexOf(name) + 1)}-${two(Number(found[1] ?? found[5]))}`;
}

/** The name in a byline that stands alone: “By Jane Lee”. */
export const bylineOf = (text: string): string | undefined =>
  /^by /i.test(text) && text.length <= 80 && !endsSentence(text) ? /^by (\p{Lu}.+)$/iu.exec(text)?.[1] : undefined;
