import assert from 'node:assert/strict';
import test from 'node:test';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  [
    'she is the woman named before, he the man',
    'Ana Ruiz met Peter Lee on the quay. [Q1 “It is shut,”] [S1=Ana_Ruiz she] [C1 said]. [Q2 “For good,”] [S2=Peter_Lee he] [C2 said].',
  ],
  [
    'the subject stands out more than whoever is named after it',
    'Peter Lee blamed Karl Rust for the leak. [Q1 “The pump is his,”] [S1=Peter_Lee he] [C1 said].',
  ],
  [
    'who spoke last speaks on in the next paragraph',
    '[Q1 “We tried,”] [S1=Peter_Lee Peter Lee] [C1 said] of the pump that Karl Rust sold.\n[Q2 “It will stay shut,”] [S2=Peter_Lee he] [C2 said].',
  ],
  [
    'who is named in a relative clause speaks less than the one it hangs on',
    'Peter Lee praised the pilots of Karl Rust, who says the channel is deep.\n[S1=Peter_Lee He] [C1 called] the pilots [Q1 “the best we have”].',
  ],
  [
    'a niece with a name speaks on, not whose niece she is',
    'Mrs Edith Holm trusted the carer.\nMrs Holm’s niece, Ana Ruiz, broke down in court. [Q1 “She asked me for money,”] [S1=Ana_Ruiz she] [C1 said].',
  ],
  [
    'a question that begins with will names nobody',
    'Nadia Brandt spoke.\nWill you miss it?\nPeter Vos takes over. [S1=Peter_Vos He] [C1 called] her [Q1 “the icebreaker”].',
  ],
  [
    'whose plan it is matters less than who talks of it',
    'Peter Lee laughed at Karl Rust’s plan. [Q1 “It leaks,”] [S1=Peter_Lee he] [C1 said].',
  ],
  [
    'who is named within the words is not the speaker',
    'Peter Lee and Karl Rust came late. [Q1 “Rust has the key,”] [S1=Peter_Lee he] [C1 said].',
  ],
  ['whoever thanks him is not him', 'Karl Rust came. [S1=Peter_Lee Peter Lee] [C1 told] him that [Q1 “all is well”].'],
  [
    'a title tells the gender',
    'Ms. Okoro-Lund came with Mr. Vestergaard. [Q1 “Shut it,”] [S1=Okoro-Lund she] [C1 said].',
  ],
  [
    'he may be named by a first name alone',
    'Her father, Brad, 39, feared the flood. [Q1 “It comes at night,”] [S1=Brad he] [C1 said].',
  ],
  [
    'the journalist is whoever was called a journalist',
    'Ana Ruiz wrote to journalist Carla Stone. [Q1 “I burned it,”] [S1=Carla_Stone the journalist] [C1 said].',
  ],
  [
    'a Danish journalist is not whoever was called a journalist',
    'Carla Stone, a friend, called journalist Ana Ruiz. [Q1 “I burned it,”] [S1=the_Danish_journalist the Danish journalist] [C1 said].',
  ],
  [
    'the senator is whoever was called Sen.',
    'Sen. Ana Ruiz came. [Q1 “It is shut,”] [S1=Ana_Ruiz the senator] [C1 said].',
  ],
  [
    'the cook is whoever was called a cook behind the name',
    'Ana Ruiz, 41, a railway cook, came with Peter Lee. [Q1 “It is shut,”] [S1=Ana_Ruiz the cook] [C1 said].',
  ],
  ['an age means whoever was named', 'Ana Ruiz came. [Q1 “It is shut,”] [S1=Ana_Ruiz the 26-year-old] [C1 said].'],
  [
    'a mother of three is a woman who was named',
    'Ana Ruiz came with Peter Lee. [Q1 “It is shut,”] [C1 said] [S1=Ana_Ruiz the mother of three].',
  ],
  [
    'a mum-of-two is a woman who was named',
    'Ana Ruiz came with Peter Lee. [Q1 “It is shut,”] [S1=Ana_Ruiz the mum-of-two] [C1 said].',
  ],
  [
    'a country may stand for a name',
    'Peter Lee came late. [Q1 “It is shut,”] [C1 said] [S1=Peter_Lee the Portuguese].',
  ],
  [
    'whoever is asked whether he would is named behind',
    'Karl Rust laughed. Asked by a reporter whether he would shut it, Peter Lee shrugged. [Q1 “It is shut,”] [S1=Peter_Lee he] [C1 said].',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });
