import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {Document, Raw} from '../../../source/model.ts';
import {feedNamedIn, parseFeed} from '../../../source/parse/feed/index.ts';
import {effortOf} from '../../helpers/effort.ts';
import {assertSound} from '../sound.ts';

const address = 'https://news.example/feed';
const read = (text: string, type: Raw['type'] = 'application/rss+xml', from = address): Document => {
  const document = parseFeed({address: from, text, type});
  assertSound(document);
  return document;
};
const links = (document: Document) =>
  document.inlines.flatMap(inline =>
    inline.kind === 'link' ? [[document.text.slice(inline.from, inline.to), inline.href]] : [],
  );
const blocks = (document: Document) => document.blocks.map(({kind, from, to}) => [kind, document.text.slice(from, to)]);

const body = `<p>The harbour was closed on Monday, <b>the mayor</b> said.</p><p>${'Ships waited outside. '.repeat(40)}</p>`;
const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>The Harbour Post</title>
  <atom:link href="https://news.example/feed" rel="self"/>
  <link>https://news.example/</link>
  <description>News from the &lt;i&gt;quay&lt;/i&gt; &amp;amp; beyond</description>
  <language>en-gb</language>
  <item>
    <media:title>A picture</media:title>
    <title>Ships &amp;amp; storms: “no end”</title>
    <link>/2026/ships?a=1&amp;b=2</link>
    <pubDate>Tue, 03 Nov 2026 23:05:30 -0500</pubDate>
    <dc:creator>Jane Lee</dc:creator>
    <description><![CDATA[<p>Ships stay in port.&nbsp;</p><script>alert(1)</script>]]></description>
  </item>
  <item>
    <title>Harbour closed</title>
    <guid isPermaLink="false">tag:2</guid>
    <link>https://news.example/2026/closed</link>
    <pubDate>2026-11-02T10:00:00Z</pubDate>
    <content:encoded><![CDATA[${body}]]></content:encoded>
  </item>
  <item><description>No title, only words about the tide.</description><guid>https://news.example/tide</guid></item>
</channel></rss>`;

test('an RSS feed is a front page of links, with date, author and summary', () => {
  const document = read(rss);
  assert.equal(document.title, 'The Harbour Post');
  assert.equal(document.language, 'en-gb');
  assert.equal(document.date, '2026-11-03');
  assert.deepEqual(blocks(document).slice(0, 5), [
    ['heading', 'The Harbour Post'],
    ['summary', 'News from the quay & beyond'],
    ['heading', 'Ships & storms: “no end”'],
    ['dateline', '3 November 2026 · Jane Lee'],
    ['paragraph', 'Ships stay in port.'],
  ]);
  assert.deepEqual(links(document)[0], ['Ships & storms: “no end”', 'https://news.example/2026/ships?a=1&b=2']);
  assert.deepEqual(links(document).at(-1), ['No title, only words about the tide.', 'https://news.example/tide']);
});

test('an entry that carries its article is read from the feed, and its page is linked too', () => {
  const [, , closed] = links(read(rss)).map(([, href]) => href);
  const [, href, onTheWeb] = links(read(rss));
  assert.equal(href?.[0], 'Harbour closed');
  assert.match(href?.[1] ?? '', /^https:\/\/news\.example\/feed#entry=[\da-f]{14}$/);
  assert.deepEqual(onTheWeb, ['on the web', 'https://news.example/2026/closed']);
  assert.equal(closed, 'https://news.example/2026/closed');
  const article = read(rss, 'application/rss+xml', href?.[1]);
  assert.equal(article.title, 'Harbour closed');
  assert.equal(article.publication, 'The Harbour Post');
  assert.equal(article.date, '2026-11-02');
  assert.deepEqual(blocks(article).slice(0, 3), [
    ['heading', 'Harbour closed'],
    ['dateline', '2 November 2026'],
    ['paragraph', 'The harbour was closed on Monday, the mayor said.'],
  ]);
  assert.ok(article.inlines.some(inline => inline.kind === 'strong'));
  assert.deepEqual(links(article), [['This article on the web', 'https://news.example/2026/closed']]);
});

test('a feed in a file leads to its entries beside the file', () => {
  const [, href] = links(read(rss, 'application/rss+xml', '/news/my.rss'));
  assert.match(href?.[1] ?? '', /^my\.rss#entry=[\da-f]{14}$/);
  assert.deepEqual(links(read(rss, 'application/rss+xml', '-'))[1], [
    'Harbour closed',
    'https://news.example/2026/closed',
  ]);
});

test('RSS 1.0, whose items stand beside the channel, is read alike', () => {
  const document = read(
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="x"><title>Old news</title></channel>
    <item rdf:about="https://news.example/1"><title>One</title><dc:date>2003-12-13T18:30:02+01:00</dc:date></item></rdf:RDF>`,
  );
  assert.equal(document.title, 'Old news');
  assert.deepEqual(links(document), [['One', 'https://news.example/1']]);
  assert.equal(document.date, '2003-12-13');
});

