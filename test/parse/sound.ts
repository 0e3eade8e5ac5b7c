import assert from 'node:assert/strict';
import type {Block, Document, Span} from '../../source/model.ts';
import {safe} from '../../source/parse/safe.ts';

const within = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

function assertGrid(block: Block, text: string): void {
  if (block.kind !== 'table') return;
  let at = block.from;
  for (const row of block.rows) {
    assert.equal(row.length, block.align.length, 'every row has as many cells as there are columns');
    for (const cell of row) {
      assert.ok(within(cell, block) && cell.from >= at && cell.to >= cell.from, 'cells stand in order in their table');
      assert.equal(text.slice(cell.from, cell.to), text.slice(cell.from, cell.to).trim());
      at = cell.to;
    }
  }
}

function assertBlocks({text, blocks}: Document): void {
  let end = -1;
  for (const block of blocks) {
    assert.equal(block.from, end + 1, 'blocks are apart by one newline');
    assert.ok(block.to > block.from, 'no block is empty');
    const words = text.slice(block.from, block.to);
    assert.match(words, /\S$/, 'no block ends in space');
    if (block.kind !== 'code') {
      assert.match(words, /^\S/, 'no block but code begins with space');
      assert.doesNotMatch(words, /\s\s/);
    }
    assert.doesNotMatch(words, /[^\S \n]/, 'space is a space or a newline');
    assertGrid(block, text);
    end = block.to;
  }
  assert.equal(Math.max(0, end), text.length, 'blocks cover the text');
}

/** Fails when a document breaks one of the promises of `Document`. */
export function assertSound(document: Document): void {
  const {text, blocks, inlines, anchors} = document;
  assert.equal(text, text.normalize('NFC'));
  assert.equal(text, safe(text));
  assertBlocks(document);
  let from = 0;
  for (const inline of inlines) {
    assert.ok(inline.to > inline.from && inline.from >= from, 'inlines stand in order');
    from = inline.from;
    assert.ok(
      blocks.some(block => within(inline, block)),
      'an inline lies within a block',
    );
    if (inline.kind === 'link')
      assert.match(inline.href, /^(?:https?:\/\/|mailto:|(?![a-z][a-z\d+.-]*:|\/\/)[^\s\u0000-\u0020]+)/i);
  }
  for (const at of anchors?.values() ?? []) assert.ok(at >= 0 && at <= text.length);
  for (const line of [document.title, document.summary, document.byline, document.address])
    assert.equal(line, line === undefined ? undefined : safe(line));
}
