import {namesOf} from '../names.ts';
import {type Element, findAll, textOf} from '../tree.ts';
import {type Facts, metaValue} from './facts.ts';
import {stringOf} from './json-ld.ts';

/** A way to write a day: where its parts stand. */
type Form = {
  readonly pattern: RegExp;
  readonly parts: (groups: readonly string[]) => readonly [string, string, string];
};

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const year = '((?:19|20)\\d{2})';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const forms: readonly Form[] = [
  {
    pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}\\b`, 'i'),
    parts: ([m = '', d = '', y = '']) => [y, m, d],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+${month}[,\\s-]+${year}\\b`, 'i'),
    parts: ([d = '', m = '', y = '']) => [y, m, d],
  },
  {
    // American unless the first number can be no month.
    pattern: new RegExp(`\\b(\\d{1,2})/(\\d{1,2})/${year}\\b`),
    parts: ([one = '', other = '', y = '']) => (Number(one) > 12 ? [y, other, one] : [y, one, other]),
  },
  {pattern: new RegExp(`\\b(\\d{1,2})\\.(\\d{1,2})\\.${year}\\b`), parts: ([d = '', m = '', y = '']) => [y, m, d]},
  {pattern: new RegExp(`\\b${year}\\s+${month}\\s+(\\d{1,2})\\b`, 'i'), parts: ([y = '', m = '', d = '']) => [y, m, d]},
  {pattern: new RegExp(`\\b${year}[/.](\\d{1,2})[/.](\\d{1,2})\\b`), parts: ([y = '', m = '', d = '']) => [y, m, d]},
];

const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(year: string, month: string, day: string): string | undefined {
  const number = Number(month) || months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const isDay = number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${two(number)}-${two(Number(day))}` : undefined;
}

const iso = /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/** The first date in a text, as ISO 8601: its day as written, whatever the zone. */
export function dateIn(text: string): string | undefined {
  const exact = iso.exec(text);
  if (exact) {
    const [, year = '', month = '', day = '', time, zone = ''] = exact;
    const date = dayOf(year, month, day);
    return date && time ? `${date}T${time}${zone}` : date;
  }
  for (const {pattern, parts} of forms) {
    const found = pattern.exec(text);
    const date = found ? dayOf(...parts(found.slice(1))) : undefined;
    if (date) return date;
  }
  return undefined;
}

const published = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'published',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
];

const firstDate = (values: readonly (string | undefined)[]): string | undefined => {
  for (const value of values) {
    const date = value === undefined ? undefined : dateIn(value);
    if (date) return date;
  }
  return undefined;
};

const toldToMachines = (facts: Facts): string | undefined =>
  firstDate([
    ...facts.articles.map(article => stringOf(article.datePublished)),
    ...published.map(name => metaValue(facts, name)),
    ...facts.articles.map(article => stringOf(article.dateCreated)),
  ]);

const revised = /updat|modif|review|revis|edited|last\b/i;

const isDate = (element: Element): boolean => {
  const names = namesOf(element);
  return (
    element.name === 'time' ||
    /^date(?:Published|Created)$/.test(element.attributes.get('itemprop') ?? '') ||
    ['date', 'published', 'posted', 'timestamp', 'pubdate', 'dateline'].some(name => names.has(name))
  );
};

function markedOnPage({page}: Facts): string | undefined {
  for (const element of findAll(page, isDate)) {
    const date = firstDate([
      element.attributes.get('datetime'),
      element.attributes.get('content'),
      textOf(element).slice(0, 200),
    ]);
    if (date) return date;
  }
  return undefined;
}

/** “9.10.2024” is the ninth of October or the tenth of September: true when two dates differ by that only. */
const isSwapped = (one: string, other: string): boolean =>
  one.slice(0, 10) === other.slice(0, 10).replace(/-(\d\d)-(\d\d)$/, '-$2-$1');

const modified = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];

/**
 * For the page that says when it was published. A date by the title that is not called an update says it best: it is what readers
 * see; then JSON-LD and metas, then dates marked as such, then an update.
 */
export function dateOf(facts: Facts): string | undefined {
  const told = toldToMachines(facts);
  const texts = facts.near.map(line => line.text);
  const seen = firstDate(texts.filter(text => !revised.test(text)));
  if (seen && told && (isSwapped(seen, told) || told.startsWith(seen))) return told;
  return (
    seen ??
    told ??
    markedOnPage(facts) ??
    firstDate(texts) ??
    firstDate([
      ...facts.articles.map(article => stringOf(article.dateModified)),
      ...modified.map(name => metaValue(facts, name)),
    ])
  );
}
