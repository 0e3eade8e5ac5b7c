import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../../source/article.ts';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  [
    'who is quoted by somebody quoted is told by the verb beside the inner marks',
    '[Q1 “[S2=Ana_Ruiz Ruiz] [C2 told] me, [Q2 ‘Go home,’] and I went,”] [S1=Peter_Lee Peter Lee] [C1 said] of Ana Ruiz.',
  ],
  [
    'the verb may come behind the inner marks',
    '[Q1 “[Q2 ‘It is shut,’] [S2=Ana_Ruiz Ana Ruiz] [C2 said] to us, and it was,”] [C1 said] [S1 Peter Lee].',
  ],
  [
    'whoever says that I said something said it',
    '[Q1 “[S2=Peter_Lee I] [C2 told] them, [Q2 ‘It is shut,’] twice,”] [S1=Peter_Lee Peter Lee] [C1 said].',
  ],
  [
    'part of a sentence within a quotation is said by its subject',
    '[Q1 “[S2=Ana_Ruiz Ana Ruiz] [C2 called] it [Q2 ‘a ruin,’] and she was right,”] [S1 Peter Lee] [C1 said].',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });

const open: readonly (readonly [string, string])[] = [
  ['she within a quotation may be anybody', '“She told me, ‘Go home,’ and I went,” Peter Lee said of Ana Ruiz.'],
  ['a song within a quotation has no speaker', '“We sang ‘Old Harbour Town’ until dawn,” Peter Lee said.'],
  [
    'a verb further off tells nothing',
    '“Ana Ruiz said the sign, the one that reads ‘Go home,’ will stay,” Peter Lee said.',
  ],
];

for (const [says, text] of open)
  test(`${says}: it stays open`, () => {
    const {quotes} = articleOf({address: 'a.txt', text, type: 'text/plain'});
    assert.equal(quotes.length, 2);
    assert.equal(quotes[0]?.attribution?.source.name, 'Peter Lee');
    assert.equal(quotes[1]?.attribution, undefined);
  });
