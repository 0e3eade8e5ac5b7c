import assert from 'node:assert/strict';
import test from 'node:test';
import {Pen} from '../../source/paint/style.ts';

test('words can be bold and dim at once, and one parameter ends both, as in a terminal', () => {
  const pen = new Pen();
  pen.apply('1');
  pen.apply('2;31');
  assert.equal(pen.style, '1;2;31');
  pen.apply('22');
  assert.equal(pen.style, '31');
});
