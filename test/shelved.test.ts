import assert from 'node:assert/strict';
import test from 'node:test';
import {readArticle} from '../source/article.ts';
import {open, shelf} from '../source/open/index.ts';
import {shelvedArticle} from '../source/shelved.ts';

test('a bundled article that was read when the program was built is the one that is read now', async () => {
  for (const {name} of shelf()) {
    const raw = await open(name);
    const shelved = shelvedArticle(raw, 'dist');
    assert.deepEqual(shelved, await readArticle(raw));
    const speakers = shelved?.quotes.flatMap(({attribution}) => attribution?.source ?? []) ?? [];
    assert.ok(speakers.every(source => shelved?.sources.includes(source)));
  }
});

test('a bundled article that somebody has changed is read anew', async () => {
  const raw = await open('iran-arrest-warrant');
  assert.equal(shelvedArticle({...raw, text: `${raw.text}\nMore.\n`}, 'dist'), undefined);
  assert.equal(shelvedArticle({...raw, address: 'elsewhere.md'}, 'dist'), undefined);
});
