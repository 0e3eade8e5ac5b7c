import type {Article, Source} from '../model.ts';

/** Year, month and day of an article, as far as it tells them. */
export function dateParts({date}: Article): readonly number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return [year, month, day].flatMap(part => (part === undefined ? [] : [Number(part)]));
}

/** The address of an article on the web; undefined for files. */
export const webAddress = ({address}: Article): string | undefined =>
  /^https?:\/\//i.test(address) ? address : undefined;

/** A person's name in its two parts; undefined for a body, for a single name, and for words that BibTeX takes for several people's names. */
export function nameParts({kind, name}: Source): {readonly given: string; readonly family: string} | undefined {
  if (/,|\sand\s/i.test(name)) return undefined;
  const [, given, family] =
    /^(\S.*?)\s+((?:(?:de|da|di|van|von|der|den|bin|ibn|al|el|la)\s+){0,4}\S+)$/u.exec(name) ?? [];
  return kind === 'person' && given && family ? {given, family} : undefined;
}
