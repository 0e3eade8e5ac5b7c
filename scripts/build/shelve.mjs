import {rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

/** Puts the articles of the shelf, read and analysed by the program just built, beside it; the part that does so stays behind. */
export async function shelveInto(folder) {
  const part = resolve(folder, 'shelve.js');
  const {shelve} = createRequire(import.meta.url)(part);
  for (const [file, text] of await shelve()) await writeFile(join(folder, file), text);
  await rm(part);
}
