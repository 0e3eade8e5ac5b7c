import {type Made, md, page} from './made.ts';

/** References to characters that no text should have, in every way to write them. */
const references = [
  ...[
    '&#27;[2J',
    '&#x1b;]0;PWNED&#7;',
    '&#x0000001b;[31m',
    '&#0027;c',
    '&#27]0;PWNED&#7',
    '&#155;2J',
    '&#x9b;2J',
    '&#x9d;0;PWNED&#x9c;',
    '&#144;$q&#156;',
    '&#7;&#8;&#12;&#13;&#127;',
  ],
  ...[
    '&#0;',
    '&#xD800;',
    '&#xDFFF;&#xDC00;',
    '&#x110000;',
    '&#99999999999999999999;',
    '&#xFFFFFFFF;',
    '&#xFFFE;&#xFFFF;',
    '&#x1FFFE;',
    '&#xE000;&#xF8FF;',
    '&#-27;',
    '&#x;&#;',
  ],
  ...[
    '&rlm;&lrm;&#8238;abc',
    '&#x202D;&#x2066;&#x2069;',
    '&zwnj;&zwj;&ZeroWidthSpace;&NoBreak;',
    '&shy;&af;&it;&ic;&InvisibleComma;',
    '&#xE0041;&#xE007F;',
    '&#xFEFF;&#xFE0F;&#xE0100;',
    '&#xFFF9;a&#xFFFA;b&#xFFFB;',
  ],
  ...[
    '&Tab;&NewLine;&nbsp;&numsp;',
    '&NotEqualTilde;&acE;&ThickSpace;',
    '&amp;#27;[2J',
    '&amp;amp;#27;',
    '&CounterClockwiseContourIntegral;',
    '&nosuchname;&amp',
    '&#x301;&#x301;&#x301;',
    '&#x2028;&#x2029;&#x85;',
  ],
];

/** Everywhere in a page that words can stand. */
const places: readonly ((words: string) => string)[] = [
  words => `<p>${words}</p><h2>${words}</h2><ul><li>${words}</li></ul>`,
  words =>
    `<table><caption>${words}</caption><tr><th scope="${words}">${words}</th><td headers="${words}">${words}</td></tr></table>`,
  words => `<figure><img src="${words}" alt="${words}" title="${words}"><figcaption>${words}</figcaption></figure>`,
  words =>
    `<p><a href="https://a.example/${words}" title="${words}" rel="${words}" id="${words}">link</a> <time datetime="${words}">Monday</time></p>`,
  words =>
    `<blockquote cite="${words}">“${words},” said <cite>${words}</cite>.</blockquote><q cite="${words}">${words}</q>`,
  words =>
    `<pre class="language-${words}"><code>${words}</code></pre><dl><dt>${words}</dt><dd>${words}</dd></dl><abbr title="${words}">abc</abbr>`,
];

/** Everywhere in the head of a page. */
const heads: readonly ((words: string) => string)[] = [
  words => `<title>${words}</title><meta name="author" content="${words}"><meta name="date" content="${words}">`,
  words =>
    `<meta property="og:title" content="${words}"><meta property="og:site_name" content="${words}"><link rel="canonical" href="https://a.example/${words}">`,
  words =>
    `<html lang="${words}"><meta property="article:author" content="${words}"><meta name="description" content="${words}">`,
];

const inJson = (words: string): string =>
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: words,
    author: {name: words},
    publisher: {name: words},
    datePublished: words,
  });

/** References in pages and Markdown, in words, attributes and heads. */
export const entities: readonly Made[] = [
  ...references.map((words, at) =>
    page(`entities-${at}`, places.map(place => place(words)).join(''), heads.map(head => head(words)).join('')),
  ),
  ...references.map((words, at) =>
    md(
      `entities-md-${at}`,
      `## ${words} heading\n\n${words} *${words}* **${words}** [${words}](https://a.example/${words} "${words}") ![${words}](x "${words}")\n\n- ${words}\n\n> ${words}\n\n| ${words} | b |\n|--|--|\n| ${words} | c |\n\n\`${words}\`\n\n\`\`\`${words}\n${words}\n\`\`\`\n\n[^1]: ${words}\n\n<b title="${words}">${words}</b>`,
    ),
  ),
  ...[
    '\x1b[2J',
    '\x1b]0;PWNED\x07',
    '\u009b2J',
    '\u202eabc',
    '\ud800',
    '\u{e0041}',
    '\ufff9a\ufffb',
    '__proto__',
    '</script><p>\x1b[2J',
  ].map((words, at) =>
    page(
      `entities-json-${at}`,
      '<p>The water fell.</p>',
      `<script type="application/ld+json">${inJson(words)}</script>`,
    ),
  ),
  page(
    'entities-json-deep',
    '<p>The water fell.</p>',
    `<script type="application/ld+json">${'{"a":['.repeat(20_000)}</script>`,
  ),
  page(
    'entities-json-wrong',
    '<p>The water fell.</p>',
    '<script type="application/ld+json">{"headline":{"toString":1},"author":[[[null]]],"publisher":7,"datePublished":{"__proto__":{}}}</script>',
  ),
  page('entities-many', `<p>${'&amp'.repeat(30_000)}</p>`),
  page('entities-names', `<p>${'&CounterClockwiseContourIntegral'.repeat(3000)}</p>`),
];
