import {dayName, dayOf, monthsFrom, partsOf, type When, weekdayCalled, whenName, yearOf} from './calendar.ts';
import {numberOf, type Parts, pieces, type Reading, type Rule, type Setting, undated} from './rule.ts';

const {weekday, number, unit} = pieces;

const oneDay = (day: number): When => ({first: day, last: day});

/** The same day some months on, or the last of its month. */
function monthsOn(day: number, count: number): number {
  const {year, month, day: number} = partsOf(day);
  for (let at = number; at > 0; at -= 1) {
    const found = dayOf(year, month + count, at);
    if (found !== undefined) return found;
  }
  return day;
}

/** A week from Monday to Sunday, `step` weeks from the one of a day. */
function weekOf(day: number, step: number): When {
  const monday = day - ((partsOf(day).weekday + 6) % 7) + 7 * step;
  return {first: monday, last: monday + 6};
}

/** A stretch of time that holds a day, or one `step` further. */
function periodOf(day: number, name: string, step: number): When | undefined {
  const {year, month} = partsOf(day);
  if (name === 'week') return {...weekOf(day, step), called: `the week of ${dayName(weekOf(day, step).first)}`};
  if (name === 'weekend') {
    const {last} = weekOf(day, step);
    return {first: last - 1, last};
  }
  if (name === 'month') return monthsFrom(year, month + step);
  if (name === 'year') return yearOf(year + step);
  return undefined;
}

const seasons: Readonly<Record<string, number>> = {spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11};

function season({season: name = '', which, year: told}: Parts, {today, isAhead}: Setting): Reading | undefined {
  const start = seasons[name.toLowerCase()];
  if (start === undefined) return undefined;
  const at = (year: number): When => ({...monthsFrom(year, start, 3), called: `${name.toLowerCase()} ${year}`});
  if (told !== undefined) return at(Number(told));
  if (today === undefined) return undated;
  const now = partsOf(today).year;
  const order = which?.toLowerCase() === 'next' || isAhead ? [now, now + 1] : [now, now - 1];
  const fits = (when: When): boolean => (order[1] === now + 1 ? when.first > today : when.last < today);
  return which?.toLowerCase() === 'this' ? at(now) : order.map(at).find(fits);
}

/** A weekday: the one on or before the article's day, or on or after it where the words look ahead. */
function onWeekday({weekday: name = '', which}: Parts, {today, isAhead}: Setting): Reading {
  if (today === undefined) return undated;
  const wanted = weekdayCalled(name);
  const now = partsOf(today).weekday;
  const word = which?.toLowerCase();
  if (word === 'next') return oneDay(today + ((wanted - now + 7) % 7 || 7));
  if (word === 'last' || word === 'previous') return oneDay(today - ((now - wanted + 7) % 7 || 7));
  return oneDay(isAhead ? today + ((wanted - now + 7) % 7) : today - ((now - wanted + 7) % 7));
}

const near: Readonly<Record<string, number>> = {today: 0, tonight: 0, yesterday: -1, tomorrow: 1};

function nearDay({near: word = ''}: Parts, {today}: Setting): Reading {
  const step = near[word.toLowerCase().replace(/^the /, '')] ?? 0;
  return today === undefined ? undated : oneDay(today + step);
}

/** So many units from a day: exactly for days and weeks, by the month for months, by the year for years. */
function stepped(day: number, count: number, name: string): When {
  if (name === 'day') return oneDay(day + count);
  if (name === 'week')
    return {first: day + 7 * count, last: day + 7 * count, called: `about ${dayName(day + 7 * count)}`};
  if (name === 'fortnight') return stepped(day, 2 * count, 'week');
  const {year, month} = partsOf(monthsOn(day, name === 'month' ? count : 0));
  if (name === 'month') return {...monthsFrom(year, month), called: `about ${whenName(monthsFrom(year, month))}`};
  const length = name === 'year' ? 1 : name === 'decade' ? 10 : 100;
  return {...yearOf(year + length * count), called: `about ${year + length * count}`};
}

function ago({number: count, unit: name = ''}: Parts, {today}: Setting): Reading {
  if (count === undefined) return {why: 'how long ago is not told'};
  return today === undefined ? undated : stepped(today, -numberOf(count), singular(name));
}

const singular = (name: string): string => (/^centurie$/i.test(name) ? 'century' : name.toLowerCase());

const lengths: Readonly<Record<string, number>> = {day: 10, week: 60, month: 700, year: 7000, decade: 30_000};

/** How many days the date told before may take, for so many units to be counted from it: nobody knows which day of 1998 “the next day” follows. */
const widest: Readonly<Record<string, number>> = {day: 7, week: 7, fortnight: 7, month: 31};

const tooWide = {why: 'the date told before it is too wide to count from'};

const isTooWide = ({first, last}: When, unit: string): boolean => last - first >= (widest[unit] ?? Infinity);

