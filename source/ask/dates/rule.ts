import type {When} from './calendar.ts';

/** What a date is read against. */
export type Setting = {
  /** The article's own day. */
  readonly today?: number;
  /** The last date told before. */
  readonly anchor?: When;
  /** Whether the words around speak of what is to come. */
  readonly isAhead: boolean;
  /** BCP 47. */
  readonly language?: string;
};

/** What becomes of an expression: its days, or why they cannot be told. */
export type Reading = When | {readonly why: string};

/** The parts of an expression, by the names that its pattern gives them. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** A way in which dates are written. `read` answers undefined when it is no date after all. */
export type Rule = {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, setting: Setting) => Reading | undefined;
};

/** What is said of a relative date in an article that has no date of its own. */
export const undated: Reading = {why: 'the article has no date of its own'};

/** Whether a reading has days. */
export const isResolved = (reading: Reading): reading is When => 'first' in reading;

const monthWords = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`;
const numberWords = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';

/** Pieces that patterns are made of. */
export const pieces = {
  month: `(?<month>${monthWords})`,
  monthTo: `(?<monthTo>${monthWords})`,
  day: String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`,
  dayTo: String.raw`(?<dayTo>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`,
  year: String.raw`(?<year>1[0-9]\d\d|20\d\d)`,
  weekday: '(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)',
  number: `(?<number>${numberWords})`,
  unit: '(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?',
} as const;

const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The number that a word or figures mean; “a” is one. */
export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return Math.max(1, counts.indexOf(word.toLowerCase()));
}
