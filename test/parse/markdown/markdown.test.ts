import assert from 'node:assert/strict';
import test from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import type {Document} from '../../../source/model.ts';
import {parse, parseFront} from '../../../source/parse/index.ts';
import {type Definitions, definitionsOf, guessDefinitions} from '../../../source/parse/markdown/definitions.ts';
import {finished} from '../../../source/parse/slices.ts';
import {assertSound} from '../sound.ts';
import {markdownTexts} from './texts.ts';

const read = (text: string): Document => parse({address: 'a.md', text, type: 'text/markdown'});
const defined = (text: string): Definitions => finished(definitionsOf(text));
const kinds = ({text, blocks}: Document): string[] =>
  blocks.map(({from, to, ...block}) => {
    const details = Object.entries(block).flatMap(([name, value]) =>
      typeof value === 'object' ? [] : name === 'kind' ? [value] : [`${value}`],
    );
    return `${details.filter(each => each !== '').join(' ')}: ${text.slice(from, to)}`;
  });
const marked = ({text, inlines}: Document): string[] =>
  inlines.map(inline => `${inline.kind === 'link' ? inline.href : inline.kind}: ${text.slice(inline.from, inline.to)}`);

test('every kind of Markdown block has its kind in the document', () => {
  const text = [
    '# Bridge shut',
    'Lee *said* so.',
    '## Why',
    '- one',
    '  - [x] two',
    '',
    '1) first',
    '',
    '   more',
    '',
    '> Quoted',
    '> > deeper',
    '',
    '```js',
    'let  a;',
    '```',
    '',
    '    indented',
    '',
    '***',
    '',
    '| a | b |',
    '|:-:|--:|',
    '| 1 | 2 |',
    '',
    '![A bridge](b.png)',
    '',
    '### End',
  ].join('\n');
  assert.deepEqual(kinds(read(text)), [
    'heading 1: Bridge shut',
    'paragraph: Lee said so.',
    'heading 2: Why',
    'item 0 •: one',
    'item 1 ☑: two',
    'item 0 1): first',
    'item 0: more',
    'block-quote 0: Quoted',
    'block-quote 1: deeper',
    'code js: let  a;',
    'code: indented',
    'rule: * * *',
    'table true: a b\n1 2',
    'caption b.png: A bridge',
    'heading 3: End',
  ]);
});

test('what is set apart within a line keeps its words and its links', () => {
  const document = read(
    'A **bold *and* both**, `code`, ~~gone~~, [link **x**](http://a.example/?q=1&b "t"), <https://b.example>, https://c.example/d_e_f.',
  );
  assert.equal(document.text, 'A bold and both, code, gone, link x, https://b.example, https://c.example/d_e_f.');
  assert.deepEqual(marked(document), [
    'strong: bold and both',
    'emphasis: and',
    'code: code',
    'deleted: gone',
    'http://a.example/?q=1&b: link x',
    'strong: x',
    'https://b.example: https://b.example',
    'https://c.example/d_e_f: https://c.example/d_e_f',
  ]);
});

test('front matter becomes the head of the article, and its first blocks', () => {
  const document = read(
    '---\ntitle: Bridge shut\ndate: 2020-06-29\nsection: World\nsummary: For weeks.\nauthor: [Jane Lee, {name: Bo Ek}]\nsource: The Ferry\nlang: en_GB\n---\n\nThe bridge is shut.\n',
  );
  assert.deepEqual(kinds(document), [
    'heading 1: Bridge shut',
    'summary: For weeks.',
    'dateline: 29 June 2020 · World · By Jane Lee and Bo Ek',
    'paragraph: The bridge is shut.',
  ]);
  assert.equal(document.publication, 'The Ferry');
  assert.equal(document.language, 'en-GB');
});

test('a heading that repeats the title of the front matter is shown once', () => {
  assert.deepEqual(kinds(read('---\ntitle: Bridge shut\n---\n# Bridge *shut*\n\nIt is.')), [
    'heading 1: Bridge shut',
    'paragraph: It is.',
  ]);
});

test('without a title in the front matter, the first heading is it, and the date stands under it', () => {
  const document = read('---\ndate: 2020-06-29\n---\n# Bridge shut\n\nIt is.');
  assert.equal(document.title, 'Bridge shut');
  assert.deepEqual(kinds(document), ['heading 1: Bridge shut', 'dateline: 29 June 2020', 'paragraph: It is.']);
});

