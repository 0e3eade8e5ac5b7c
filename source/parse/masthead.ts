import type {Head} from '../model.ts';
import type {Builder} from './builder.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

const isEnglish = ({language = 'en'}: Partial<Head>): boolean => /^en\b/i.test(language);

/** A day as people write it: “29 June 2020”, in the article's own language where the machine knows it. */
export function dayInWords(head: Partial<Head>): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(head.date ?? '') ?? [];
  if (!year) return '';
  if (isEnglish(head)) return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  try {
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return date.toLocaleDateString(head.language, {dateStyle: 'long', timeZone: 'UTC'});
  } catch {
    return `${year}-${month}-${day}`;
  }
}

function bylineOf(head: Partial<Head>): string {
  const byline = head.byline?.trim() ?? '';
  return byline === '' || /^by\s/i.test(byline) || !isEnglish(head) ? byline : `By ${byline}`;
}

/** Begins a document with its title. */
export function writeTitle(builder: Builder, title: string): void {
  builder.words(title).close({kind: 'heading', level: 1});
}

/** What stands under a title: the summary, and a line of date, section and byline, “29 June 2020 · World · By Jane Lee”. */
export function writeStandfirst(builder: Builder, head: Partial<Head>): void {
  builder.words(head.summary ?? '').close({kind: 'summary'});
  const parts = [dayInWords(head), head.department?.trim(), bylineOf(head)].filter(part => part);
  builder.words(parts.join(' · ')).close({kind: 'dateline'});
}

/** True when two lines have the same words, whatever their case and punctuation. */
export const isSameLine = (one: string, other: string): boolean => {
  const bare = (line: string): string =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
};
