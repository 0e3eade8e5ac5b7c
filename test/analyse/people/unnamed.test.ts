import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../../source/article.ts';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  [
    'the official is whoever was called a senior official',
    '[S1=A_senior_official A senior official] [C1 said] the port [Q1 “will close”]. [Q2 “Nobody wants it,”] [S2=A_senior_official the official] [C2 said].',
  ],
  [
    'he is the official who spoke before, though others have names',
    'Peter Lee left the hall. [S1=A_senior_official A senior official] [C1 said] the port [Q1 “will close”]. [Q2 “Nobody wants it,”] [S2=A_senior_official he] [C2 added].',
  ],
  [
    'who is brought in by an office before the name is called by it later',
    'The harbour master, Ana Ruiz, opened the gate. [Q1 “It is shut,”] [S1=Ana_Ruiz the harbour master] [C1 said].',
  ],
  [
    'a relative with a name is called by what she is to another',
    'His mother, Noreen Obi, wept. [Q1 “I miss him,”] [S1=Noreen_Obi his mother] [C1 said].',
  ],
  [
    'the winger is whoever was named before, where no winger was brought in',
    'Tiago Souza scored twice on Monday. [Q1 “I closed my eyes,”] [S1=Tiago_Souza the winger] [C1 said].',
  ],
  [
    'a student who was brought in is somebody else',
    'Tiago Souza spoke to a student. [Q1 “I closed my eyes,”] [S1=the_student the student] [C1 said].',
  ],
  [
    'another official is somebody else',
    '[S1=An_official An official] [C1 called] it [Q1 “a ruin”]. [S2=Another_official Another official] [C2 called] it [Q2 “a toy”].',
  ],
  [
    'an Algerian diplomat is not the diplomat from Oslo',
    '[S1=A_Norwegian_diplomat A Norwegian diplomat] [C1 called] it [Q1 “a ruin”]. [S2=The_Algerian_diplomat The Algerian diplomat] [C2 called] it [Q2 “a toy”].',
  ],
  [
    'the people are those who were familiar with the matter',
    '[Q1 “It is shut,”] [C1 according to] [S1=two_people_familiar_with_the_matter two people familiar with the matter]. [Q2 “For good,”] [S2=two_people_familiar_with_the_matter the people] [C2 said].',
  ],
  [
    'one of them speaks for all of them in the list',
    '[Q1 “It is shut,”] [C1 said] [S1=two_engineers two engineers]. [Q2 “For good,”] [S2=two_engineers one of them] [C2 said].',
  ],
  [
    'one of the officials is one of those before',
    '[S1=Three_officials Three officials] [C1 said] it was [Q1 “a ruin”]. [Q2 “For good,”] [S2=Three_officials one of the officials] [C2 added].',
  ],
  [
    'they are whoever spoke last and is more than one',
    '[S1=The_rebels The rebels] [C1 called] the truce [Q1 “a toy”]. [S2=The_rebels They] [C2 said]: [Q2 “We will not go.”]',
  ],
  [
    'it is the body that spoke last',
    '[S1=The_ministry The ministry] [C1 called] the leak [Q1 “small”]. [S2=The_ministry It] [C2 said]: [Q2 “Nobody was hurt.”]',
  ],
  [
    'the ministry is the defence ministry named before',
    '[S1=The_defence_ministry The defence ministry] [C1 called] the leak [Q1 “small”]. [Q2 “Nobody was hurt,”] [S2=The_defence_ministry the ministry] [C2 said].',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });

test('unnamed sources that are the same have one entry with every place', () => {
  const text =
    'The port is shut, according to two people familiar with the matter. The people said that it would stay so. “For good,” one of them said.';
  const {sources} = articleOf({address: 'a.txt', text, type: 'text/plain'});
  assert.deepEqual(
    sources.map(one => [one.kind, one.name, one.mentions.length]),
    [['unnamed', 'two people familiar with the matter', 3]],
  );
});
