import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import {analyse, analyseInSlices} from '../../source/analyse/index.ts';
import {parse} from '../../source/parse/index.ts';
import {effortOf} from '../helpers/effort.ts';

const read = (text: string) => parse({address: 'a.txt', text, type: 'text/plain'});

test('an article analysed in slices is the article analysed at once', () => {
  const document = read(readFileSync('articles/iran-arrest-warrant.md', 'utf8'));
  const slices = analyseInSlices(document);
  let count = 0;
  let step = slices.next();
  for (; !step.done; step = slices.next()) count++;
  assert.ok(count > document.blocks.length);
  assert.deepEqual(step.value, analyse(document));
});

const words = fc.constantFrom(
  ...'“ ” " \' ’ , . : ? ( ) — said told Lee Ann who the a of and according to that Reuters , she claim ’s constructor __proto__ 35 not\nSays \n\n'.split(
    ' ',
  ),
);

test('any text can be analysed, and all that is found lies within it', () => {
  fc.assert(
    fc.property(fc.array(words, {maxLength: 60}), list => {
      const {text, quotes, citations, sources} = analyse(read(list.join(' ')));
      const spans = [
        ...quotes,
        ...citations,
        ...sources.flatMap(source => source.mentions),
        ...[...quotes, ...citations].flatMap(one =>
          one.attribution ? [one.attribution.mention, one.attribution.cue ?? one] : [],
        ),
      ];
      for (const {from, to} of spans) assert.ok(from >= 0 && from < to && to <= text.length);
      for (const one of [...quotes, ...citations])
        if (one.attribution) assert.ok(sources.includes(one.attribution.source));
    }),
    {numRuns: 400},
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ['quotations without end', '“a '],
  ['quotations and verbs without a stop', '“a” he said and '],
  ['appositions in appositions', 'Lee, the editor, '],
  ['nothing but “the”', 'the '],
  ['nothing but names', 'Ann Lee '],
  ['participles', 'adding '],
  ['outlets citing outlets', 'CNN reported, citing Reuters. '],
];

for (const [says, part] of hostile)
  test(`twice the text costs about twice the time: ${says}`, () => {
    const time = (count: number) => {
      const document = read(part.repeat(count));
      const start = process.cpuUsage().user;
      analyse(document);
      return process.cpuUsage().user - start;
    };
    time(300);
    const [small, large] = [time(400), time(1600)];
    assert.ok(large < 12 * small + 200_000, `${small} and ${large} microseconds`);
  });

test('a stretch of thousands of words without a stop is not looked through for speakers, and what stands around it is', () => {
  const breathless = 'the river rose and '.repeat(200_000);
  const document = read(`Mayor Lee said that it was over. Then ${breathless} fell. “It is over,” Ann Ruiz said.`);
  const speakers = new Set<string | undefined>();
  const effort = effortOf(() => {
    const {quotes, citations} = analyse(document);
    for (const {attribution} of [...citations, ...quotes]) speakers.add(attribution?.source.name);
  });
  assert.ok(effort < 2000, `${effort} ms`);
  assert.deepEqual([...speakers], ['Lee', 'Ann Ruiz']);
});
