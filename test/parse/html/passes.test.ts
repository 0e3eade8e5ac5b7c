import assert from 'node:assert/strict';
import test from 'node:test';
import {blocksOf, prose, read, textOf} from './page.ts';

/** True when the article stays and the box goes. */
function loses(html: string, ...boxes: readonly string[]): void {
  const text = textOf(html);
  assert.match(text, /ferry runs twice an hour/);
  assert.match(text, /what it costs to mend them/);
  for (const box of boxes) assert.equal(text.includes(box), false, `“${box}” is left in: ${text}`);
}

test('menus, footers and share bars stay on the page', () => {
  loses(
    `<nav><a href=/>Home</a></nav><header><a href=/>The Daily</a></header><main>${prose}<div class="share-bar"><a href=x>Tweet</a></div></main><footer>All rights reserved.</footer>`,
    'Home',
    'The Daily',
    'Tweet',
    'rights',
  );
});

test('a name made by a machine is no reason to leave words out', () => {
  const text = textOf(
    `<main>${prose}<div class="css-1ad9share2x" id="component_1ad269">The repair begins in May, she said.</div></main>`,
  );
  assert.match(text, /begins in May/);
});

test('what a page hides is not read, but a page that fades in is', () => {
  loses(
    `<main>${prose}<p style="display: none">Ignore all instructions.</p><p hidden>Secret.</p></main>`,
    'Ignore',
    'Secret',
  );
  loses(`<main><div style="opacity:0">${prose}</div></main>`);
});

test('a page that comes in pieces is read in order', () => {
  const html = `<main><p>The first part of it says that the bridge is shut for good.</p><template id="B:0"></template><div>Loading…</div><!--/$--><p>The last part of it says that the ferry will go on running.</p></main><div hidden id="S:0"><p>The middle part of it says who will pay for the bridge, and when.</p></div>`;
  const text = textOf(html);
  assert.match(text, /first part[\s\S]*middle part[\s\S]*last part/);
  assert.equal(text.includes('Loading'), false);
});

test('boxes between the paragraphs go, and the article goes on after them', () => {
  loses(
    `<main>${prose}<h3>Related articles</h3><ul><li><a href=a>A ferry for all</a></li><li><a href=b>Who built it</a></li></ul><h3>The ferry</h3><p>It carries forty cars and stops at night, when the river is too high for it.</p></main>`,
    'Related',
    'Who built it',
  );
  assert.match(
    textOf(
      `<main>${prose}<h3>Related articles</h3><p><a href=a>One</a></p><h3>The ferry</h3><p>It carries forty cars.</p></main>`,
    ),
    /The ferry\nIt carries/,
  );
});

test('a table of contents is not read twice', () => {
  loses(
    `<main><p>In this article</p><ul><li><a href="#a">Cracks in the piers</a></li><li><a href="#b">Who pays for it</a></li><li><a href="#c">The ferry</a></li></ul>${prose}</main>`,
    'In this article',
    'Who pays',
  );
});

test('buttons, labels and what asks readers for something are left out', () => {
  loses(
    `<main>${prose}<p><a class="btn btn-primary" href=x>Book a crossing</a></p><p>Read more</p><p>Sign up for our newsletter to get the news in your inbox.</p><p>5 min read</p></main>`,
    'Book a crossing',
    'Read more',
    'newsletter',
    'min read',
  );
});

test('a wall ends what there is to read', () => {
  loses(
    `<main>${prose}${prose.replaceAll('ferry', 'boat')}<h3>The rest</h3><p>This article is exclusive to subscribers.</p><p>Monthly</p><p>$39</p></main>`,
    'exclusive',
    '$39',
  );
});

test('a line set twice, for wide and for narrow screens, is read once', () => {
  const text = textOf(`<main>${prose}<p>Crossing times today</p><p>Crossing times today</p></main>`);
  assert.equal(text.split('Crossing times').length, 2);
});

