import assert from 'node:assert/strict';
import test from 'node:test';
import {analyse} from '../source/analyse/index.ts';
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
