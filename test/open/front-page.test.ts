import assert from 'node:assert/strict';
import test from 'node:test';
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
