import type {Head} from '../../model.ts';
import {safe} from '../safe.ts';

const longestLine = 300;
const openingWords = 60;

/** A text on one line, cut at a word when it is longer than `longest` units. */
function oneLine(raw: string, longest: number): string {
  const line = safe(raw.slice(0, 8 * longest + 8))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : undefined).replace(/(?<![\s,;:–—\ufffd-])[\s,;:–—\ufffd-]+$/u, '')}…`;
}

/** A date as ISO 8601, to the day or finer, when it is one. */
const dateOf = (raw: string): string | undefined =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    raw.trim(),
  )?.[0];

const languageOf = (raw: string): string | undefined => /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.exec(raw.trim())?.[0];

/** A head whose words are clean and on one line each; what is empty is left out, a missing title is the opening words. */
export function headOf(head: Head, text: string, address: string): Head {
  const line = (raw: string | undefined): string => (raw === undefined ? '' : oneLine(raw, longestLine));
  const summary = head.summary === undefined ? '' : oneLine(head.summary, 10 * longestLine);
  const byline = line(head.byline);
  const publication = line(head.publication);
  const department = line(head.department);
  const date = head.date === undefined ? undefined : dateOf(head.date);
  const language = head.language === undefined ? undefined : languageOf(head.language);
  return {
    title: line(head.title) || oneLine(text, openingWords) || line(address),
    ...(summary && {summary}),
    ...(byline && {byline}),
    ...(date && {date}),
    ...(publication && {publication}),
    ...(department && {department}),
    ...(language && {language}),
  };
}
