import {testRules} from './ruled.ts';

testRules([
  [
    'went-on-to-say',
    'the verb that tells is the one beside the words, not the first',
    '[S1 Mayor Lee] used the interview to [C1 call] the bridge [Q1 “a ruin”].',
  ],
  [
    'went-on-to-say',
    'a participle goes on for the same speaker',
    '[S1 Mayor Lee] left the hall, [C1 saying] it was [Q1 “a ruin”].',
  ],
  [
    'said-around',
    'the speaker comes behind the rest of the sentence',
    'The bridge was [Q1 “a ruin”] for years, [S1 Mayor Lee] [C1 said].',
  ],
  [
    'whose-claim',
    'a claim is its owner’s',
    '[S1 Mayor Lee]’s [C1 claim] that the bridge was [Q1 “a ruin”] was laughed at.',
  ],
  [
    'whose-words',
    'what stands behind ’s is the owner’s',
    '[S1 Lee]’s [Q1 “We will not close the bridge”] was on every front page.',
  ],
  [
    'doer',
    'whoever acts in the sentence had the words, where nobody says anything',
    '[S1 Mayor Lee] stood before the gate in tears, [Q1 “We tried everything.”]',
  ],
  [
    'someone-there',
    'who is named in the sentence is better than nobody',
    'For [S1 Ana Ruiz] the bridge is [Q1 “a ruin that nobody wants to see.”]',
  ],
]);
