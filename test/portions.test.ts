import assert from 'node:assert/strict';
import test from 'node:test';
import {analyse} from '../source/analyse/index.ts';
import {findMarks} from '../source/analyse/quotations/marks.ts';
import {articleOf} from '../source/article.ts';
import {parse} from '../source/parse/index.ts';
import {findInPortions} from '../source/portions.ts';

const paragraph = '“The bridge is closed,” said Mayor Ada Lee. According to Reuters, the harbour stays open.';
const documentOf = (count: number) =>
  parse({address: 'long.txt', type: 'text/plain', text: Array.from({length: count}, () => paragraph).join('\n\n')});

test('a long text in which the same people speak in every portion has each of them once, with every place', () => {
  const document = documentOf(90);
  const all = [...findInPortions(document, 3000)];
  const last = all.at(-1);
  assert.deepEqual(
    all.map(({share}) => share),
    [1 / 3, 2 / 3, 1],
  );
  assert.deepEqual(last?.findings.sources.map(({name}) => name).sort(), ['Ada Lee', 'Reuters'].sort());
  assert.equal(last?.findings.quotes.length, 90);
  assert.ok(
    last?.findings.quotes.every(({attribution}) => attribution && last.findings.sources.includes(attribution.source)),
  );
  assert.ok(last?.findings.sources.every(({mentions}) => mentions.length >= 90));
});

test('in a text of one portion the same is found as at once', () => {
  const document = documentOf(40);
  const {sections, sources, quotes, citations} = analyse(document);
  assert.deepEqual([...findInPortions(document)], [{findings: {sections, sources, quotes, citations}, share: 1}]);
});

test('a paragraph of a megabyte is looked through in pieces, and nearly all that is said in it is found', () => {
  const text = Array.from({length: 12_000}, () => paragraph).join(' ');
  const {quotes, sources} = articleOf({address: 'wide.txt', type: 'text/plain', text});
  assert.ok(quotes.length > 11_990, `${quotes.length}`);
  assert.deepEqual(sources.map(({name}) => name).sort(), ['Ada Lee', 'Reuters']);
});

test('a long text is asked in the time that its length takes, and everything in it is found', () => {
  const text = Array.from({length: 14_000}, () => paragraph).join('\n\n');
  const {user} = process.cpuUsage();
  const article = articleOf({address: 'long.txt', type: 'text/plain', text});
  assert.ok(process.cpuUsage().user - user < 30e6, `${Math.round((process.cpuUsage().user - user) / 1e6)} s`);
  assert.equal(article.quotes.length, 14_000);
  assert.equal(article.sources.length, 2);
});

test('paragraphs without a quotation mark are looked through one by one, however many follow', () => {
  const text = 'The river rose in the night.\n'.repeat(40_000);
  const {user} = process.cpuUsage();
  for (let from = 0; from < text.length; from += 29) assert.deepEqual(findMarks(text, {from, to: from + 28}), []);
  assert.ok(process.cpuUsage().user - user < 3e6, `${Math.round((process.cpuUsage().user - user) / 1e6)} s`);
});
