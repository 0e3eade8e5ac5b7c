import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {casesIn, foundIn} from './helpers/whole-article.ts';

for (const each of casesIn())
  test(`${each.name} reads as it did; npm run cases shows what changes would come`, () => {
    for (const [name, found] of Object.entries(foundIn(each)))
      assert.equal(found, readFileSync(join(dirname(each.file), name), 'utf8'), name);
  });
