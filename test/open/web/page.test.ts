import assert from 'node:assert/strict';
import test from 'node:test';
import * as zlib from 'node:zlib';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {serve} from '../../helpers/server.ts';
import {opened, sentenceFor} from './opening.ts';

const words = 'It rains, and the office said on Tuesday that it would rain on. '.repeat(100);
const html = `<!doctype html><html lang="en"><title>Rain</title><p>${words}</p></html>`;

test('a page opens with its words, its address and the type its server tells', async () => {
  const server = await serve((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  const raw = await opened(server.at('/rain?x=1#part'));
  assert.equal(raw.text, html);
  assert.equal(raw.type, 'text/html');
  assert.equal(raw.address, server.at('/rain?x=1'));
  assert.ok(Date.now() - Date.parse(raw.fetched ?? '') < 5000);
  assert.equal(raw.notices, undefined);
  assert.deepEqual(server.asked, ['news.example /rain?x=1']);
});

test('the server is told who asks, and gets no cookies', async () => {
  let headers: Record<string, unknown> = {};
  const server = await serve((request, response) => {
    headers = request.headers;
    response.setHeader('set-cookie', 'a=b');
    response.end(words);
  });
  await opened(server.at('/'), {version: '1.2.3'});
  await opened(server.at('/'), {version: '1.2.3'});
  assert.match(String(headers['user-agent']), /^broadsheet\/1\.2\.3 \(\+https:\/\/\S+\)$/);
  assert.match(String(headers.accept), /text\/html/);
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.referer, undefined);
});

test('a packed page is unpacked, however it is packed', async () => {
  const body = Buffer.from(words);
  const zstd: unknown = Reflect.get(zlib, 'zstdCompressSync');
  const packed: Record<string, Uint8Array> = {
    gzip: gzipSync(body),
    'x-gzip': gzipSync(body),
    deflate: deflateSync(body),
    'deflate, ': deflateRawSync(body),
    br: brotliCompressSync(body),
    'deflate, gzip': gzipSync(deflateSync(body)),
    identity: body,
    '': body,
    ' gzip ': body,
    ...(typeof zstd === 'function' && {zstd: zstd(body)}),
  };
  const server = await serve((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    response.writeHead(200, {'content-type': 'text/plain', 'content-encoding': name});
    response.end(packed[name]);
  });
  for (const name of Object.keys(packed)) {
    const raw = await opened(server.at(`/${encodeURIComponent(name)}`));
    assert.equal(raw.text, words, name);
    assert.equal(raw.notices, undefined, name);
  }
  assert.match(await sentenceFor(server.at('/lzma')), /packed the page in a way/);
  assert.match(await sentenceFor(server.at('/gzip,gzip,gzip,gzip')), /packed the page in a way/);
});

test('types that are not text are refused by name, and their bodies are not waited for', async () => {
  const server = await serve((request, response) => {
    response.writeHead(200, {
      'content-type': request.headers.host?.startsWith('other') ? 'x\u00ff' : request.url?.slice(1),
    });
    response.write('x');
  });
  const refused: readonly (readonly [string, string])[] = [
    ['application/pdf', 'a PDF (application/pdf)'],
    ['image/png', 'a PNG image (image/png)'],
    ['image/x-rare', 'an image (image/x-rare)'],
    ['video/mp4', 'a film (video/mp4)'],
    ['application/zip', 'a ZIP archive (application/zip)'],
    ['application/x-new', 'application/x-new'],
  ];
  for (const [type, name] of refused)
    assert.ok(
      (await sentenceFor(server.at(`/${type}`))).endsWith(` is ${name}, and broadsheet reads only text.`),
      type,
    );
  assert.match(await sentenceFor(server.at('/', 'other.example')), /is of a type without a proper name/);
});

test('where the server does not tell the type, the words and the name do', async () => {
  const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>';
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>';
  const json = '{"version": "https://jsonfeed.org/version/1.1", "title": "T"}';
  const told: readonly (readonly [string, string | undefined, string, string])[] = [
    ['/a', undefined, html, 'text/html'],
    ['/a.md', 'text/plain', 'Words', 'text/markdown'],
    ['/a.md?b=/c.txt', 'application/octet-stream', 'Words', 'text/markdown'],
    ['/a', 'text/plain', words, 'text/plain'],
    ['/a', 'text/markdown; charset=utf-8', 'Words', 'text/markdown'],
    ['/a', 'application/xhtml+xml', html, 'text/html'],
    ['/a', 'application/xml', `<?xml version="1.0"?>\n<!-- a -->\n${html}`, 'text/html'],
    ['/feed', 'text/xml', feed, 'application/rss+xml'],
    ['/feed', 'application/rss+xml', feed, 'application/rss+xml'],
    ['/feed', 'text/html; charset=utf-8', feed, 'application/rss+xml'],
    ['/feed', 'application/xml', atom, 'application/atom+xml'],
    ['/feed', 'application/json', json, 'application/feed+json'],
    ['/feed', 'application/feed+json', json, 'application/feed+json'],
  ];
  const server = await serve((request, response) => {
    const [, type, body] = told[Number(request.headers['user-agent']?.match(/\d+/))] ?? [];
    if (type) response.setHeader('content-type', type);
    response.end(body);
  });
  for (const [index, [path, type, , expected]] of told.entries())
    assert.equal((await opened(server.at(path), {version: String(index)})).type, expected, `${path} ${type}`);
});

test('data that is no page and no feed is refused', async () => {
  const server = await serve((request, response) => {
    response.setHeader('content-type', `application/${request.url?.slice(1)}`);
    response.end(request.url === '/json' ? '{"a": 1}' : '<?xml version="1.0"?><a>words</a>');
  });
  assert.match(await sentenceFor(server.at('/json')), /is JSON data, and neither a page nor a feed/);
  assert.match(await sentenceFor(server.at('/ld+json')), /is JSON data/);
  assert.match(await sentenceFor(server.at('/xml')), /is XML data/);
});

test('an address that makes no sense, or carries a password, is never asked', async () => {
  assert.match(await sentenceFor('http://news.example:99999/'), /is not an address/);
  assert.match(await sentenceFor('http://'), /is not an address/);
  assert.match(await sentenceFor(`http://news.example/${'x'.repeat(9000)}`), /is too long/);
  const sentence = await sentenceFor('http://me:secret@news.example/a');
  assert.match(sentence, /given with a name or a password/);
  assert.doesNotMatch(sentence, /secret/);
});