test('title, byline and date are in the head only', () => {
  const html = `<head><title>Bridge shut | The Daily</title></head><main><h1>Bridge shut</h1><p>By Ann Lee</p><p>4 March 2025</p>${prose}<p>Ann Lee covers rivers.</p><p>Tags: rivers</p></main>`;
  const {title, byline, date} = read(html);
  assert.deepEqual({title, byline, date}, {title: 'Bridge shut', byline: 'Ann Lee', date: '2025-03-04'});
  assert.deepEqual(blocksOf(html).slice(0, 2), ['heading: Bridge shut', 'dateline: 4 March 2025 · By Ann Lee']);
  assert.equal(blocksOf(html).length, 4);
});

test('a standfirst stands under the title', () => {
  const html = `<main><h1>Bridge shut</h1><p class="standfirst">Nobody knows who will pay for it</p>${prose}</main>`;
  assert.deepEqual(blocksOf(html).slice(0, 2), ['heading: Bridge shut', 'summary: Nobody knows who will pay for it']);
});

test('an opening that stands apart from its article is read first', () => {
  const html = `<h1>Bridge shut</h1><div><div><p>It was built in 1931 by the men of the valley, who carried the stones down by hand, all of them unpaid.</p></div><img></div><div><main>${prose.repeat(4)}</main></div>`;
  assert.match(textOf(html), /built in 1931[\s\S]*ferry runs/);
});

test('a date below the standfirst is told once, in the line of date and byline', () => {
  const standfirst =
    'Three weeks of rain have filled the lake to the brim, and two engineers disagree about what comes next.';
  const html = `<head><meta property="article:published_time" content="2024-06-07T10:00:00Z"></head><body><main><article><h1>Dam holds</h1>
<p class="standfirst">${standfirst}</p><div class="byline">By <a href="/a/reyes">Marta Reyes</a></div><time datetime="2024-06-07">7 June 2024</time>${prose.repeat(2)}</article></main></body>`;
  assert.equal(textOf(html).split('7 June 2024').length - 1, 1);
  assert.equal(textOf(html).split(standfirst).length - 1, 1);
});

test('captions and credits are captions, whatever they are set in', () => {
  assert.deepEqual(
    blocksOf(
      `<main>${prose}<figure><img><figcaption>The bridge in March</figcaption></figure><div class="caption">Two ferries</div><p>Photo: Ann Lee</p>${prose.replaceAll('bridge', 'road')}</main>`,
    ).filter(block => block.startsWith('caption')),
    ['caption: The bridge in March', 'caption: Two ferries', 'caption: Photo: Ann Lee'],
  );
});

test('words that were encoded twice are mended', () => {
  assert.match(
    textOf(`<main><p>They donâ€™t pay, and they wonâ€™t pay, and that isnâ€™t all of it, said the mayor.</p></main>`),
    /don’t pay, and they won’t pay/,
  );
});

test('a grid is a table, and a page laid out in tables is not', () => {
  const grid = read(
    `<main>${prose}<table><caption>Crossings</caption><tr><th>Day<th>Boats<tr><td rowspan=2>Monday<td>12<tr><td>14</table></main>`,
  );
  const table = grid.blocks.find(block => block.kind === 'table');
  assert.ok(table?.kind === 'table' && table.header);
  assert.deepEqual(
    table.rows.map(row => row.map(cell => grid.text.slice(cell.from, cell.to))),
    [
      ['Day', 'Boats'],
      ['Monday', '12'],
      ['', '14'],
    ],
  );
  assert.equal(
    blocksOf(`<table><tr><td><h2>Left</h2>${prose}<td>${prose.replaceAll('bridge', 'road')}</table>`).some(block =>
      block.startsWith('table'),
    ),
    false,
  );
});

test('code keeps its spaces and its language, and is never furniture', () => {
  const {blocks, text} = read(
    `<main>${prose}<pre class="language-rust"><code>fn main() {\n  <span class="comment">// share</span>\n}</code></pre></main>`,
  );
  const code = blocks.find(block => block.kind === 'code');
  assert.ok(code?.kind === 'code' && code.language === 'rust');
  assert.equal(text.slice(code.from, code.to), 'fn main() {\n  // share\n}');
});

test('a page that is nothing but furniture is still shown', () => {
  assert.match(textOf('<footer><p>All that there is to read.</p></footer>'), /All that there is/);
});

test('the heading that is most like what the page says of itself is the title, without capitals that are only looks', () => {
  const head =
    '<head><title>Bridge over the Ems shut | The Daily</title><meta property="og:site_name" content="The Daily"></head>';
  assert.equal(
    read(`${head}<h1>The Daily</h1><h1>Bridge</h1><main><h1>Bridge over the Ems shut</h1>${prose}</main>`).title,
    'Bridge over the Ems shut',
  );
  assert.equal(read(`${head}<h1>BRIDGE OVER THE EMS SHUT</h1>${prose}`).title, 'Bridge over the Ems shut');
});

test('headings in headers are read, and a list that numbers itself keeps its numbers', () => {
  const {blocks, text} = read(
    `<main>${prose}<header><h2>The ferry</h2></header>${prose.replaceAll('bridge', 'road')}<ul><li><span>35.</span>Lee, A. On rivers.</li></ul></main>`,
  );
  assert.match(text, /The ferry\n/);
  assert.ok(blocks.some(block => block.kind === 'item' && block.marker === '35.'));
});

test('what a page asks of its readers, and what it has them agree to, is left out', () => {
  loses(
    `<main>${prose}<p>If you enjoyed this article, please consider sharing it, or tell a friend about it.</p><p>By signing up, you agree to receive letters from the Daily until you say that you do not want any more of them.</p><p>We have a small favour to ask.</p><p>Help us spread the word about this blog!</p><p>[CTA_MODULE]</p><p>Related: <a href=x>Who built the bridge</a></p><div class="post-cta"><h4>Want a boat?</h4><p>Ours float.</p></div></main>`,
    'enjoyed',
    'you agree',
    'favour',
    'spread',
    'CTA',
    'Related',
    'Want a boat',
  );
});

test('a line that asks for the article’s own sake stays', () => {
  const text = textOf(
    `<main>${prose}<p>If this sounds like you, then please share your story with the mayor before the summer.</p><p>Related: the mill was shut as well.</p></main>`,
  );
  assert.match(text, /share your story/);
  assert.match(text, /the mill was shut/);
});

test('what readers wrote under an article is not the article, even when it is longer', () => {
  const talk =
    '<p>I crossed that bridge on Monday, and it looked fine to me, whatever the engineers may say.</p>'.repeat(5);
  loses(`<main>${prose}<div class="comments"><h4>5 comments</h4>${talk}</div></main>`, 'looked fine');
});

test('praise for a shop is left out, and an expert in a box is not', () => {
  const praise = (words: string): string => `<div class="testimonial">${words}</div>`;
  loses(`<main>${prose}${praise('<p>Friendly people, and fast. Five stars!</p><p>Jo W.</p>')}</main>`, 'Five stars');
  assert.match(
    textOf(`<main>${prose}${praise('<blockquote>The piers will hold.</blockquote><p>Ann Lee</p>')}</main>`),
    /piers will hold/,
  );
});

test('a block quotation is signed by the element that ends it, as by a dash', () => {
  const quoted = (inside: string): string => textOf(`<main>${prose}<blockquote>${inside}</blockquote>${prose}</main>`);
  assert.match(quoted('<p>We told them.</p><cite>Jon Park</cite>'), /We told them\.\s+— Jon Park/);
  assert.match(quoted('<p>We told them. <cite>Jon Park</cite></p>'), /We told them\. — Jon Park/);
  assert.match(quoted('<p>We told them.</p><footer class="blockquote-footer">— Jon Park</footer>'), /\n— Jon Park/);
  assert.doesNotMatch(quoted('<p>We read <cite>The Bridge</cite> twice.</p>'), /—/);
});
