import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {Token} from 'markdown-it';
import {batchAt} from '../../../source/parse/markdown/blocks.ts';
import {markdown, prepareFor} from '../../../source/parse/markdown/library.ts';
import {markdownTexts} from './texts.ts';

const essence = (tokens: readonly Token[]): string[] =>
  tokens.map(({type, tag, content, info, level}) => `${level} ${type} ${tag} ${info} ${content}`);

test('blocks that are read in portions of any size are those of the whole', () => {
  fc.assert(
    fc.property(markdownTexts, fc.integer({min: 1, max: 200}), (raw, size) => {
      const text = raw.replaceAll('\r\n', '\n');
      prepareFor(text);
      const whole: Token[] = [];
      markdown().block.parse(text, markdown(), {}, whole);
      const found: Token[] = [];
      let wanted = size;
      for (let from = 0; from < text.length; ) {
        const batch = batchAt(text, from, wanted);
        found.push(...(batch?.tokens ?? []));
        from = batch?.next ?? from;
        wanted = batch ? size : 2 * wanted;
      }
      assert.deepEqual(essence(found), essence(whole));
    }),
    {numRuns: 500},
  );
});
