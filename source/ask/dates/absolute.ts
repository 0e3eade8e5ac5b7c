import {dayOf, monthCalled, monthsFrom, partsOf, type When, yearOf} from './calendar.ts';
import {type Parts, pieces, type Reading, type Rule, type Setting} from './rule.ts';

const {month, monthTo, day, dayTo, year} = pieces;

/** The year of a day or month that has none: the last one up to today, or the next one from today where the words look ahead. */
function nearestYear(at: (year: number) => When | undefined, {today, isAhead}: Setting): When | undefined {
  if (today === undefined) return undefined;
  const now = partsOf(today).year;
  const years = isAhead ? [now, now + 1, now + 4] : [now, now - 1, now - 4];
  return years.map(at).find(when => when !== undefined && (isAhead ? when.last >= today : when.first <= today));
}

/** Days of a month, with or without a year. */
function days(
  {day: one, dayTo: other, month: name, monthTo: nameTo, year: told}: Parts,
  setting: Setting,
): Reading | undefined {
  const index = monthCalled(name ?? '');
  const at = (number: number): When | undefined => {
    const first = dayOf(number, index, Number(one));
    const last = other === undefined ? first : dayOf(number, nameTo ? monthCalled(nameTo) : index, Number(other));
    return first === undefined || last === undefined || last < first ? undefined : {first, last};
  };
  if (told !== undefined) return at(Number(told));
  if (setting.today === undefined) return {why: 'no year is told, and the article has no date of its own'};
  return nearestYear(at, setting);
}

const thirds = {early: [1, 10], mid: [11, 20], late: [21, 31]} as const;

function partOf(when: When, part: string | undefined): When {
  const key = part?.toLowerCase().replace(/\W/g, '');
  if (key !== 'early' && key !== 'mid' && key !== 'late') return when;
  const [from, to] = thirds[key];
  return {first: when.first + from - 1, last: Math.min(when.last, when.first + to - 1)};
}

function wholeMonth({month: name, year: told, part, which}: Parts, setting: Setting): Reading | undefined {
  const index = monthCalled(name ?? '');
  if (told !== undefined) return partOf(monthsFrom(Number(told), index), part);
  if (setting.today === undefined) return {why: 'no year is told, and the article has no date of its own'};
  const isNext = which?.toLowerCase() === 'next';
  const {today} = setting;
  // “Last June” in June is the one a year before.
  const before = which?.toLowerCase() === 'last' ? partsOf(today).day : 0;
  const found = nearestYear(number => monthsFrom(number, index), {
    ...setting,
    today: today - before,
    isAhead: isNext || setting.isAhead,
  });
  return found && partOf(found, part);
}

/** Figures with strokes between them: which is the month is known only from the language, or where the other is above twelve. */
function figures({one, other, full}: Parts, {language}: Setting): Reading | undefined {
  const [first, second, number] = [Number(one), Number(other), Number(full)];
  const american = dayOf(number, first - 1, second);
  const british = dayOf(number, second - 1, first);
  const day = first > 12 ? british : second > 12 ? american : language === 'en-US' ? american : undefined;
  const told = day ?? (language && language !== 'en' && language !== 'en-US' ? british : undefined);
  if (told !== undefined && first <= 31 && second <= 31) return {first: told, last: told};
  return first > 12 && second > 12 ? undefined : {why: 'day and month may stand in either order'};
}

const iso = ({full, one, other}: Parts): Reading | undefined => {
  const day = dayOf(Number(full), Number(one) - 1, Number(other));
  return day === undefined ? undefined : {first: day, last: day};
};

function years({year: one, yearTo: other}: Parts): Reading {
  const first = yearOf(Number(one));
  if (other === undefined) return first;
  const end = other.length === 2 ? `${(one ?? '').slice(0, 2)}${other}` : other;
  return {first: first.first, last: yearOf(Number(end)).last};
}

const to = String.raw`\s?(?:[–—-]|to|and|until)\s?`;

const unsure = String.raw`(?:May|March)\b|(?:Jan|April|June|August) \p{Lu}`;

/** Dates that name a day, a month or a year. */
export const absoluteRules: readonly Rule[] = [
  {pattern: /\b(?<full>\d{4})-(?<one>0\d|1[0-2])-(?<other>[0-2]\d|3[01])\b/gu, read: iso},
  {pattern: /(?<![\d/])(?<one>[0-3]?\d)[/.](?<other>[0-3]?\d)[/.](?<full>(?:19|20)\d\d)(?![\d/])/gu, read: figures},
  {pattern: new RegExp(`\\b${day}${to}${dayTo}(?: of)? ${month}(?:,? ${year})?(?!\\d)`, 'gu'), read: days},
  {pattern: new RegExp(`\\b${day} ${month}${to}${dayTo} ${monthTo}(?:,? ${year})?(?!\\d)`, 'gu'), read: days},
  {pattern: new RegExp(`\\b${month} ${day}${to}${dayTo}(?:, ${year})?(?!\\d)`, 'gu'), read: days},
  {pattern: new RegExp(`\\b${month} ${day}${to}${monthTo} ${dayTo}(?:, ${year})?(?!\\d)`, 'gu'), read: days},
  {pattern: new RegExp(`\\b${day}(?: of)? ${month}(?:,? ${year})?(?!\\d)`, 'gu'), read: days},
  {pattern: new RegExp(`\\b${month} ${day}(?:,? ${year})?(?!\\d)`, 'gu'), read: days},
  {
    pattern: new RegExp(`\\b(?:(?<part>[Ee]arly|[Mm]id-?|[Ll]ate)[ -]?)?${month},? (?:of )?${year}(?!\\d)`, 'gu'),
    read: wholeMonth,
  },
  {
    // “May I ask”, “April Jones”: what may be another word, or somebody, is a month only where something says so.
    pattern: new RegExp(
      `\\b(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter)(?: (?=early|mid|late))?|(?<which>[Ll]ast|[Nn]ext|[Tt]his)|(?<=(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])|(?! ?(?:${unsure}))) ?(?<part>[Ee]arly|[Mm]id-?|[Ll]ate)?[ -]?${month}(?! ?\\d)`,
      'gu',
    ),
    read: (parts, setting) => wholeMonth(parts, setting),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ff]rom|[Bb]etween|[Ii]n)? ?${year}(?:${to})(?<yearTo>(?:1\\d|20)\\d\\d|\\d\\d)(?!\\d)`,
      'gu',
    ),
    read: years,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Oo]f|[Tt]he) ${year}(?![\\d,.]\\d|\\d|s\\b| (?:people|others|years|men|women|soldiers|euros|dollars|pounds|miles|km))`,
      'gu',
    ),
    read: years,
  },
  {
    pattern: /\b[Tt]he (?<decade>1\d\d|20\d)0s\b/gu,
    read: ({decade}) => ({...years({year: `${decade}0`, yearTo: `${decade}9`}), called: `the ${decade}0s`}),
  },
];
