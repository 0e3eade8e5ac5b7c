import assert from 'node:assert/strict';
import test from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import type {Article, Span} from '../../source/model.ts';
import {Builder} from '../../source/parse/builder.ts';
import {list, printArticle, toJson} from '../../source/print/index.ts';
import {painter, themes} from '../../source/theme/index.ts';
import {effortOf} from '../helpers/effort.ts';

const document = new Builder()
  .words('Bridge shut')
  .close({kind: 'heading', level: 1})
  .words('“It leaks,” the mayor told ')
  .words('Reuters', {kind: 'link', href: 'https://reuters.example/'})
  .words(', as “rust” spread.')
  .close({kind: 'paragraph'})
  .words('Wait for the ferry at the pier')
  .close({kind: 'item', depth: 0, marker: '•'})
  .done({address: 'bridge.md', type: 'text/markdown'}, {title: 'Bridge shut', date: '2024-05-02'});

const find = (words: string): Span => {
  const from = document.text.indexOf(words);
  return {from, to: from + words.length};
};

const reuters = {id: 'reuters', name: 'Reuters', kind: 'publication', mentions: [find('Reuters')]} as const;
const mayor = {id: 'the-mayor', name: 'the mayor', kind: 'person', mentions: [find('the mayor')]} as const;
const attribution = {
  source: mayor,
  mention: find('the mayor'),
  cue: find('told'),
  via: reuters,
  rule: 'name-said',
  confidence: 0.9,
};

const article: Article = {
  ...document,
  sections: [{from: 0, to: document.text.length, title: 'Bridge shut', level: 1, given: true}],
  sources: [mayor, reuters],
  quotes: [
    {...find('It leaks,'), kind: 'speech', direct: true, attribution},
    {...find('rust'), kind: 'phrase', direct: false},
  ],
  citations: [{...find('It leaks,'), attribution}],
};

const paint = painter(themes.plain, 0);

test('an article is printed at the measure, set as on the page', () => {
  assert.deepEqual(
    [...printArticle(article, {width: 24, paint})],
    [
      'Bridge shut',
      '',
      '“It leaks,” the mayor',
      'told Reuters, as “rust”',
      'spread.',
      '',
      '• Wait for the ferry at',
      '  the pier',
    ],
  );
});

test('a paragraph of as many links as rows is printed in a moment, each link where it is', () => {
  const builder = new Builder();
  for (let at = 0; at < 30_000; at += 1)
    builder.words('see the ').words('harbour', {kind: 'link', href: 'https://harbour.example/'}).words(' now ');
  const many = builder.close({kind: 'paragraph'}).done({address: 'links.md', type: 'text/markdown'}, {title: ''});
  const rows: string[] = [];
  const effort = effortOf(() => {
    for (const row of printArticle({...many, sections: [], sources: [], quotes: [], citations: []}, {width: 72, paint}))
      rows.push(row);
  });
  assert.ok(effort < 2000, `${effort} ms`);
  assert.equal(rows.join(' ').match(/see the harbour now/g)?.length, 30_000);
});

test('in colour the words are the same, and a speaker’s have a colour', () => {
  const plain = [...printArticle(article, {width: 40, paint})];
  const painted = [...printArticle(article, {width: 40, paint: painter(themes.day, 3)})];
  assert.deepEqual(painted.map(stripVTControlCharacters), plain);
  assert.match(painted[2] ?? '', /“\u001b\[38;2;[\d;]+mIt leaks,/);
});

test('JSON says what was found as the contract has it, with nulls for what is not known', () => {
  const mention = {...find('the mayor'), text: 'the mayor'};
  const cue = {...find('told'), text: 'told'};
  assert.deepEqual(JSON.parse(toJson(article)), {
    version: 1,
    address: 'bridge.md',
    type: 'text/markdown',
    title: 'Bridge shut',
    byline: null,
    date: '2024-05-02',
    publication: null,
    language: null,
    words: 18,
    minutes: 1,
    text: document.text,
    blocks: [
      {kind: 'heading', level: 1, from: 0, to: 11},
      {kind: 'paragraph', from: 12, to: 65},
      {kind: 'item', from: 66, to: 96, depth: 0, marker: '•'},
    ],
    links: [{...find('Reuters'), href: 'https://reuters.example/'}],
    sections: [{title: 'Bridge shut', level: 1, from: 0, to: document.text.length, given: true}],
    sources: [
      {id: 'the-mayor', name: 'the mayor', kind: 'person', role: null, mentions: [{...find('the mayor'), role: null}]},
      {id: 'reuters', name: 'Reuters', kind: 'publication', role: null, mentions: [{...find('Reuters'), role: null}]},
    ],
    quotes: [
      {
        ...find('It leaks,'),
        text: 'It leaks,',
        kind: 'speech',
        direct: true,
        speaker: 'the-mayor',
        mention,
        cue,
        via: 'reuters',
        rule: 'name-said',
        confidence: 0.9,
      },
      {
        ...find('rust'),
        text: 'rust',
        kind: 'phrase',
        direct: false,
        speaker: null,
        mention: null,
        cue: null,
        via: null,
        rule: null,
        confidence: null,
      },
    ],
    citations: [
      {
        ...find('It leaks,'),
        text: 'It leaks,',
        source: 'the-mayor',
        mention,
        cue,
        via: 'reuters',
        rule: 'name-said',
        confidence: 0.9,
      },
    ],
  });
});

test('lists are lines of fields that cut and awk can take apart', () => {
  const {from} = find('It leaks,');
  assert.deepEqual(list(article, 'sections'), ['0\t1\tBridge shut']);
  assert.deepEqual(list(article, 'quotes'), [
    `${from}\tspeech\tthe mayor\tReuters\tIt leaks,`,
    `${find('rust').from}\tphrase\t\t\trust`,
  ]);
  assert.deepEqual(list(article, 'sources'), [
    `${find('the mayor').from}\tperson\t1\tthe mayor\t\tnamed`,
    `${find('Reuters').from}\tpublication\t1\tReuters\t\tnamed`,
  ]);
  assert.deepEqual(list(article, 'citations'), [`${from}\tperson\tthe mayor\tReuters\tIt leaks,`]);
  assert.deepEqual(list(article, 'links'), [`${find('Reuters').from}\thttps://reuters.example/\tReuters`]);
});
