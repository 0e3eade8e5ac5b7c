import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {chainOf, compareQuotations, compareSources, datesOf, nameAt, namesOf, pairsOf} from '../../source/ask/index.ts';
import {articleFrom} from '../reader/reading.ts';

const words = [
  ...[
    '“',
    '”',
    '. ',
    ', ',
    '\n\n',
    ' ',
    '-',
    '3',
    '31/02/2020',
    '2020',
    '29 February',
    'May',
    'Monday',
    'next',
    'ago',
    'later',
  ],
  ...[
    'denied',
    'that',
    'first said',
    'but',
    'Reuters',
    'Jane Lee',
    'Mr. ',
    'said',
    'two',
    'days',
    'the',
    '港',
    '𝒳',
    'e\u0301',
  ],
];
const text = fc.array(fc.constantFrom(...words), {maxLength: 60}).map(parts => parts.join(' '));

test('whatever stands in a text, every question has an answer within it', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const article = {...articleFrom(`Title\n\n${one}`), date: '2020-02-29'};
      const spans = [
        ...pairsOf(article).flatMap(({first, second, words: sign}) => [first, second, sign]),
        ...datesOf(article),
      ];
      const names = namesOf(article).flatMap(({mentions}) => mentions);
      for (const {from, to} of [...spans, ...names]) assert.ok(from >= 0 && from < to && to <= article.text.length);
      for (const name of names) assert.ok(nameAt(article, name));
      for (const quote of [...article.quotes, ...article.citations]) chainOf(article, quote);
      const other = articleFrom(`Title\n\n${two}`);
      compareQuotations(article, other);
      compareSources(article, other);
    }),
    {numRuns: 150},
  );
});
