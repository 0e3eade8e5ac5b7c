// Writes what is found in the whole articles of test/cases beside them. `npm run unit` only compares: read the difference before it is committed.
import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {casesIn, foundIn} from '../test/helpers/whole-article.ts';

for (const each of casesIn())
  for (const [name, found] of Object.entries(foundIn(each))) writeFileSync(join(dirname(each.file), name), found);
