import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {type Dated, datesOf, nameOfWhen, timelineOf} from '../../source/ask/index.ts';
import type {Article} from '../../source/model.ts';
import {articleFrom} from '../reader/reading.ts';

const told = ({text}: Article, dates: readonly Dated[]): readonly string[] =>
  dates.map(({from, to, when}) => `${text.slice(from, to)}: ${nameOfWhen(when)}`);

/** The dates in a sentence of an article of Wednesday, 1 July 2020. */
function dates(sentence: string, more: Partial<Article> = {date: '2020-07-01', language: 'en'}): readonly string[] {
  const {date: _, ...article} = articleFrom(`A ferry in summer\n\n${sentence}`);
  const dated = {...article, ...more};
  return told(dated, datesOf(dated));
}

const rows: readonly (readonly [string, ...string[]])[] = [
  ['The ferry sank on 3 May 2019.', '3 May 2019: Fri 3 May 2019'],
  ['It sank on May 3, 2019, off the quay.', 'May 3, 2019: Fri 3 May 2019'],
  ['It sank on 2019-05-03.', '2019-05-03: Fri 3 May 2019'],
  ['It sank on Jan. 3 and rose.', 'Jan. 3: Fri 3 January 2020'],
  ['It sank on the 3rd of January.', '3rd of January: Fri 3 January 2020'],
  ['It sank on 5 December.', '5 December: Thu 5 December 2019'],
  ['It will sail on 5 December.', '5 December: Sat 5 December 2020'],
  ['The fair ran from 3 to 5 June.', '3 to 5 June: 3 to 5 June 2020'],
  ['The fair ran June 28-30.', 'June 28-30: 28 to 30 June 2020'],
  ['The fair ran from 28 May to 2 June.', '28 May to 2 June: 28 May 2020 to 2 June 2020'],
  ['In February the ferry sank.', 'In February: February 2020'],
  ['In October the ferry sank.', 'In October: October 2019'],
  ['It sank in late February 2018.', 'late February 2018: 21 to 28 February 2018'],
  ['They may march in the rain.'],
  ['Mayor Lee met Marchand of Junee.'],
  ['“May I ask,” said April Jones. March on.'],
  ['It rose in April, and in May it sank.', 'in April: April 2020', 'in May: May 2020'],
  ['It was built in 1912.', 'in 1912: 1912'],
  ['It sailed from 2015 to 2018.', 'from 2015 to 2018: 2015 to 2018'],
  ['It sank on Monday.', 'on Monday: Mon 29 June 2020'],
  ['It sank on Wednesday.', 'on Wednesday: Wed 1 July 2020'],
  ['It sank on Tuesday night.', 'on Tuesday night: Tue 30 June 2020'],
  ['It will sail on Friday.', 'on Friday: Fri 3 July 2020'],
  ['On Friday the council will vote.', 'On Friday: Fri 3 July 2020'],
  ['He said on Friday that it will sail.', 'on Friday: Fri 26 June 2020'],
  ['Lee said “it will sail” on Friday.', 'on Friday: Fri 26 June 2020'],
  ['“It will sail on Friday,” Lee said.', 'on Friday: Fri 3 July 2020'],
  ['It sank last Wednesday.', 'last Wednesday: Wed 24 June 2020'],
  ['It sank yesterday.', 'yesterday: Tue 30 June 2020'],
  ['It sank last week.', 'last week: the week of 22 June 2020'],
  ['It sank last year.', 'last year: 2019'],
  ['It sank over the weekend.', 'over the weekend: 27 to 28 June 2020'],
  ['It sank two years ago.', 'two years ago: about 2018'],
  ['It sank ten days ago.', 'ten days ago: Sun 21 June 2020'],
  ['It sank earlier this year.', 'earlier this year: earlier in 2020'],
  ['It sank on 3 May. Two days later it rose.', '3 May: Sun 3 May 2020', 'Two days later: Tue 5 May 2020'],
  ['It sank on 3 May. Days later it rose.', '3 May: Sun 3 May 2020', 'Days later: days after 3 May 2020'],
  ['It sank on 3 May. The next day it rose.', '3 May: Sun 3 May 2020', 'The next day: Mon 4 May 2020'],
  ['It was built in the summer of 1912.', 'in the summer of 1912: summer 1912'],
  ['She wore a Sunday coat.'],
  ['It sank in recent weeks.', 'in recent weeks: when exactly is not told'],
  ['Days later it rose.', 'Days later: no date is told before it to count from'],
  [
    'It opened in 1998. The next day it sank.',
    'in 1998: 1998',
    'The next day: the date told before it is too wide to count from',
  ],
  ['It sank on 03/05/2019.', '03/05/2019: day and month may stand in either order'],
  ['It sank on 30/05/2019.', '30/05/2019: Thu 30 May 2019'],
];

for (const [sentence, ...expected] of rows)
  test(`dates are told in “${sentence}”`, () => assert.deepEqual(dates(sentence), expected));

test('without a date of its own an article has no Monday', () => {
  assert.deepEqual(dates('It sank on Monday.', {}), ['on Monday: the article has no date of its own']);
});

test('American figures have the month first', () => {
  assert.deepEqual(dates('It sank on 03/05/2019.', {date: '2020-07-01', language: 'en-US'}), [
    '03/05/2019: Tue 5 March 2019',
  ]);
});

test('the bundled article’s days stand in order: the strike, the missiles, the second count, the warrant', () => {
  const article = articleOf({
    address: 'iran-arrest-warrant.md',
    text: readFileSync('articles/iran-arrest-warrant.md', 'utf8'),
    type: 'text/markdown',
  });
  const {known, open} = timelineOf(article);
  assert.deepEqual(told(article, known), [
    'earlier in the year: earlier in 2020',
    '3 January: Fri 3 January 2020',
    'Days later: days after 3 January 2020',
    'In February: February 2020',
    'On Monday: Mon 29 June 2020',
    'on Monday: Mon 29 June 2020',
  ]);
  assert.deepEqual(told(article, open), ['an hour after: it is counted from what follows']);
});
