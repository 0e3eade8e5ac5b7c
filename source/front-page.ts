import type {Recent} from './memory/index.ts';
import type {Article, Raw} from './model.ts';
import {frontPage, type ShelfEntry, shelf} from './open/index.ts';
import {dayInWords} from './parse/masthead.ts';

const readArticle = async (raw: Raw): Promise<Article> => (await import('./article.ts')).readArticle(raw);

/** What was read lately as entries of the front page; what is on the shelf stands there already. */
function entriesOf(recent: readonly Recent[]): readonly ShelfEntry[] {
  return recent
    .filter(({address}) => !address.startsWith('shelf:'))
    .map(({address, memory, date}) => ({
      name: address,
      title: memory.title ?? address,
      date: `read on ${dayInWords({date: date.toISOString()})}`,
      summary: '',
    }));
}

/** The front page: itself an article, of links to the shelf and to what was read lately. */
export async function frontPageWith(recent: readonly Recent[]): Promise<Article> {
  const shelved = shelf().map(entry => ({...entry, date: dayInWords(entry)}));
  return readArticle(frontPage([...shelved, ...entriesOf(recent)]));
}

/** Several addresses that were asked for at once, as an article of links to them. */
export const pageOfAddresses = (addresses: readonly string[]): Promise<Article> =>
  readArticle(frontPage(addresses.map(name => ({name, title: name, date: '', summary: ''}))));
