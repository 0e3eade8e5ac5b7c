import assert from 'node:assert/strict';
import test from 'node:test';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  [
    'the company is the firm named before',
    'Velaro fell by a fifth on Monday. [S1=Velaro The company] [C1 said] demand had [Q1 “stopped”].',
  ],
  [
    'the firm of a town or a country is too',
    'Velaro fell by a fifth on Monday. [S1=Velaro The Malmo-based firm] [C1 said] demand had [Q1 “stopped”].',
  ],
  [
    'of two firms the one that the story is about is meant',
    'Velaro fell by a fifth. Velaro makes pumps. Nordholm Works makes pipes. [S1=Velaro The company] [C1 said] demand had [Q1 “stopped”].',
  ],
  [
    'a firm that was brought in since is another',
    'Velaro fell by a fifth. A shipping company wants to buy it. [S1=A_shipping_company The company] [C1 said] the price was [Q1 “fair”].',
  ],
  [
    'the company is no court and no ministry',
    'The Holm Court closed on Monday. [S1=The_company The company] [C1 said] the ruling was [Q1 “fair”].',
  ],
  [
    'a brewery is a body by its name',
    'Holm Brewing will close its plant. [S1=Holm_Brewing The company] [C1 said] it had [Q1 “looked at every alternative”].',
  ],
  [
    'the council is the one that is called so',
    'Holm Council closed the pool. Velaro built it. [S1=Holm_Council The council] [C1 said] it was [Q1 “unsafe”].',
  ],
  [
    'the watchdog is the authority named before',
    'The Holm Data Authority fined Velaro. [S1=Holm_Data_Authority The watchdog] [C1 said] the firm had been [Q1 “careless”].',
  ],
  [
    'it is the body that spoke last, though its name could be a person’s',
    'Holm Rail says that no trains will run. [Q1 “Please stay at home,”] [S1=Holm_Rail it] [C1 said].',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });
