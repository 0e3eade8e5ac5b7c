const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const inWords = /(?:^|[\s,])(\d{1,2})[\s-]([A-Z][a-z]{2})[a-z]*\.?[\s-](\d{2,4})\b/;

/**
 * The day of a date as feeds write it, as ISO 8601: RFC 822 (“Tue, 03 Jun 2008 11:05:30 GMT”) or W3C (“2008-06-03T11:05:30Z”).
 * The day is the one that is written, whatever the zone: that is the one on the outlet's own page.
 */
export function dayOf(date: string | undefined): string | undefined {
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (iso) return iso[0].trim();
  const [, day = '', month = '', year = ''] = inWords.exec(date ?? '') ?? [];
  const index = months.indexOf(month);
  if (index < 0) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
