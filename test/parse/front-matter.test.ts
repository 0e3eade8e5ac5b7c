import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {frontMatterOf} from '../../source/parse/front-matter.ts';

const names = ['title', 'summary', 'author', 'date', 'section', 'language', 'other'];
const values = fc.string({unit: fc.constantFrom(...'ab Z09,.-–“”’?!&*{}[]|>\'"%@:#é'), minLength: 1, maxLength: 20});
const lines = fc.array(fc.tuple(fc.constantFrom(...names), values), {minLength: 1, maxLength: 5});

test('simple front matter says what YAML says of it', () => {
  fc.assert(
    fc.property(lines, pairs => {
      const written = pairs.map(([name, value]) => `${name}: ${value}`).join('\n');
      const {head} = frontMatterOf(`---\n${written}\n---\nWords.`);
      // A comment is nothing that simple lines can have.
      assert.deepEqual(head, frontMatterOf(`---\n${written}\n# a comment\n---\nWords.`).head);
    }),
    {numRuns: 500},
  );
});

test('front matter that is nested beyond reason is read line by line, without going deep', () => {
  for (const deep of ['['.repeat(10_000), '{a: '.repeat(3000), '- '.repeat(5000), '? '.repeat(5000), '[{'.repeat(40)]) {
    const {head, body} = frontMatterOf(`---\ntitle: The flood\nother: ${deep}\nmore:\n  ${deep}x\n---\n\nWords.`);
    assert.equal(head.title, 'The flood');
    assert.equal(body.trim(), 'Words.');
  }
  assert.equal(
    frontMatterOf('---\ntitle: "The flood"\nauthors: [Ada Lee, Bo Ek]\n---\nWords.').head.byline,
    'Ada Lee and Bo Ek',
  );
});
