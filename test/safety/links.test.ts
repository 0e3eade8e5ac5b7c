import assert from 'node:assert/strict';
import test from 'node:test';
import {parseHtml} from '../../source/parse/html/index.ts';
import {parse} from '../../source/parse/index.ts';

/** The addresses of the links in a paragraph of a web page and of a Markdown text. */
function linksTo(href: string): readonly (readonly string[])[] {
  const html = `<article><p>The report is <a href="${href.replaceAll('"', '&quot;')}">here</a>, the office said on Monday.</p></article>`;
  const documents = [
    parseHtml({address: 'page.html', type: 'text/html', text: html}),
    parse({
      address: 'page.md',
      type: 'text/markdown',
      text: `The report is [here](<${href}>), the office said on Monday.`,
    }),
  ];
  return documents.map(({inlines}) => inlines.flatMap(inline => (inline.kind === 'link' ? [inline.href] : [])));
}

test('a link leads to the web or to a mailbox, and nowhere else', () => {
  for (const href of ['https://a.example/b?c=d#e', 'http://a.example/', 'mailto:desk@a.example'])
    for (const links of linksTo(href)) assert.deepEqual(links, [href]);
  const others = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
  ];
  for (const href of [
    ...others,
    'vbscript:x',
    'ms-msdt:/id',
    'x-man-page://ls',
    'blob:https://a.example/',
    'ssh://a.example',
  ])
    for (const links of linksTo(href)) assert.deepEqual(links, [], href);
  for (const href of ['java\tscript:alert(1)', ' javascript:alert(1)', 'https://'])
    for (const links of linksTo(href)) assert.deepEqual(links, [], JSON.stringify(href));
});

test('a host whose letters are of several scripts is shown as it really is', () => {
  for (const links of linksTo('https://аpple.com/login')) assert.deepEqual(links, ['https://xn--pple-43d.com/login']);
  const [html] = linksTo('https://münchen.example/weg');
  assert.deepEqual(html, ['https://münchen.example/weg']);
});
