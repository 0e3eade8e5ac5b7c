import {readArticle} from './article.ts';
import type {Article} from './model.ts';
import {Failure, shelf} from './open/index.ts';
import {noteTitle, openKept} from './opening.ts';
import {complain, tell} from './output.ts';
import type {Choices} from './usage.ts';

/** The name of the article that opens when none is asked for: the newest on the shelf. */
export async function firstOnShelf(): Promise<string> {
  const [first] = await shelf();
  if (!first) throw new Failure('The shelf of bundled articles is empty.');
  return first.name;
}

/** Prints the bundled articles: name, date and title, one per line, tab-separated. */
export async function printShelf(): Promise<number> {
  const entries = await shelf();
  await tell(entries.map(({name, date, title}) => `${name}\t${date}\t${title}\n`).join(''));
  return 0;
}

const shown = (article: Article): string => `${article.text}\n`;

/** Opens and reads an address; what is to be known of its way here goes to standard error. */
async function articleAt(address: string, {type, web}: Choices): Promise<Article> {
  const raw = await openKept(address, {...web, ...(type && {type})});
  for (const notice of raw.notices ?? []) complain(notice);
  const article = await readArticle(raw);
  await noteTitle(address, article.title);
  return article;
}

async function printOne(address: string, choices: Choices): Promise<void> {
  await tell(shown(await articleAt(address, choices)));
}

/** Prints each address in turn; one that fails does not stop the others. Resolves to the exit code. */
export async function printAll(addresses: readonly string[], choices: Choices): Promise<number> {
  let code = 0;
  for (const address of addresses) {
    try {
      await printOne(address, choices);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complain(error.message);
      code = 1;
    }
  }
  return code;
}