test('front matter that is broken YAML still tells its title; what is none is text', () => {
  assert.equal(read('---\ntitle: Iran: the warrant\nx: [\n---\nText.').title, 'Iran: the warrant');
  assert.equal(read('---\nOnce upon a time\n---\nText.').text, '* * *\nOnce upon a time\nText.');
  assert.equal(read('---\ntitle: Never ended\n\nText.').text, '* * *\ntitle: Never ended\nText.');
});

test('raw HTML loses its tags and keeps its words, but for comments, scripts and styles', () => {
  const document = read(
    'One<br>two <b>bold</b> <!-- no --> <script>no()</script>end\n\n<div><p>In a &lt;div&gt;</p><style>no{}</style>\n<!-- no --><p>after</p></div>\n',
  );
  assert.equal(document.text, 'One\ntwo bold end\nIn a <div>\nafter');
});

test('footnotes stand at the end in the order of their references, and their marks lead to them', () => {
  const document = read(
    'One[^b], two[^a], three^[in *line*].\n\n[^a]: Note a.\n\n    Goes on.\n[^b]: Note b.\n\n[^c]: Nobody asks.\n\nEnd.',
  );
  assert.deepEqual(kinds(document), [
    'paragraph: One¹, two², three³.',
    'paragraph: End.',
    'footnote 1: Note b.',
    'footnote 2: Note a.',
    'footnote: Goes on.',
    'footnote 3: in line',
    'footnote *: Nobody asks.',
  ]);
  assert.deepEqual(marked(document).slice(0, 3), ['#fn1: ¹', '#fn2: ²', '#fn3: ³']);
  assert.equal(document.anchors?.get('fn1'), document.text.indexOf('Note b.'));
});

test('headings can be linked to by name, the second of a name by its number', () => {
  const document = read('# A *b*, c!\n\n## Über uns\n\n## Über uns\n');
  assert.deepEqual([...(document.anchors?.keys() ?? [])], ['a-b-c', 'über-uns', 'über-uns-1']);
});

test('no words are lost however deep they are nested', () => {
  const document = read(`${'> '.repeat(500)}deep\n\n${'- '.repeat(500)}low\n`);
  assert.match(document.text, /deep/);
  assert.match(document.text, /low/);
});

test('any Markdown makes a sound document, and its front is how the whole begins', () => {
  fc.assert(
    fc.property(markdownTexts, fc.integer({min: 1, max: 300}), (text, units) => {
      const whole = read(text);
      assertSound(whole);
      // What only looks like a definition is one for the front: its documented limit.
      const lines = text.replaceAll('\r\n', '\n');
      if (!isDeepStrictEqual(guessDefinitions(lines), defined(lines))) return;
      const front = parseFront({address: 'a.md', text, type: 'text/markdown'}, units);
      assert.ok(whole.text.startsWith(front.text), `${JSON.stringify(front.text)} in ${JSON.stringify(whole.text)}`);
      assert.deepEqual(front.blocks, whole.blocks.slice(0, front.blocks.length));
      assert.deepEqual(front.inlines, whole.inlines.slice(0, front.inlines.length));
    }),
    {numRuns: 500},
  );
});

test('a list that is read in parts keeps its numbers, its depths and what stands after it', () => {
  const items = Array.from({length: 40_000}, (_, at) => `${at + 1}. bridge\n${' '.repeat(`${at + 1}. `.length)}- shut`);
  const {blocks} = read(`${items.join('\n')}\n\nThe end.`);
  assert.equal(blocks.length, 80_001);
  for (const [at, block] of blocks.slice(0, -1).entries()) {
    assert.ok(block.kind === 'item');
    assert.deepEqual([block.depth, block.marker], at % 2 ? [1, '◦'] : [0, `${at / 2 + 1}.`]);
  }
  assert.equal(blocks.at(-1)?.kind, 'paragraph');
});

test('quotations and tables that are read in parts lose no word, and code is never parted', () => {
  const quoted = read(Array.from({length: 60_000}, (_, at) => `> bridge ${at}\n>`).join('\n'));
  assert.ok(quoted.blocks.every(({kind}) => kind === 'block-quote'));
  assert.match(quoted.text, /bridge 0\n(?:bridge \d+\n){59998}bridge 59999$/);
  const code = read(`\`\`\`\n${'- bridge\n'.repeat(60_000)}\`\`\`\n\n# End`);
  assert.deepEqual(
    code.blocks.map(({kind}) => kind),
    ['code', 'heading'],
  );
});
