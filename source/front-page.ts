import type {Article} from './model.ts';
import {shelf} from './open/index.ts';

/** The address of the front page: it is on the shelf, and nobody's file. */
export const frontAddress = 'broadsheet';

/** The front page: itself an article, of links to what can be read. */
export async function frontPage(): Promise<Article> {
  const entries = await shelf();
  const words = entries.map(({name, title, date, summary}) =>
    [`## [${title}](${name})`, summary, date].filter(part => part !== '').join('\n\n'),
  );
  const text = ['# The front page', ...words].join('\n\n');
  const {readArticle} = await import('./article.ts');
  return readArticle({address: frontAddress, text, type: 'text/markdown'});
}
