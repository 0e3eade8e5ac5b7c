import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import type {Article, Quote} from '../../source/model.ts';

/** The nine quoted phrases, whoever said them, and the outlet that carries them (the speaker itself, if it is an outlet). */
const facts: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['murder and terrorism charges', 'Fars', 'Fars'],
  ['red notice', 'Ali Alqasimehr', 'Reuters'],
  ['undertaking any intervention or activities of a political', 'CNBC', 'CNBC'],
  ['imminent and sinister attacks', 'Donald Trump', undefined],
  ['further dangerous escalation of violence', 'Nancy Pelosi', undefined],
  ['crushing revenge', 'Iran', undefined],
  ['more than a dozen', undefined, undefined],
  ['slap in the face', 'Ali Khamenei', undefined],
  ['mild traumatic brain injury', 'NBC News', 'NBC News'],
];

const outlets = ['CNBC', 'Fars', 'NBC News', 'Reuters'];

function outletOf({attribution}: Quote): string | undefined {
  if (attribution?.via) return attribution.via.name;
  return attribution?.source.kind === 'publication' ? attribution.source.name : undefined;
}

function check(article: Article): void {
  const found = article.quotes.map(quote => [
    article.text.slice(quote.from, quote.to).replace(/[.,]$/, ''),
    quote.attribution?.source.name,
    outletOf(quote),
  ]);
  assert.deepEqual(found, facts);
  const publications = article.sources.filter(source => source.kind === 'publication');
  assert.deepEqual(publications.map(source => source.name).sort(), outlets);
  for (const {name, mentions} of publications) {
    assert.ok(mentions.length > 0);
    for (const {from, to} of mentions) assert.ok(article.text.slice(from, to).includes(name));
  }
  const people = article.sources.filter(source => source.kind === 'person').map(source => source.name);
  for (const name of ['Ali Alqasimehr', 'Brian Hook', 'Donald Trump', 'Nancy Pelosi', 'Ali Khamenei'])
    assert.ok(people.includes(name));
}

/** The bundled article without its front matter and marks. */
function bundled(): string {
  const text = readFileSync('articles/iran-arrest-warrant.md', 'utf8');
  return text
    .replace(/^---[\s\S]*?---\n/, '')
    .replace(/^## /gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

test('everyone quoted in the bundled article is found, with the outlet that carries it', () => {
  check(articleOf({address: 'iran-arrest-warrant', text: bundled(), type: 'text/plain'}));
});

const seed = join('..', 'shared', 'seed');

test('the same is found in the text it was made from', {skip: !existsSync(seed)}, () => {
  const [name = ''] = readdirSync(seed).filter(one => one.endsWith('.txt'));
  check(articleOf({address: name, text: readFileSync(join(seed, name), 'utf8'), type: 'text/plain'}));
});
