import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {serve} from './helpers/server.ts';
import {start} from './helpers/terminal.ts';

const home = mkdtempSync(join(tmpdir(), 'broadsheet-web-reading-'));
after(() => rmSync(home, {recursive: true, force: true}));

const env = {no_proxy: '*'};
const paragraphs = Array.from({length: 60}, (_, at) => `Paragraph ${at + 1} tells of bridge number ${at + 1}.`);
const whole = `<![CDATA[<p>${paragraphs.join('</p><p>')}</p>]]>`;
const entry = `<item><title>All bridges</title><link>/bridges</link><content:encoded>${whole}</content:encoded></item>`;
const feed = `<rss version="2.0"><channel><title>The Bridge Post</title>${entry}</channel></rss>`;
let visits = 0;
const server = await serve((request, response) => {
  const page = (words: string) => {
    response.writeHead(200, {'content-type': words === feed ? 'application/rss+xml' : 'text/markdown'});
    response.end(words);
  };
  if (request.url === '/silent') return;
  if (request.url === '/old') response.writeHead(301, {location: '/bridges'}).end();
  else if (request.url === '/bridges')
    page(`# The bridges\n\n${paragraphs.join('\n\n')}\n\n## Late\n\n${paragraphs.join('\n\n')}\n`);
  else if (request.url === '/changing') page(`# Changing\n\nFirst words.\n${visits++ > 0 ? '\nSecond words.\n' : ''}`);
  else if (request.url === '/feed') page(feed);
  else page('# Links\n\n[silent](/silent) and [bridges](bridges)\n');
});
const at = (path: string): string => `http://127.0.0.1:${server.port}${path}`;

test('a link to the web is followed, and Esc ends the waiting for a server that is silent', async t => {
  const terminal = await start(t, [at('/links')], {home, env});
  await terminal.until('silent and bridges');
  await terminal.press('tab enter');
  await terminal.until('Opening');
  await terminal.press('escape');
  await terminal.until('was given up');
  await terminal.press('tab tab enter');
  await terminal.until('Paragraph 3');
  await terminal.press('backspace');
  await terminal.until('silent and bridges');
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 0, leftovers: []});
});

test('the place is found again, also by an address that leads on to the article', async t => {
  const first = await start(t, [at('/old')], {home, env});
  await first.until('Paragraph 3 ');
  await first.press('space');
  await first.until(rows => !rows.join('\n').includes('Paragraph 3 '));
  await first.press('q');
  await first.exit();
  const again = await start(t, [at('/old')], {home, env});
  await again.until(rows => rows.join('\n').includes('Paragraph 1') && !rows.join('\n').includes('Paragraph 3 '));
});

test('an entry of a feed is read without another request', async t => {
  const terminal = await start(t, [at('/feed')], {home, env});
  await terminal.until('All bridges');
  const before = server.asked.length;
  await terminal.press('tab enter');
  const rows = await terminal.until('Paragraph 5 ');
  assert.doesNotMatch(rows.join('\n'), /There is no/);
  assert.equal(server.asked.length, before);
});

test('an address with a fragment opens at the place that it names', async t => {
  const terminal = await start(t, [at('/bridges#late')], {home, env});
  await terminal.until(rows => rows.slice(0, 4).some(row => row.includes('Late')));
  await terminal.press('q');
  assert.equal((await terminal.exit()).code, 0);
});

test('r asks the server again and says what has changed', async t => {
  const terminal = await start(t, [at('/changing')], {home, env});
  await terminal.until('First words.');
  await terminal.press('r');
  await terminal.until('1 paragraph new.');
  await terminal.until('Second words.');
});

test('Esc ends the waiting for the first article, and the shell gets a sentence', async t => {
  const terminal = await start(t, [at('/silent')], {home, env});
  await terminal.until('Asking 127.0.0.1');
  await terminal.press('escape');
  assert.deepEqual(await terminal.exit(), {code: 1, leftovers: []});
  assert.match(terminal.screen().join(' '), /was given up before it had come\./);
});

test('while a server is silent, the terminal says who is asked, and Ctrl+C ends it', async t => {
  const terminal = await start(t, [at('/silent')], {home, env});
  await terminal.until(`Asking 127.0.0.1:${server.port} …`);
  await terminal.press('ctrl+c');
  const {code, leftovers} = await terminal.exit();
  assert.deepEqual({code, leftovers}, {code: 130, leftovers: []});
});