test('an Atom feed is read with its kinds of text, plain, HTML and XHTML', () => {
  const atom = (
    prefix: string,
  ) => `<?xml version="1.0"?><${prefix}feed xmlns${prefix && ':a'}="http://www.w3.org/2005/Atom" xml:lang="de">
  <${prefix}title type="text">A &lt; B</${prefix}title><${prefix}subtitle>Sub</${prefix}subtitle>
  <${prefix}entry><${prefix}id>1</${prefix}id><${prefix}title type="html">&lt;b&gt;Bold&lt;/b&gt; claim</${prefix}title>
  <${prefix}link rel="enclosure" href="https://news.example/1.mp3"/><${prefix}link href="https://news.example/1"/>
  <${prefix}updated>2026-01-02T00:00:00Z</${prefix}updated><${prefix}author><${prefix}name>Max</${prefix}name></${prefix}author>
  <${prefix}content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First &amp; last.</p><p>${'Words. '.repeat(100)}</p></div></${prefix}content></${prefix}entry></${prefix}feed>`;
  for (const prefix of ['', 'a:']) {
    const document = read(atom(prefix), 'application/atom+xml');
    assert.equal(document.title, 'A < B');
    const [first, page] = links(document);
    assert.equal(first?.[0], 'Bold claim');
    assert.equal(page?.[1], 'https://news.example/1');
    assert.ok(
      blocks(document).some(([kind, text]) => kind === 'dateline' && text === '2. Januar 2026 · Max · on the web'),
    );
    const article = read(atom(prefix), 'application/atom+xml', first?.[1]);
    assert.deepEqual(blocks(article)[2], ['paragraph', 'First & last.']);
  }
});

test('a JSON feed is read alike', () => {
  const document = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'JSON news',
      items: [
        {
          id: 7,
          url: 'https://news.example/7',
          title: 'Seven',
          date_published: '2026-05-06T07:08:09Z',
          summary: 'Short.',
        },
        {id: '8', content_text: `Eight\n\n${'Words. '.repeat(200)}`, authors: [{name: 'Ann'}, {name: 'Bob'}]},
        'nonsense',
      ],
    }),
    'application/feed+json',
  );
  assert.equal(document.title, 'JSON news');
  assert.deepEqual(links(document)[0], ['Seven', 'https://news.example/7']);
  assert.ok(blocks(document).some(([, text]) => text === 'Ann, Bob'));
});

test('links that must not be followed are only words', () => {
  const document = read(
    '<rss><channel><item><title>Bad</title><link>javascript:alert(1)</link></item><item><title>File</title><link>file:///etc/passwd</link></item></channel></rss>',
  );
  assert.deepEqual(links(document), []);
});

test('what is no feed is read as text, and a feed without entries says so', () => {
  assert.equal(read('Just words.').text, 'Just words.');
  assert.equal(read('{"a": 1}').text, '{"a": 1}');
  assert.match(read('<rss><channel><title>T</title></channel></rss>').text, /This feed has no entries/);
});

test('a hostile feed is read in no time, and nothing it declares is expanded or fetched', () => {
  const lol = `<!DOCTYPE l [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
    .join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const hostile = [
    `<?xml version="1.0"?>${lol}<rss><channel><title>&j;&x;</title></channel></rss>`,
    `<rss><channel><item>${'<a>'.repeat(300_000)}`,
    `<rss><channel>${'<item><title>x</title></item>'.repeat(100_000)}`,
    `<rss><channel><item><description>${'&lt;p'.repeat(500_000)}`,
    `<rss><channel>${`<item><description>${'&lt;a&gt;'.repeat(9000)}</description></item>`.repeat(40)}`,
    `<feed>${'<entry><content type="xhtml">'.repeat(50_000)}`,
    `<rss><channel><title>${'<![CDATA['.repeat(200_000)}`,
    `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(500_000)}`,
    '<rss><channel><__proto__><polluted>1</polluted></__proto__><item><constructor>1</constructor></item></channel></rss>',
  ];
  for (const text of hostile) {
    const effort = effortOf(() => parseFeed({address, text, type: 'application/rss+xml'}));
    assert.ok(effort < 3000, `${effort} ms for ${text.slice(0, 60)}`);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('any pieces of a feed, in any order, make a sound document', () => {
  const pieces = [
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    'https://a.example',
    '&amp;',
    '&bogus;',
  ];
  const more = [
    '<feed>',
    '<entry>',
    '<content type="xhtml">',
    '<![CDATA[',
    ']]>',
    '<p>',
    '\u001b[31m',
    '{',
    '"',
    '\u202e',
    'words ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), {maxLength: 40}), parts => {
      read(parts.join(''));
    }),
    {numRuns: 300},
  );
});

test('a page names its feed, and not the one for comments', () => {
  const page = (links: string) =>
    `<!doctype html><html><head>${links}</head><body><link rel="alternate" type="application/rss+xml" href="/late"></body>`;
  const named = (links: string) => feedNamedIn(page(links), 'https://news.example/a/b');
  const comments =
    '<link rel="alternate" type="application/rss+xml" title="News &raquo; Comments Feed" href="/comments/feed/">';
  const main = '<link href="../feed.xml" rel="alternate" type="application/atom+xml" title="News">';
  assert.equal(named(comments + main), 'https://news.example/feed.xml');
  assert.equal(named(comments), 'https://news.example/comments/feed/');
  assert.equal(named(`<base href="https://other.example/x/">${main}`), 'https://other.example/feed.xml');
  assert.equal(named('<link rel="alternate" hreflang="de" href="/de"><link rel="icon" href="/i">'), undefined);
  assert.equal(named('<link rel="alternate" type="application/rss+xml" href="javascript:1">'), undefined);
});
