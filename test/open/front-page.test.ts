import assert from 'node:assert/strict';
import test from 'node:test';
import {frontPageWith} from '../../source/front-page.ts';
import {frontPage} from '../../source/open/front-page.ts';
import {parse} from '../../source/parse/index.ts';

test('the front page is an article of links, whatever signs stand in the titles', () => {
  const {title, text, blocks, inlines} = parse(
    frontPage([
      {name: 'bridge', title: 'The [bridge](x) *is* #1', date: '2020-06-29', summary: '1. <b>Shut</b> & cold'},
      {name: 'guide', title: 'Guide', date: '', summary: ''},
    ]),
  );
  assert.equal(title, 'The front page');
  assert.equal(text, 'The front page\nThe [bridge](x) *is* #1\n1. <b>Shut</b> & cold\n2020-06-29\nGuide');
  assert.deepEqual(
    blocks.map(({kind}) => kind),
    ['heading', 'heading', 'paragraph', 'paragraph', 'heading'],
  );
  assert.deepEqual(
    inlines.map(inline => inline.kind === 'link' && inline.href),
    ['bridge', 'guide'],
  );
});

test('days are told in words, of what is on the shelf and of what was read', async () => {
  const date = new Date('2024-05-06T08:00:00Z');
  const {text} = await frontPageWith([{address: '/a/bridge.md', memory: {title: 'Bridge', place: 0, marks: {}}, date}]);
  assert.match(text, /^read on 6 May 2024$/m);
  assert.doesNotMatch(text, /\d{4}-\d\d-\d\d/);
});
