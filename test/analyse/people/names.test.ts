import assert from 'node:assert/strict';
import test from 'node:test';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  [
    'a surname is the full name that stood before',
    'Prime Minister Ana Ruiz came late. [Q1 “It is shut,”] [S1=Ana_Ruiz Ruiz] [C1 said].',
  ],
  [
    'a full name before an ’s counts as well',
    'Prime Minister Ana Ruiz’s party lost the port. [Q1 “It is shut,”] [S1=Ana_Ruiz Ruiz] [C1 said].',
  ],
  [
    'a full name in somebody’s words counts as well',
    '[Q1 “I met Ana Ruiz,”] [S1=Karl_Rust Karl Rust] [C1 said]. [Q2 “It is shut,”] [S2=Ana_Ruiz Ruiz] [C2 said].',
  ],
  [
    'of two with one surname the title tells which',
    'Mr. Peter Lee came with Ms. Ana Lee. [Q1 “It is shut,”] [S1=Peter_Lee Mr. Lee] [C1 said]. [Q2 “For good,”] [S2=Ana_Lee Ms. Lee] [C2 said].',
  ],
  [
    'small words are part of a name',
    'Prince Khalid bin Saad came. [Q1 “It is shut,”] [S1=Khalid_bin_Saad bin Saad] [C1 said].',
  ],
  [
    'an office before a name is no part of it',
    'Courier Editor-in-Chief Martin Holm came. [Q1 “It is shut,”] [S1=Martin_Holm Holm] [C1 said].',
  ],
  [
    'a surname may be a word that is a title elsewhere',
    'Runner Martin King won. [Q1 “I am tired,”] [S1=Martin_King King] [C1 said].',
  ],
  [
    'a country speaks for its government, a people for itself',
    '[S1=Iran Iran] [C1 said]: [Q1 “It is shut.”] [S2=Germans Germans] [C2 called] it [Q2 “a ruin”].',
  ],
  [
    'the words of a headline are no names',
    'Harbour Fears Grow As Old Pump Fails\nAna Ruiz came. [Q1 “It is shut,”] [S1=Ana_Ruiz she] [C1 said].',
  ],
  [
    'an Arab surname may begin small',
    'The mayor, Yusuf al-Hamri, came. [Q1 “It is shut,”] [S1=Yusuf_al-Hamri al-Hamri] [C1 said].',
  ],
  ['the surname in capitals is the same surname', 'Mayor Peter Tull came.\n[S1=Peter_Tull TULL]: [Q1 “It is shut.”]'],
  [
    'a husband or wife goes by the surname where nobody else has it',
    'His sister, Deb Hobbs Lang, came. [Q1 “It is shut,”] [S1=Deb_Hobbs_Lang Lang] [C1 said].',
  ],
  [
    'a relative with a first name alone is a person',
    'Ana Ruiz slept. [S1=Clemency Her daughter, Clemency,] [C1 said] it was [Q1 “a ruin”].',
  ],
  ['a first name may be a month elsewhere', '[Q1 “It is shut,”] [C1 said] [S1=Jan_Rossi Jan Rossi, a cook].'],
  [
    'a capital at the start of a sentence is no part of a name for that',
    'Owner Bevy Stoppart came. [Q1 “It is shut,”] [S1=Bevy_Stoppart Stoppart] [C1 said].',
  ],
  ['a book is nobody', 'Ana Ruiz wrote a memoir, A Quiet Hive. [Q1 “It is shut,”] [S1=Ana_Ruiz she] [C1 said].'],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });
