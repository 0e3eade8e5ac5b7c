import assert from 'node:assert/strict';
import test from 'node:test';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  [
    'an agency that cites somebody carries what they say',
    '[V2 [S1 Fars]], [C2 citing] [S2 a prosecutor], [C1 said] [T1 [T2 the bridge was shut]].',
  ],
  [
    'an agency that quotes another carries what that one reports',
    '[V2 [S1 TASS]], [C2 quoting] [S2 Al Mayadeen], [C1 said] [T1 [T2 the bridge was shut]].',
  ],
  [
    'who quotes the interview is nearer to the reader than who held it',
    '[Q1 “It is shut,”] [S1 Ana Ruiz] [C1 said] in an interview with [V1b the BBC], quoted by [V1 Reuters].',
  ],
  [
    'who reports what was told to another is nearer to the reader',
    '[S1 Ana Ruiz] [C1 told] [V1b CNN] the bridge was [Q1 “a ruin”], [V1 Reuters] reported.',
  ],
  [
    'a chain of three in front: who is cited last is nearest to the speaker',
    'According to [V1 Reuters], which cited [V1b Tasnim], [S1 Ana Ruiz] [C1 said] the bridge was [Q1 “a ruin”].',
  ],
  [
    'a chain behind: who cites comes before who is cited',
    '[Q1 “It is shut,”] [S1 Ana Ruiz] [C1 said], [V1 Reuters] reported, citing [V1b Tasnim].',
  ],
  [
    'a chain of four',
    '[Q1 “It is shut,”] [S1 Ana Ruiz] [C1 told] [V1c Al Jazeera], [V1 Reuters] reported, citing [V1b Tasnim].',
  ],
  [
    'who confirms is a source beside who first reported',
    '[T2 [T1 The bridge was shut]], as first [C1 reported] by [S1 the Financial Times] and [C2 confirmed] by [S2 Bloomberg].',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });
