import assert from 'node:assert/strict';
import test from 'node:test';
import {parseHtml} from '../../../source/parse/html/index.ts';

const sentence =
  'The bridge over the river stays shut until the spring, said Mayor Lee, and the ferry will run twice an hour.';
const read = (html: string, address = 'https://example.org/news/bridge') =>
  parseHtml({address, text: html, type: 'text/html'});
const textsOf = (html: string, kind: string) => {
  const {blocks, text} = read(html);
  return blocks.filter(block => block.kind === kind).map(block => text.slice(block.from, block.to));
};

test('a page without an article is still read', () => {
  assert.equal(read('Only these words').text.includes('Only these words'), true);
  assert.equal(read('').title, 'https://example.org/news/bridge');
});

test('links lead to where the page says, from its canonical address', () => {
  const {inlines} = read(
    `<head><link rel=canonical href="https://example.org/2025/bridge"></head><p>${sentence} <a href="../map">Map</a> <a href="javascript:x()">no</a></p>`,
  );
  assert.deepEqual(
    inlines.map(inline => inline.kind === 'link' && inline.href),
    ['https://example.org/map'],
  );
});

test('a list that holds the sections of a page is no list, and one of lines is', () => {
  const {blocks} = read(
    `<p>${sentence}</p><ul><li><h3>Old bridge</h3><p>${sentence}</p></li><li><h3>New bridge</h3><p>${sentence}</p></li></ul><ul><li>Ouse<li>Foss</ul>`,
  );
  assert.deepEqual(
    blocks.map(({kind}) => kind),
    ['paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'item', 'item'],
  );
});

test('a numbered list goes on counting where the page says', () => {
  const {blocks} = read(`<p>${sentence}</p><ol start=3><li>Three<p>and more</p></li><li>Four</li></ol>`);
  assert.deepEqual(
    blocks.flatMap(block => (block.kind === 'item' ? [block.marker] : [])),
    ['3.', '', '4.'],
  );
});

test('two line breaks part paragraphs, one parts lines', () => {
  assert.deepEqual(textsOf(`<div>${sentence}<br>Second line<br> <br>Another.</div>`, 'paragraph'), [
    `${sentence}\nSecond line`,
    'Another.',
  ]);
});

test('powers and the numbers of notes are raised, and a note still leads to its place', () => {
  const {text, inlines} = read(
    `<p>${sentence}</p><p>It costs 10<sup>6</sup> euros.<sup><a href="#n2">2</a></sup> The 19<sup>th</sup> bridge.</p><p id="n2">Says the mayor.</p>`,
  );
  assert.match(text, /It costs 10⁶ euros\.² The 19th bridge\./);
  assert.deepEqual(
    inlines.map(inline => inline.kind === 'link' && [inline.href, text.slice(inline.from, inline.to)]),
    [['#n2', '²']],
  );
});

test('a label and what it labels are words apart, and a word in two colours is one', () => {
  const {text} = read(
    `<p>${sentence}</p><p><span>Crossing time</span><span>35 min</span></p><p><b>Summary:</b>The bridge is shut.</p><p>The mayor’s Mac<b>Donald</b> and <span>foot</span><span>bridge</span>.</p>`,
  );
  assert.match(text, /Crossing time 35 min/);
  assert.match(text, /Summary: The bridge/);
  assert.match(text, /MacDonald and footbridge\./);
});

test('the first row of a table is its header when it is bold, or words over numbers or over named rows, whatever its tags', () => {
  const headerOf = (rows: readonly string[]): boolean | undefined => {
    const cells = rows
      .map(
        row =>
          `<tr>${row
            .split('|')
            .map(cell => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('');
    const table = read(`<p>${sentence}</p><table>${cells}</table>`).blocks.find(({kind}) => kind === 'table');
    return table?.kind === 'table' ? table.header : undefined;
  };
  assert.equal(headerOf(['<b>Bridge</b>|<strong>Built by</strong>', 'Old|the town', 'New|the state']), true);
  assert.equal(headerOf(['Bridge|Cost', 'Old|3 million', 'New|40 million']), true);
  assert.equal(headerOf(['Length|300 m', 'Width|8 m', 'Built|1911']), false);
  assert.equal(headerOf(['<b>Ferry</b>|Mon|Tue', '<b>Old</b>|full|full', '<b>New</b> (small)|empty|full']), true);
  assert.equal(headerOf(['<b>Old</b>|full|empty', '<b>New</b>|full|full', '<b>Fast</b>|full|full']), false);
  assert.equal(headerOf(['yes|ja', 'no|nein', 'thanks|danke']), false);
});

test('an empty page that waits for its script says so', () => {
  assert.match(
    read('<title>App</title><div id="app"></div><script src="x"></script>').text,
    /no words of its own until a script runs/,
  );
  assert.equal(read('<title>App</title><p>Few words.</p><script src="x"></script>').text.includes('script'), false);
});

test('the numbers beside lines of code are not read, and numbers that are the code are', () => {
  const code = (html: string): readonly string[] => textsOf(`<p>${sentence}</p>${html}`, 'code');
  assert.deepEqual(
    code(
      '<table><tr><td><pre><span>1\n</span><span>2\n</span></pre></td><td><pre>if wet:\n  stop()</pre></td></tr></table>',
    ),
    ['if wet:\n  stop()'],
  );
  assert.deepEqual(code('<pre><span class="ln">1</span>if wet:\n<span class="ln">2</span>  stop()</pre>'), [
    'if wet:\n  stop()',
  ]);
  assert.deepEqual(code('<pre>3\n1\n4</pre>'), ['3\n1\n4']);
});

test('an article that stands only in the data for machines is read from there, and one that is shown is not', () => {
  const told = Array.from({length: 8}, (_, at) => `Paragraph ${at} says that ${sentence}`);
  const data = (words: string): string =>
    `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Bridge shut', articleBody: words})}</script>`;
  assert.deepEqual(textsOf(`${data(told.join('\n\n'))}<div id="app"></div>`, 'paragraph'), told);
  assert.deepEqual(
    textsOf(`${data(told.map(words => `<p>${words}</p>`).join(''))}<div id="app"></div>`, 'paragraph'),
    told,
  );
  const shown = `<p>${sentence}</p><p>The rest of it is for those who pay, says the Daily, and for nobody else.</p>`;
  assert.equal(read(`${data(told.join('\n'))}<main>${shown}</main>`).text.includes('Paragraph 7'), false);
});
