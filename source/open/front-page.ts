import type {Raw} from '../model.ts';
import type {ShelfEntry} from './shelf.ts';

/** The address of the front page: it is on the shelf, and nobody's file. */
export const frontAddress = 'broadsheet';

/** An address as the target of a link in Markdown, whatever is in it. */
const target = (address: string): string => `<${address.replace(/[<>\\%\s]/g, encodeURIComponent)}>`;

/** Words as Markdown that says nothing but these words. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]()#+.!|<>~^&:-]/g, '\\$&');

function entryText({name, title, date, summary}: ShelfEntry): string {
  return [`## [${escaped(title)}](${target(name)})`, escaped(summary), escaped(date)]
    .filter(part => part !== '')
    .join('\n\n');
}

/** The front page: an article of links to those on the shelf, the newest first. */
export function frontPage(entries: readonly ShelfEntry[]): Raw {
  const text = ['# The front page', ...entries.map(entryText)].join('\n\n');
  return {address: frontAddress, text, type: 'text/markdown'};
}
