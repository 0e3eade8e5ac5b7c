import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../../../source/article.ts';
import {compared, readMarked} from '../../../helpers/bracket.ts';

/** A rule, what a reader gets from it, and a text in bracket notation: the rule gives the last quotation its speaker. */
export type Ruled = readonly [string, string, string];

/** A test for each case: the marks are found as they stand, and the rule is the one that is told. */
export function testRules(cases: readonly Ruled[]): void {
  for (const [rule, says, marked] of cases)
    test(`${rule}: ${says}`, () => {
      const {expected, found} = compared(marked);
      assert.equal(found, expected);
      const text = readMarked(marked).text.replaceAll('\n', '\n\n');
      const {quotes} = articleOf({address: 'case.txt', text, type: 'text/plain'});
      assert.equal(quotes.at(-1)?.attribution?.rule, rule);
    });
}
