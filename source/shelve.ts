import {readArticle} from './article.ts';
import {open, shelf} from './open/index.ts';
import {shelfEntryOf} from './shelved.ts';

/** Reads and analyses every article of the shelf, for the build: file names with what is to be written in them. */
export async function shelve(): Promise<readonly (readonly [string, string])[]> {
  const entries = shelf();
  return Promise.all(
    entries.map(async ({name}) => {
      const raw = await open(name);
      return [`shelf-${name}.json`, shelfEntryOf(raw, await readArticle(raw))] as const;
    }),
  );
}
