/** A stretch of days, both ends included, counted from 1 January 1970; a single day has the same at both ends. */
export type When = {
  readonly first: number;
  readonly last: number;
  /** What it is called, where its days alone would say more than is known: “days after 3 January 2020”. */
  readonly called?: string;
};

const dayLength = 86_400_000;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The index of a month's name or abbreviation, from 0; -1 when it is none. */
export const monthCalled = (name: string): number =>
  months.findIndex(month => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());

/** The index of a weekday's name, Sunday being 0; -1 when it is none. */
export const weekdayCalled = (name: string): number =>
  weekdays.findIndex(day => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());

/** The number of a day; `month` counts from 0 and may lie beyond a year. Undefined when the month has no such day. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month, day);
  const isThere = time.getUTCDate() === day;
  return isThere ? Math.round(time.getTime() / dayLength) : undefined;
}

/** Year, month from 0, day of the month, and day of the week from Sunday. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date(day * dayLength);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay()};
}

/** The day that an ISO date names. */
export function dayIn(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  return year && month && day ? dayOf(Number(year), Number(month) - 1, Number(day)) : undefined;
}

/** The days of `count` months from one on. */
export function monthsFrom(year: number, month: number, count = 1): When {
  const first = dayOf(year, month, 1) ?? 0;
  return {first, last: (dayOf(year, month + count, 1) ?? first + 1) - 1};
}

/** The days of a year. */
export const yearOf = (year: number): When => monthsFrom(year, 0, 12);

const monthName = (month: number): string => months[month] ?? '';

/** A day as people read it: “29 June 2020”. */
export function dayName(day: number): string {
  const {year, month, day: number} = partsOf(day);
  return `${number} ${monthName(month)} ${year}`;
}

function rangeName(first: number, last: number): string {
  const [one, other] = [partsOf(first), partsOf(last)];
  if (one.year === other.year && one.month === other.month) return `${one.day} to ${dayName(last)}`;
  return `${dayName(first)} to ${dayName(last)}`;
}

/** Whether a stretch is whole months, from a first day to a last one. */
const isWholeMonths = ({first, last}: When): boolean => partsOf(first).day === 1 && partsOf(last + 1).day === 1;

/** What a stretch of days is called: “Mon 29 June 2020”, “February 2020”, “2019”, “3 to 5 January 2020”. */
export function whenName(when: When): string {
  const {first, last, called} = when;
  if (called !== undefined) return called;
  const [one, other] = [partsOf(first), partsOf(last)];
  if (first === last) return `${(weekdays[one.weekday] ?? '').slice(0, 3)} ${dayName(first)}`;
  if (!isWholeMonths(when)) return rangeName(first, last);
  if (one.month === 0 && other.month === 11)
    return one.year === other.year ? `${one.year}` : `${one.year} to ${other.year}`;
  if (one.year === other.year && one.month === other.month) return `${monthName(one.month)} ${one.year}`;
  return `${monthName(one.month)}${one.year === other.year ? '' : ` ${one.year}`} to ${monthName(other.month)} ${other.year}`;
}
