import assert from 'node:assert/strict';
import test from 'node:test';
import {prose, read} from './page.ts';

/** Who wrote a page with these lines under its title, and this in its head. */
const writerOf = (lines: string, head = ''): string | undefined =>
  read(`<head><title>The bridge is shut</title>${head}</head><h1>The bridge is shut</h1>${lines}${prose}`).byline;

test('who wrote a page is told by the line beside its date', () => {
  assert.equal(writerOf('<p>4 March 2025 • Ann Lee</p>'), 'Ann Lee');
  assert.equal(writerOf('<p><span>March 4, 2025</span> <span>Ann de Boer</span></p>'), 'Ann de Boer');
  assert.equal(writerOf('<p>4 March 2025 · Ann Lee on behalf of the river board</p>'), 'Ann Lee');
  assert.equal(writerOf('<p class="author">Ann Lee<br>4 August 2010</p>'), 'Ann Lee');
});

test('a line that leads to all that somebody wrote names who wrote the page', () => {
  assert.equal(writerOf('<p><a href="/news/authors/ann-lee">Ann Lee</a></p>'), 'Ann Lee');
  assert.equal(writerOf('<p><a href="/topics/old-bridges">Old Bridges</a></p>'), undefined);
  assert.equal(writerOf('<p><a href="/profile/my_info">Member Login</a></p>'), undefined);
  assert.equal(writerOf(`${prose.repeat(12)}<p><a href="/authors/ann-lee/">Ann Lee</a></p>`), 'Ann Lee');
});

test('a line about somebody who writes names who wrote the page, and a line about what it is about does not', () => {
  assert.equal(writerOf(`${prose}<h3>Ann Lee</h3><p>Ann Lee is a reporter in Leer and mends boats.</p>`), 'Ann Lee');
  assert.equal(writerOf(`${prose}<p>About the author:</p><p>Ann Lee is fond of boats.</p>`), 'Ann Lee');
  assert.equal(writerOf(`${prose}<h3>Ems Ferry</h3><p>Ems Ferry is the fastest of the three.</p>`), undefined);
});

test('the line that readers see is believed before a name for machines, and a person before an outlet', () => {
  const data = (author: string): string =>
    `<script type="application/ld+json">{"@type": "NewsArticle", "author": ${author}}</script>`;
  assert.equal(writerOf('<p>By: Ann Lee</p>', '<meta name="author" content="Jo Webster">'), 'Ann Lee');
  assert.equal(writerOf('<p>by <a>Ann Lee</a></p>', '<meta name="author" content="webmaster7">'), 'Ann Lee');
  assert.equal(writerOf('<p>By Ann Lee</p>', data('{"@type": "Organization", "name": "River News"}')), 'Ann Lee');
  assert.equal(writerOf('', data('{"@type": "Organization", "name": "River News"}')), 'River News');
  assert.equal(writerOf('<p>This post was written by Ann Lee.</p>'), 'Ann Lee');
});

test('two who wrote a page are joined by “and”, and neither is a line of the article again', () => {
  const page = read(
    `<head><meta name="author" content="Ann Lee"><meta name="author" content="Jo Webster"></head><h1>The bridge is shut</h1><p>Ann Lee</p><p>Jo Webster</p>${prose}<p>Jo Webster is a writer.</p>`,
  );
  assert.equal(page.byline, 'Ann Lee and Jo Webster');
  assert.equal(page.text.includes('Jo Webster is'), false);
  assert.equal(page.text.match(/Ann Lee/g)?.length, 1);
});

test('a name comes without what its bearer does, and with the letters behind it', () => {
  assert.equal(writerOf('<p>By Ann Lee*</p>'), 'Ann Lee');
  assert.equal(writerOf('<p>By Ann Lee, MD, Senior Writer</p>'), 'Ann Lee, MD');
  assert.equal(writerOf('<p>By Ann Lee, Jo Webster and Al Fox</p>'), 'Ann Lee, Jo Webster and Al Fox');
  assert.equal(writerOf(`${prose}<h2>Article written by:</h2><h3>Ann Lee, MD</h3>`), 'Ann Lee, MD');
});

test('a question is nobody’s name', () => {
  assert.equal(writerOf('<p>By</p><p>But guess what?</p>'), undefined);
});

const titleOf = (title: string, body: string): string =>
  read(`<head><title>${title}</title></head>${body}${prose}`).title;

test('on a blog whose main heading is its own name, the title is the heading of the post', () => {
  assert.equal(
    titleOf(
      'River Notes: The bridge is shut',
      '<h1><a href="https://notes.example.org/">River Notes</a></h1><h3>The bridge is shut</h3>',
    ),
    'The bridge is shut',
  );
  assert.equal(titleOf('River Notes', '<h1><a href="/">River Notes</a></h1>'), 'River Notes');
});

test('a date, a number or a host after a title is no part of it', () => {
  assert.equal(titleOf('The bridge is shut', '<h1>The bridge is shut (example.org) 12</h1>'), 'The bridge is shut');
  assert.equal(titleOf('The bridge is shut', '<h1>The bridge is shut January 4, 2025</h1>'), 'The bridge is shut');
  assert.equal(titleOf('The bridge is shut', '<h1>The bridge is shut again</h1>'), 'The bridge is shut again');
});

test('what stands after a bar is the name of the site, and capitals that are only looks are not kept', () => {
  assert.equal(titleOf('Bridge shut | Leer Rivers and Canals Office', ''), 'Bridge shut');
  assert.equal(titleOf('Bridge of Leer | History, Piers | Leer', '<h1>bridge of leer</h1>'), 'Bridge of Leer');
});

test('a word of a long title is not the title', () => {
  assert.equal(
    titleOf('How the bridge, the ferry, the mill and the lock of Leer were built in one year', '<h1>Mill</h1>'),
    'How the bridge, the ferry, the mill and the lock of Leer were built in one year',
  );
});
