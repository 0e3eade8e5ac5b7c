import assert from 'node:assert/strict';
import test from 'node:test';
import type {MediaType} from '../../../source/model.ts';
import {compared} from '../../helpers/bracket.ts';

/** What the best-known extractors get wrong, one text each: what it is, in which format, and the text in bracket notation. */
const cases: readonly (readonly [string, MediaType, string])[] = [
  [
    'a sentence glued to the one before',
    'text/plain',
    'Ana Ruiz came. [Q1 “It is shut,”] [S1=Ana_Ruiz she] [C1 said].Lee left the hall.',
  ],
  [
    'an apposition that names an outlet',
    'text/plain',
    '[Q1 “It is shut,”] [S1=Ana_Ruiz Ana Ruiz, the editor of the Harbour Courier,] [C1 said].',
  ],
  [
    'his lawyer, by name',
    'text/plain',
    'Karim Nasser was silent. [S1=Jean-Pierre_Martin His lawyer, Jean-Pierre Martin,] [C1 told] the court: [Q1 “He signed nothing.”]',
  ],
  [
    'the verb that calls, behind one that does not',
    'text/plain',
    '[S1=Ana_Ruiz Ana Ruiz] used the interview to [C1 call] the bridge [Q1 “a ruin”].',
  ],
  ['the passive', 'text/plain', 'The bridge was [C1 described] by [S1=Ana_Ruiz Ana Ruiz] as [Q1 “a ruin”].'],
  [
    'a transcript',
    'text/plain',
    '[S1 RUIZ]: [Q1 “Is it shut?”]\n[S2 LEE]: [Q2 “It is shut for good.”]\n[S3 RUIZ]: [Q3 “Who says so?”]',
  ],
  [
    'an embedded post, signed in its own paragraph',
    'text/markdown',
    'Karl Rust answered late.\n> [Q1 The bridge will not reopen before the spring.]\n> — [S1 Ana Ruiz] (@anaruiz) May 3, 2020',
  ],
  [
    'an embedded post, signed in the same line',
    'text/markdown',
    'Karl Rust answered late.\n> [Q1 The bridge will not reopen before the spring.] — [S1 Ana Ruiz] (@anaruiz) May 3, 2020',
  ],
  ['the form of a list', 'text/plain', '[S1=Howard_Stone Howard Stone, Harbour News]: [Q1 “It is shut for good.”]'],
  [
    'a quotation inside another’s',
    'text/plain',
    '[Q1 “[S2=Peter_Lee Peter Lee] [C2 told] me, [Q2 ‘Go home,’] and I went,”] [S1=Ana_Ruiz Ana Ruiz] [C1 said].',
  ],
];

for (const [says, type, marked] of cases)
  test(`${says} has its speaker`, () => {
    const {expected, found} = compared(marked, type);
    assert.equal(found, expected.replaceAll('> ', ''));
  });
