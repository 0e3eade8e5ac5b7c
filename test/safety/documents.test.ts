import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {readArticle} from '../../source/article.ts';
import {cells} from '../../source/layout/index.ts';
import type {Article, MediaType} from '../../source/model.ts';
import {safe} from '../../source/parse/safe.ts';
import {list, printArticle, toJson, type What} from '../../source/print/index.ts';
import {trespassIn} from '../../source/terminal/gate.ts';
import {painter, themes} from '../../source/theme/index.ts';
import {hostile, runs} from './strings.ts';

/** Whole documents take longer than texts: the long run tries 100,000 of a kind. */
const seen = {numRuns: Math.min(runs.numRuns, 100_000)};
const whats: readonly What[] = ['sections', 'quotes', 'sources', 'citations', 'links'];

const between = fc.constantFrom(' ', '\n', '\n\n', '\t', '“', '” said ', '"', ', according to ', '. ');
const markdown = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '```\n',
    '~~~',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '|',
    '\n|-|-|\n',
    '---\n',
  ],
  ...[
    'title: ',
    '[^1]',
    '[^1]: ',
    '<b>',
    '</b>',
    '<a href="',
    '">',
    '&#27;',
    '&#x9b;',
    '&#8238;',
    '&amp;',
    '\\',
    '<https://',
    '{#',
    '}',
  ],
  ...[
    '[a](https://a.example/',
    '[a](javascript:alert(1))',
    '[a](file:///etc/passwd)',
    '<!--',
    '<details>',
    '| a | b |\n',
  ],
);
const html = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<h2>',
    '<ul><li>',
    '<pre>',
    '<code>',
    '<table><tr><td>',
    '<a href="',
    '<img alt="',
    '" title="',
    '">',
    '<title>',
  ],
  ...[
    '<meta name="author" content="',
    '<script>',
    '</script>',
    '<style>',
    '<b id="',
    '&#27;',
    '&#155;',
    '&#x202e;',
    '&zwj;',
    '&nbsp;',
    '&',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    '<svg>',
    '<template>',
    '<br>',
    '</article>',
    '<a href="javascript:alert(1)">',
    '<a href="data:x,y">',
  ],
);

const textOf = (special: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(hostile, special, special, between, fc.constant('The river rose')), {maxLength: 30})
    .map(parts => parts.join(''));

/** Everything of an article that any way out may show, as one list of strings. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function check(article: Article): void {
  assert.equal(safe(article.text), article.text);
  for (const each of stringsOf(article)) assert.equal(trespassIn(each), -1, JSON.stringify(each));
  assert.equal(trespassIn(toJson(article)), -1);
  for (const what of whats) for (const line of list(article, what)) assert.equal(trespassIn(line, 'tab'), -1, line);
  for (const inline of article.inlines)
    if (inline.kind === 'link')
      assert.match(inline.href, /^(?:https?:\/\/|mailto:|(?![a-z][a-z\d+.-]*:))[^\s"<>\x00-\x1f\x7f-\x9f]+$/i);
  for (const width of [12, 40]) {
    for (const row of printArticle(article, {width, paint: painter(themes.night, 0)})) {
      assert.ok(cells(row) <= width, `${cells(row)} cells at ${width}: ${JSON.stringify(row)}`);
      assert.equal(trespassIn(row), -1, JSON.stringify(row));
    }
    for (const row of printArticle(article, {width, paint: painter(themes.night, 3)}))
      assert.equal(trespassIn(row), -1, JSON.stringify(row));
  }
}

const kinds: readonly (readonly [string, MediaType, fc.Arbitrary<string>])[] = [
  ['plain text', 'text/plain', textOf(between)],
  ['Markdown', 'text/markdown', textOf(markdown)],
  ['a web page', 'text/html', textOf(html).map(body => `<article>${body}`)],
];

for (const [name, type, texts] of kinds) {
  test(`whatever stands in ${name}, nothing that is shown, printed, listed or told can be obeyed, and no row is too long`, async () => {
    await fc.assert(
      fc.asyncProperty(texts, hostile, async (text, address) => check(await readArticle({address, text, type}))),
      seen,
    );
  });
}
