import assert from 'node:assert/strict';
import test from 'node:test';
import {charsetOf, charsetWithin} from '../../source/open/charset.ts';
import {decode} from '../../source/open/decode.ts';
import {effortOf} from '../helpers/effort.ts';
import {bytesIn, samples} from './charset-samples.ts';

const text = async (bytes: Uint8Array, declared?: string): Promise<string> => (await decode(bytes, declared)).text;
const page = (meta: string, words: string): string =>
  `<!doctype html><html><head>${meta}<title>${words}</title></head><body><p>${words}</p></body></html>`;

test('old text in the languages of the world is read without being told its character set', async () => {
  for (const {language, charset, words} of samples) {
    assert.equal(await text(bytesIn(charset, words)), words, `${language} in ${charset}`);
    const menu = '<div class="nav item"><a href="/world/news">menu</a></div>'.repeat(40);
    const whole = page(menu, words);
    assert.equal(await text(bytesIn(charset, whole)), whole, `${language} in ${charset}, as a page`);
  }
});

test('a page may declare its character set in every way that the web knows', async () => {
  for (const {language, charset, words} of samples) {
    const declared: readonly string[] = [
      `<meta charset="${charset}">`,
      `<meta charset=${charset.toUpperCase()}>`,
      `<meta http-equiv='Content-Type' content='text/html; charset=${charset}'>`,
      `<!-- <meta charset="x"> --><meta name="a"><meta content="text/html;charset=${charset}" http-equiv="content-type" />`,
    ];
    for (const meta of declared) {
      const whole = page(meta, words.slice(0, 12));
      assert.equal(await text(bytesIn(charset, whole)), whole, `${language} ${meta}`);
    }
    const xml = `<?xml version="1.0" encoding="${charset}"?><rss><title>${words.slice(0, 12)}</title></rss>`;
    assert.equal(await text(bytesIn(charset, xml)), xml, `${language} in XML`);
    assert.equal(
      await text(bytesIn(charset, words.slice(0, 12)), charsetOf(`text/plain; charset="${charset}"`)),
      words.slice(0, 12),
    );
  }
});

test('the server’s word counts before the page’s, a mark before both, and none against the bytes', async () => {
  const russian = 'Министр заявил, что новый мост будет открыт весной.';
  const wrong = page('<meta charset="utf-8">', russian);
  assert.equal(await text(bytesIn('windows-1251', wrong), 'windows-1251'), wrong);
  assert.equal(await text(bytesIn('windows-1251', wrong)), wrong);
  assert.equal(await text(Buffer.from(`\ufeff${russian}`), 'windows-1251'), russian);
  assert.equal(await text(Buffer.from(russian), 'windows-1252'), russian);
  assert.equal(await text(Buffer.from(russian), 'shift_jis'), russian);
  assert.equal(await text(Buffer.from(russian, 'utf16le'), 'utf-16le'), russian);
});

test('Japanese mail, all ASCII with escape sequences, is read, and other escape sequences are left for what they are', async () => {
  const mail = Buffer.from('Subject \u001b$BF|K\\\u001b(B end');
  assert.equal(await text(mail), 'Subject 日本 end');
  for (const hostile of ['a \u001b$B b', '\u001b$BF|\u001b(B \u001b[31mred', '\u001b$B\u001b(B'])
    assert.equal(await text(Buffer.from(hostile)), hostile);
});

test('labels are understood as browsers do, and nonsense is left alone', () => {
  assert.equal(charsetOf('text/html; charset=ISO-8859-1'), 'windows-1252');
  assert.equal(charsetOf("text/html;charset='GB2312'"), 'gbk');
  assert.equal(charsetOf('text/html; charset=x-nonsense'), undefined);
  assert.equal(charsetOf('text/html'), undefined);
  assert.equal(charsetOf(undefined), undefined);
  assert.equal(charsetWithin(Buffer.from('<meta charset="utf-16">')), 'utf-8');
  assert.equal(charsetWithin(Buffer.from('<p>charset=koi8-r</p>')), undefined);
  assert.equal(charsetWithin(Buffer.from(`${' '.repeat(5000)}<meta charset="koi8-r">`)), undefined);
});

test('hostile heads are looked through in no time', () => {
  const hostile = ['<meta ', '<!--', '<?xml ', '<meta charset', 'charset=', '<meta charset="'];
  const effort = effortOf(() => {
    for (const part of hostile) charsetWithin(Buffer.from(part.repeat(100_000)));
  });
  assert.ok(effort < 1000, `${effort} ms`);
});
