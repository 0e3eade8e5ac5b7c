import {pageOfAddresses} from './front-page.ts';
import type {Article} from './model.ts';
import {openKept} from './opening.ts';
import {type Choices, optionsOf} from './usage.ts';

/** An article that the command line names, read and analysed. */
export async function articleAt(address: string, choices: Choices): Promise<Article> {
  const {readArticle} = await import('./article.ts');
  return readArticle(await openKept(address, optionsOf(choices)));
}

/** The page for several addresses at once: two articles beside each other where that was asked for, else a page of links. */
export async function pageOf(addresses: readonly string[], choices: Choices): Promise<Article> {
  const [one, other] = addresses;
  if (choices.way !== 'compare' || one === undefined || other === undefined) return pageOfAddresses(addresses);
  const {comparisonOf} = await import('./comparison.ts');
  return comparisonOf(await articleAt(one, choices), await articleAt(other, choices));
}