/** “Two days later”, “days earlier”: counted from the date told before, or else from the article's own. */
function later({number: count, unit: name = '', way = ''}: Parts, {anchor, today}: Setting): Reading {
  const isLater = /later|after|following/i.test(way);
  const from = anchor ?? (today === undefined || isLater ? undefined : oneDay(today));
  if (!from) return {why: 'no date is told before it to count from'};
  const start = isLater ? from.last : from.first;
  const length = singular(name);
  if (isTooWide(from, length)) return tooWide;
  if (count !== undefined) return stepped(start, (isLater ? 1 : -1) * numberOf(count), length);
  const reach = lengths[length] ?? 10;
  const named = from.first === from.last ? dayName(from.first) : whenName(from);
  const called = `${length}s ${isLater ? 'after' : 'before'} ${named}`;
  return isLater ? {first: start + 1, last: start + reach, called} : {first: start - reach, last: start - 1, called};
}

/** “The next day”, “the following week”, “the day before”: from the date told before. */
function neighbour({which = '', unit: name = ''}: Parts, {anchor}: Setting): Reading {
  if (!anchor) return {why: 'no date is told before it to count from'};
  if (isTooWide(anchor, name)) return tooWide;
  const step = /next|following|after/i.test(which) ? 1 : -1;
  if (name === 'day') return oneDay(step > 0 ? anchor.last + 1 : anchor.first - 1);
  return periodOf(step > 0 ? anchor.last : anchor.first, name, step) ?? {why: 'how long it was is not told'};
}

/** “Earlier this year”, “later in the month”: from the period's beginning to today, or from today to its end. */
function within({way = '', unit: name = ''}: Parts, {today}: Setting): Reading | undefined {
  if (today === undefined) return undated;
  const whole = periodOf(today, name, 0);
  if (!whole) return undefined;
  const label = `${way.toLowerCase()} in ${name === 'week' ? (whole.called ?? '') : whenName(whole)}`;
  if (/earlier/i.test(way)) return {first: whole.first, last: Math.max(whole.first, today - 1), called: label};
  return {first: today, last: whole.last, called: label};
}

function period({which = '', unit: name = ''}: Parts, {today}: Setting): Reading | undefined {
  if (today === undefined) return undated;
  const step = /last|past|previous|over the|at the/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  // Over the weekend: the one just gone, which on a Sunday is not over.
  const back = name === 'weekend' && step === -1 && /[06]/.test(`${partsOf(today).weekday}`) ? 0 : step;
  return periodOf(today, name, back);
}

const dayPart = '(?: (?:morning|afternoon|evening|night|at noon))?';

/** Dates that are counted from the article's own, or from the one told before. */
export const relativeRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?<!\\b(?:its|his|her|their|my|our|your|a|every|each) )(?:[Oo]n )?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious) )?${weekday}${dayPart}\\b`,
      'gu',
    ),
    read: onWeekday,
  },
  {
    pattern:
      /\b(?<near>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)(?![’'](?:s|S)\b)(?: (?:morning|afternoon|evening|night))?\b/gu,
    read: nearDay,
  },
  {
    pattern: new RegExp(`\\b(?:[Aa]bout |[Nn]early |[Aa]lmost |[Mm]ore than |[Oo]ver )?${number} ${unit} ago\\b`, 'gu'),
    read: ago,
  },
  {pattern: /\b(?:[Ss]ome )?(?<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade|[Cc]enturie)s ago\b/gu, read: ago},
  {
    pattern: new RegExp(
      `\\b(?:(?:[Aa]bout|[Jj]ust|[Oo]nly|[Ss]ome) )?${number} ${unit} (?<way>later|earlier)\\b`,
      'giu',
    ),
    read: later,
  },
  {
    pattern: /\b(?:(?:just|only|a few|several|some) )?(?<unit>day|week|month|year|decade)s (?<way>later|earlier)\b/giu,
    read: later,
  },
  {
    pattern: /\b[Tt]he (?<which>next|following|previous) (?<unit>day|week|month|year|weekend)\b(?! of)/gu,
    read: neighbour,
  },
  {pattern: /\b(?:[Tt]he|[Aa]) (?<unit>day) (?<which>before|after|earlier)\b(?=[,.;]|$)/gu, read: neighbour},
  {pattern: /\b(?<way>[Ee]arlier|[Ll]ater) (?:this|in the) (?<unit>week|month|year)\b/gu, read: within},
  {pattern: /\b(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Oo]ver the|[Aa]t the|[Pp]revious) (?<unit>weekend)\b/gu, read: period},
  {pattern: /\b(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)\b/gu, read: period},
  {
    pattern:
      /\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) |(?:[Ii]n|[Dd]uring|[Ss]ince) (?:the )?)(?<season>spring|summer|autumn|fall|winter)(?: of (?<year>\d{4}))?\b/gu,
    read: season,
  },
  {
    pattern:
      /\b(?:[Ii]n|[Oo]ver|[Ff]or) (?:the )?(?:recent|past|last|coming|next) (?:few )?(?:days|weeks|months|years|decades)\b|\b[Rr]ecently\b/gu,
    read: () => ({why: 'when exactly is not told'}),
  },
  {
    pattern:
      /\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|just|only|a few|several) ){0,4}(?:hour|day|week|month|year)s? (?:after|before)\b(?! (?:that\b|noon))/giu,
    read: () => ({why: 'it is counted from what follows'}),
  },
];
