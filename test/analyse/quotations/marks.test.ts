import assert from 'node:assert/strict';
import test from 'node:test';
import {findQuotations} from '../../../source/analyse/quotations/find.ts';
import {articleOf} from '../../../source/article.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a quotation whose closing mark is missing ends before whoever said it',
    '“It is shut, the ministry declared. It had been open for years.',
    ['It is shut,'],
  ],
  [
    'a missing mark is put before a verb that comes first',
    '“It will stay shut, opined former mayor Ana Ruiz. “We tried.”',
    ['It will stay shut,', 'We tried.'],
  ],
  [
    'a quotation without its end takes no more than its sentence when another follows',
    'She said: “It is shut. The mayor, Tom Lee, was silent for “a very long time.”',
    ['It is shut.', 'a very long time.'],
  ],
  [
    'part of a sentence goes on past “and”',
    'He was “tired of the bridge, and of the river. Nobody spoke.',
    ['tired of the bridge, and of the river.'],
  ],
  [
    'a list in part of a sentence goes on past “an”',
    'She wants “a lower toll, an end to the queue, and a new pier. Nobody spoke.',
    ['a lower toll, an end to the queue, and a new pier.'],
  ],
  [
    'single marks over several paragraphs open each of them',
    'Lee said the rest in a letter.\n\n‘It is shut.\n\n‘It will stay shut,’ he wrote. ‘We tried.’',
    ['It is shut.', 'It will stay shut,', 'We tried.'],
  ],
  [
    'a single mark set apart closes all the same',
    '‘It is shut, ’ said Lee. ‘We tried.’',
    ['It is shut, ', 'We tried.'],
  ],
  [
    'a double mark set apart closes all the same',
    '“It is shut, ” said Lee. “We tried.”',
    ['It is shut, ', 'We tried.'],
  ],
  [
    'a mark set without its space opens where none is open',
    'Ana Ruiz:"It is shut." She was silent for "a very long time."',
    ['It is shut.', 'a very long time.'],
  ],
  [
    'a single mark between a stop and a name closes',
    '‘It is shut,’Lee said. ‘We tried.’',
    ['It is shut,', 'We tried.'],
  ],
  [
    'single marks go on in the next paragraph from the end of one',
    '‘It is shut,’ Lee wrote. ‘It will stay shut.\n\n‘We tried.’',
    ['It is shut,', 'It will stay shut.', 'We tried.'],
  ],
  [
    'a missing mark is put before a speaker without an article',
    '“It is shut, former harbour master Ana Ruiz said. “We tried.”',
    ['It is shut,', 'We tried.'],
  ],
  [
    'a missing mark is put before a speaker with a name in commas',
    '“It is shut, the harbour spokesman, Tom Lee, told reporters. “We tried.”',
    ['It is shut,', 'We tried.'],
  ],
  [
    'I have said is no speaker behind the words',
    '“If I could, I would have said: Close it. Tom Lee was silent for “a very long time.”',
    ['If I could, I would have said: Close it.', 'a very long time.'],
  ],
  ['apostrophes are no marks', '‘It’s the dockers’ bridge,’ said Lee in the ’90s.', ['It’s the dockers’ bridge,']],
  [
    'single marks within single marks do not end the words around them',
    '‘She said: ‘Shut it.’ So we did,’ said Lee. ‘We tried.’',
    ['She said: ‘Shut it.’ So we did,', 'We tried.'],
  ],
  [
    'two single marks behind two open ones close both',
    '‘He told me, ‘Shut the bridge,’’ said Lee. ‘We tried.’',
    ['He told me, ‘Shut the bridge,’', 'We tried.'],
  ],
  [
    'straight marks within curly single ones do not end them',
    "‘She said, 'Shut it,' and we did,’ said Lee. ‘We tried.’",
    ["She said, 'Shut it,' and we did,", 'We tried.'],
  ],
  [
    'a single mark set apart from the double one before it closes',
    '‘I would not call it “a ruin,” ’ said Lee. ‘We tried.’',
    ['I would not call it “a ruin,”', 'a ruin,', 'We tried.'],
  ],
  [
    'a clipped word does not end a quotation',
    '‘We call him Singin’ Tom,’ said Lee. ‘We tried.’',
    ['We call him Singin’ Tom,', 'We tried.'],
  ],
  [
    'a single mark without its space opens behind a colon',
    'Ana Ruiz:‘It is shut.’ Lee said: ‘We tried.’',
    ['It is shut.', 'We tried.'],
  ],
  [
    'a single mark behind a colon opens though none closes',
    '‘It is shut,’ said Lee. He wrote: ‘We tried, and we shall try again.',
    ['It is shut,', 'We tried, and we shall try again.'],
  ],
  [
    'two single marks still close what a double one opened',
    'A “question’’ that nobody asked. “We tried.”',
    ['question', 'We tried.'],
  ],
  [
    'a missing mark is put before what is said of a paper',
    '“The bridge is to be shut, it said. “We tried.”',
    ['The bridge is to be shut,', 'We tried.'],
  ],
];

for (const [name, text, expected] of cases) {
  test(name, () => {
    const article = articleOf({address: 'a.txt', text, type: 'text/plain'});
    const found = findQuotations(article).map(({from, to}) => article.text.slice(from, to));
    assert.deepEqual(
      found.map(one => one.trim()),
      expected.map(one => one.trim()),
    );
  });
}
