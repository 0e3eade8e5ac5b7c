import assert from 'node:assert/strict';
import test from 'node:test';
import {parsePlain} from '../../source/parse/plain.ts';

test('a first line alone without a full stop is the title', () => {
  const document = parsePlain({address: 'a.txt', text: 'Bridge closed\n\nThe bridge is shut.\n', type: 'text/plain'});
  assert.equal(document.title, 'Bridge closed');
  assert.deepEqual(
    document.blocks.map(block => block.kind),
    ['heading', 'paragraph'],
  );
  assert.equal(document.text, 'Bridge closed\nThe bridge is shut.');
});
