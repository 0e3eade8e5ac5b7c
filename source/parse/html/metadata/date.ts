import {namesOf} from '../names.ts';
import {type Element, findAll, textOf} from '../tree.ts';
import {type Facts, metaValue} from './facts.ts';
import {stringOf} from './json-ld.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (number: string | number): string => String(number).padStart(2, '0');
const iso = /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const monthFirst = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:de\s+)?((?:19|20)\d{2})\b/i;
const numeric = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/;
const dotted = /\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})\b/;
const yearFirst = /\b((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})\b/;

const dayOf = (year: string, month: string | number, day: string): string | undefined => {
  const date = `${year}-${two(month)}-${two(day)}`;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? date : undefined;
};
const numberOf = (month: string): number => months.indexOf(month.slice(0, 3).toLowerCase()) + 1;

/** The first date in a text, as ISO 8601: its day as written, whatever the zone. */
export function dateIn(text: string): string | undefined {
  const exact = iso.exec(text);
  if (exact) {
    const [, year = '', month = '', day = '', time, zone = ''] = exact;
    const date = dayOf(year, month, day);
    return date && time ? `${date}T${time}${zone}` : date;
  }
  const named = monthFirst.exec(text);
  if (named) return dayOf(named[3] ?? '', numberOf(named[1] ?? ''), named[2] ?? '');
  const british = dayFirst.exec(text);
  if (british) return dayOf(british[3] ?? '', numberOf(british[2] ?? ''), british[1] ?? '');
  const slashed = numeric.exec(text);
  if (slashed) {
    const [, one = '', other = '', year = ''] = slashed;
    return Number(one) > 12 ? dayOf(year, other, one) : dayOf(year, one, other);
  }
  const points = dotted.exec(text);
  if (points) return dayOf(points[3] ?? '', points[2] ?? '', points[1] ?? '');
  const ordered = yearFirst.exec(text);
  return ordered ? dayOf(ordered[1] ?? '', ordered[2] ?? '', ordered[3] ?? '') : undefined;
}

function toldToMachines(facts: Facts): string | undefined {
  const told = [
    ...facts.articles.map(article => stringOf(article['datePublished'])),
    metaValue(facts, 'article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'date', 'pubdate', 'publish-date', 'publishdate', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'article.published', 'citation_publication_date', 'citation_date'),
    ...facts.articles.map(article => stringOf(article['dateCreated'])),
  ];
  return told.map(value => (value === undefined ? undefined : dateIn(value))).find(date => date !== undefined);
}

const isDate = (element: Element): boolean => {
  const names = namesOf(element);
  return (
    element.name === 'time' ||
    /^date(?:Published|Created)$/.test(element.attributes.get('itemprop') ?? '') ||
    ['date', 'published', 'posted', 'timestamp', 'time', 'pubdate', 'dateline'].some(name => names.has(name))
  );
};

function toldToPeople({page}: Facts): string | undefined {
  for (const element of findAll(page, isDate)) {
    const date = dateIn(element.attributes.get('datetime') ?? element.attributes.get('content') ?? '') ?? dateIn(textOf(element).slice(0, 200));
    if (date) return date;
  }
  return undefined;
}

/** For the page that says when it was published: JSON-LD, `<meta>`, or a date that stands by the title. */
export const dateOf = (facts: Facts): string | undefined => toldToMachines(facts) ?? toldToPeople(facts);
