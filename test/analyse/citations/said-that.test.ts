import assert from 'node:assert/strict';
import test from 'node:test';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  ['what follows that is said', '[S1 Ana Ruiz] [C1 said] that [T1 the bridge was shut].'],
  ['that may be left out', '[S1 Ana Ruiz] [C1 said] on Monday [T1 the bridge was shut].'],
  ['the clause may come behind what is said', '[T1 The bridge was shut], [S1 Ana Ruiz] [C1 said] on Monday.'],
  ['according to may come first', '[C1 According to] [S1 the harbour master], [T1 the bridge was shut].'],
  [
    'according to may come last',
    '[T1 The bridge was shut], [C1 according to] [S1 two people familiar with the matter].',
  ],
  [
    'who carried the words may stand before that',
    '[S1 Ana Ruiz] [C1 added], [C2 according to] [S2 Reuters], that [T2 [T1 the bridge was shut]].',
  ],
  [
    'who carried the words may come behind them',
    '[T2 [S1 Ana Ruiz] [C1 said] [T1 the bridge was shut]], [S2 [V1 Reuters]] [C2 reported].',
  ],
  [
    'and so may according to',
    '[T2 [S1 Ana Ruiz] [C1 said] [T1 the bridge was shut]], [C2 according to] [S2 [V1 Reuters]].',
  ],
  [
    'who is leaned on may have a clause of their own',
    '[T1 The bridge was shut], [C1 according to] [S1 the engineer] who had shut it.',
  ],
  [
    'who speaks may stand behind the verb and have a clause too',
    '[T1 The bridge was worse than feared], [C1 said] [S1 one engineer, who was not named].',
  ],
  ['reports may be multiple', '[T1 The bridge was shut], [C1 according to] [S1 multiple reports].'],
  ['whoever was told is not part of it', '[S1 Ana Ruiz] [C1 told] the council that [T1 the bridge was shut].'],
  ['an outlet reports', '[S1 Reuters] [C1 reported] that [T1 the bridge was shut].'],
  [
    'a dateline is not part of it',
    'FELIXPORT (Reuters) - [T1 The bridge was shut], [S1 the police] [C1 said] on Monday.',
  ],
  [
    'who is cited is the source of what an outlet reports',
    '[T2 [T1 The bridge was shut]], [S1 [V2 Reuters]] [C1 reported], [C2 citing] [S2 two engineers].',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });
