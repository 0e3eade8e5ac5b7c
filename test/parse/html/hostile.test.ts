import assert from 'node:assert/strict';
import test from 'node:test';
import {treeOf} from '../../../source/parse/html/plant.ts';
import {findAll, textOf} from '../../../source/parse/html/tree.ts';
import {prose, read} from './page.ts';

/** Milliseconds of work, whoever else uses the machine. */
function effortOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

const hostile: Readonly<Record<string, string>> = {
  'deep divisions': '<div>'.repeat(100_000),
  'deep lists': '<ul><li>'.repeat(50_000),
  'deep bold paragraphs': '<p><b>'.repeat(50_000),
  'ends without a beginning': '</div>'.repeat(100_000),
  'a hundred thousand attributes': `<p ${Array.from({length: 100_000}, (_, at) => `a${at}=1`).join(' ')}>`,
  'a class of five megabytes': `<p class="${'share '.repeat(900_000)}">`,
  'an entity without an end': `&${'a'.repeat(1_000_000)}`,
  'comments in comments': '<!--'.repeat(100_000),
  'a million brackets': '<'.repeat(1_000_000),
  'many metas': '<meta name=author content="Ann Lee">'.repeat(20_000),
  'deep data': `<script type="application/ld+json">${'['.repeat(200_000)}</script>`,
  'data that points to itself': `<script type="application/ld+json">[${'{"@type":"Article","@id":"1","author":{"@id":"1"}},'.repeat(10_000)}{}]</script>`,
  'pieces that hold each other':
    '<div hidden id="S:1"><template id="P:2"></template></div><div hidden id="S:2"><template id="P:1"></template></div>',
  'every other paragraph hidden': '<p hidden>Out of sight, this is.</p><p>In sight.</p>'.repeat(20_000),
  'code in code, with numbers': `${'<pre>'.repeat(90)}${'<i class=ln>'.repeat(90)}${'<i class=ln>1 </i>'.repeat(20_000)}`,
  'a long title and many headings': `<title>${'ab '.repeat(50_000)}</title>${'<h2>ab ab ab ab ab ab ab ab</h2>'.repeat(20_000)}`,
  'a title of bars': `<title>${' | a'.repeat(50_000)}</title>`,
};

for (const [name, html] of Object.entries(hostile)) {
  test(`a page with ${name} is read in no time, and its words are there`, () => {
    let text = '';
    const effort = effortOf(() => {
      text = read(prose + html).text;
    });
    assert.match(text, /ferry runs twice an hour/);
    assert.ok(effort < 3000, `${effort} ms`);
  });
}

test('a page of more elements than memory has room for is read to its end, the last of it as words', () => {
  const tree = treeOf(
    `<p>First.</p><div><p>Second.</p>${'<ul><li>Late words</li></ul>'.repeat(500)}</div><p>The very end.</p>`,
    3,
  );
  assert.equal(findAll(tree, () => true).filter(one => one.name !== 'br').length, 3);
  assert.match(textOf(tree), /^First\. Second\. Late words Late words .* The very end\.$/);
  assert.ok(findAll(tree, one => one.name === 'br').length > 2, 'long runs are parted into paragraphs');
});

test('a table of more rows than a call takes arguments is read', () => {
  assert.match(
    read(`${prose}<table>${'<tr><td>1</td></tr>'.repeat(130_000)}</table>`).text,
    /ferry runs twice an hour/,
  );
});

test('nothing that a page calls itself reaches the machine', () => {
  read(
    '<p __proto__=x constructor=y>Words</p><meta name=__proto__ content=x><script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"Article"}</script>',
  );
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('links that must not be followed are plain words', () => {
  const {inlines, text} = read(
    `${prose}<p>They lead nowhere, all three of them: <a href="javascript:alert(1)">One</a> <a href="data:text/html,x">two</a> <a href="file:///etc/passwd">three</a></p>`,
  );
  assert.match(text, /One two three/);
  assert.deepEqual(inlines, []);
});
