import type {Made} from './made.ts';

type Item = {
  readonly title: string;
  readonly link?: string;
  readonly body?: string;
  readonly author?: string;
  readonly date?: string;
};

const rssItem = ({
  title,
  link = 'https://a.example/1',
  body = 'The river rose.',
  author = 'Ada Lee',
  date = 'Mon, 01 Jun 2026 10:00:00 GMT',
}: Item): string =>
  `<item><title>${title}</title><link>${link}</link><author>${author}</author><pubDate>${date}</pubDate><description>${body}</description></item>`;
const rss = (id: string, items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>BEFORE-${id}</title>${head}<link>https://a.example/</link>${items}${rssItem({title: `AFTER-${id}`})}</channel></rss>`;
const atomEntry = ({
  title,
  link = 'https://a.example/1',
  body = 'The river rose.',
  author = 'Ada Lee',
  date = '2026-06-01T10:00:00Z',
}: Item): string =>
  `<entry><title type="html">${title}</title><link href="${link}"/><author><name>${author}</name></author><updated>${date}</updated><content type="html">${body}</content></entry>`;
const atom = (id: string, entries: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>BEFORE-${id}</title>${entries}${atomEntry({title: `AFTER-${id}`})}</feed>`;

const words = [
  ...[
    '&#27;]0;PWNED&#7;',
    '<![CDATA[\x1b]0;PWNED\x07]]>',
    '&#x9b;2J',
    '&#x202E;abc',
    '&amp;#27;[2J',
    '&lt;b onclick=x&gt;a&lt;/b&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    '<![CDATA[a]]]]><![CDATA[>b]]>',
    '&#xD800;&#0;',
    '\u202e\u2067abc',
    '\u{e0041}\u200bx',
  ],
];
const links = [
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  '\x1b]0;x\x07',
  '//evil.example',
  'https://a.example/&#10;x',
  '../../x',
  '',
];

const doctype = (body: string): string => `<!DOCTYPE rss [${body}]>`;
const laughs = Array.from({length: 9}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

const xml = (id: string, what: string, content: string, extension = 'rss'): Made => ({id, what, extension, content});

/** Feeds: their titles, links, dates and bodies, and the XML that they are made of. */
export const feeds: readonly Made[] = [
  ...words.map((title, at) =>
    xml(
      `feeds-rss-${at}`,
      'words in RSS',
      rss(`feeds-rss-${at}`, rssItem({title, body: title, author: title, date: title})),
    ),
  ),
  ...words.map((title, at) =>
    xml(
      `feeds-atom-${at}`,
      'words in Atom',
      atom(`feeds-atom-${at}`, atomEntry({title, body: title, author: title, date: title})),
      'atom',
    ),
  ),
  ...links.map((link, at) =>
    xml(`feeds-link-${at}`, `a link to ${link}`, rss(`feeds-link-${at}`, rssItem({title: 'The flood', link}))),
  ),
  ...links.map((link, at) =>
    xml(
      `feeds-href-${at}`,
      `a link to ${link}`,
      atom(`feeds-href-${at}`, atomEntry({title: 'The flood', link})),
      'atom',
    ),
  ),
  xml(
    'feeds-base',
    'a base elsewhere',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="javascript:alert(1)//"><title>BEFORE-feeds-base</title>${atomEntry({title: 'AFTER-feeds-base', link: 'x'})}</feed>`,
    'atom',
  ),
  xml(
    'feeds-laughs',
    'entities of entities',
    `<?xml version="1.0"?>${doctype(`<!ENTITY l0 "ha">${laughs}`)}<rss version="2.0"><channel><title>&l9;</title>${rssItem({title: '&l9;'})}</channel></rss>`,
  ),
  xml(
    'feeds-outside',
    'an entity from a file',
    `<?xml version="1.0"?>${doctype('<!ENTITY x SYSTEM "file:///etc/passwd">')}<rss version="2.0"><channel><title>&x;</title>${rssItem({title: '&x;'})}</channel></rss>`,
  ),
  xml(
    'feeds-parameter',
    'a parameter entity',
    `<?xml version="1.0"?>${doctype('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;')}<rss version="2.0"><channel><title>a</title>${rssItem({title: 'b'})}</channel></rss>`,
  ),
  xml('feeds-many', '20,000 items', rss('feeds-many', rssItem({title: 'The flood'}).repeat(20_000))),
  xml(
    'feeds-deep',
    '1,500 elements deep',
    rss('feeds-deep', `<item>${'<a>'.repeat(1500)}${'</a>'.repeat(1500)}</item>`),
  ),
  xml('feeds-cdata', 'CDATA in CDATA', rss('feeds-cdata', rssItem({title: `${'<![CDATA['.repeat(5000)}x]]>`}))),
  xml(
    'feeds-attributes',
    '20,000 attributes',
    rss(
      'feeds-attributes',
      `<item ${Array.from({length: 20_000}, (_, at) => `a${at}="&#27;"`).join(' ')}><title>x</title></item>`,
    ),
  ),
  xml('feeds-comments', 'comments', rss('feeds-comments', `${'<!-- \x1b[2J -->'.repeat(5000)}`)),
  xml(
    'feeds-instructions',
    'instructions',
    rss('feeds-instructions', `<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>${'<?php exit ?>'.repeat(2000)}`),
  ),
  xml(
    'feeds-names',
    'names of the language',
    rss('feeds-names', '<item><__proto__>x</__proto__><constructor>y</constructor><title>z</title></item>'),
  ),
  xml(
    'feeds-cut',
    'a feed that is cut',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>a</title><item><title>b',
  ),
  xml('feeds-nothing', 'a feed without items', '<rss version="2.0"><channel></channel></rss>'),
  {
    id: 'feeds-json',
    what: 'a feed in JSON',
    extension: 'json',
    content: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'BEFORE-feeds-json \x1b[2J',
      items: [
        {id: '1', title: '\ud800\u202e\x1b]0;x\x07', url: 'javascript:alert(1)', content_html: '<p>&#27;[2J</p>'},
        {id: {}, title: [1]},
        null,
        {title: 'AFTER-feeds-json', content_text: 'x'},
      ],
    }),
  },
  {
    id: 'feeds-json-deep',
    what: 'a feed in JSON, deep',
    extension: 'json',
    content: `{"version":"https://jsonfeed.org/version/1","title":"a","items":${'['.repeat(50_000)}`,
  },
];
