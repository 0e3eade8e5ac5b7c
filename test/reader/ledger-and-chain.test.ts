import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import type {Article, Attribution, Piece, Source} from '../../source/model.ts';
import {holdingOf, ledgerOf, placesOf} from '../../source/reader/ledger.ts';
import {chainItems} from '../../source/reader/panel-chain.ts';
import {sourceItems, sourceSummary} from '../../source/reader/panel-sources.ts';
import {readMarked} from '../helpers/bracket.ts';
import {casesFolder} from '../helpers/whole-article.ts';

const words = (pieces: readonly Piece[]): string => pieces.map(({text}) => text).join('');

const articleAt = (file: string): Article => {
  const raw = readFileSync(file, 'utf8');
  const isMarked = file.endsWith('marked.txt');
  const text = isMarked ? readMarked(raw).text.replaceAll('\n', '\n\n') : raw;
  return articleOf({address: file, text, type: file.endsWith('.md') ? 'text/markdown' : 'text/plain'});
};

const shelf = ['guide', 'iran-arrest-warrant'].map(name => ({name, article: articleAt(`articles/${name}.md`)}));
const cases = readdirSync(casesFolder).flatMap(name => {
  const file = readdirSync(join(casesFolder, name)).find(each => /^(?:source|marked)\.(?:md|txt)$/.test(each));
  return file === undefined ? [] : [{name, article: articleAt(join(casesFolder, name, file))}];
});
const all = [...shelf, ...cases];

/** The article of that name, or whose name begins so. */
const called = (name: string): Article => {
  const found = all.find(each => each.name.startsWith(name));
  assert.ok(found, name);
  return found.article;
};

const ledger = (article: Article): readonly string[] =>
  sourceItems(article)
    .filter(({places}) => places.length > 0)
    .map(({label, end = ''}) => `${words(label)}: ${end.replace(/\s+/g, ' ')}`);

const chains = (article: Article): readonly string[] => chainItems(article).map(({label}) => words(label));

/** The chain of the statement that has these words, and the words that say so. */
function chainOf(article: Article, part: string): string {
  const found = chainItems(article).find(({below = []}) => below[0]?.text.includes(part));
  return found ? `${words(found.label)} (${found.below?.[1]?.text})` : 'none';
}

test('the ledger of the bundled article', () => {
  const article = called('iran-arrest-warrant');
  assert.match(sourceSummary(article), /^4 outlets, \d named voices, \d unnamed; \d\d % of the article is attributed$/);
  const rows = ledger(article);
  assert.deepEqual(
    rows.slice(0, 4).map(row => row.replace(/ \d+ %$/, '')),
    ['Fars: 2 places', 'Reuters: 2 places', 'CNBC: 2 places', 'NBC News: 1 place'],
  );
  for (const row of ['Ali Alqasimehr: 2 places', 'Nancy Pelosi: 1 place', 'Ali Khamenei: '])
    assert.ok(rows.some(each => each.startsWith(row)));
});

test('the chains of the bundled article', () => {
  const article = called('iran-arrest-warrant');
  assert.equal(
    chainOf(article, 'red notice'),
    'Alqasimehr → Reuters → this article (Ali Alqasimehr, the prosecutor of Tehran, said · Reuters reported)',
  );
  assert.equal(chainOf(article, 'mild traumatic'), 'NBC News → this article (NBC News reported)');
  assert.equal(chainOf(article, 'slap in the face'), 'Khamenei → this article (he said)');
});

test('the ledgers and chains of articles of several hands', () => {
  assert.equal(
    chainOf(called('world-01'), 'four engineers'),
    'Kamali → Tasnim → this article (the prosecutor, Behrouz Kamali, said · According to Tasnim)',
  );
  assert.match(chainOf(called('world-01'), 'warned the ministry'), /^Rad → ILNA → this article/);
  assert.match(chainOf(called('world-03'), 'military aircraft'), /^two airport officials → Al Mayadeen → this article/);
  assert.match(chainOf(called('agency-port-strike'), 'silent crane'), /^Koleva → Bulgarian National Radio → this/);
  assert.ok(ledger(called('world-01')).some(row => row.startsWith('Tasnim: 3 places')));
  assert.ok(ledger(called('agency-port-strike')).some(row => row.startsWith('MarineTraffic data: 1 place')));
});

const hands = ({source, via, chain}: Attribution): readonly Source[] => [source, ...(chain ?? (via ? [via] : []))];

test('in every article the ledger holds each statement under whoever made it, and under whoever carried it', () => {
  for (const {name, article} of all) {
    const findings = [...article.quotes, ...article.citations];
    const held = findings.flatMap(({from, to, attribution}) =>
      (attribution ? hands(attribution) : []).map(source => ({from, to, holding: holdingOf(article, source)})),
    );
    for (const {from, to, holding} of held) {
      const places = holding ? placesOf(holding) : [];
      const isThere = places.some(place => place.from < to && place.to > from);
      assert.ok(isThere, `${name}: ${holding?.source.name}, “${article.text.slice(from, to)}”`);
    }
  }
});

test('in every article each chain begins with a source of its ledger and ends with the article', () => {
  for (const {name, article} of all) {
    const sources = new Set(ledgerOf(article).map(({source}) => source.id));
    for (const item of chainItems(article)) {
      assert.match(words(item.label), /^\S.* → this article$/, name);
      assert.ok(item.source !== undefined && sources.has(item.source));
    }
    const places = chainItems(article).flatMap(item => item.places);
    for (const {from, to, attribution} of article.quotes)
      if (attribution)
        assert.ok(
          places.some(place => place.from < to && place.to > from),
          `${name} ${from}`,
        );
    assert.equal(chains(article).length, chainItems(article).length);
  }
});
