import assert from 'node:assert/strict';
import test from 'node:test';
import {compared} from '../../helpers/bracket.ts';

const cases: readonly (readonly [string, string])[] = [
  ['the verb may come before its subject', '[Q1 “The bridge will not reopen,”] [C1 said] [S1 Mayor Lee].'],
  ['the subject may come before its verb', '[Q1 “The bridge will not reopen,”] [S1 Mayor Lee] [C1 told] reporters.'],
  [
    'words about the speaker stand before the verb',
    '[S1 Ana Ruiz], during a visit to Holm, Ohio, [C1 said] the bridge was [Q1 “a ruin”].',
  ],
  [
    'what somebody is quick to do is done by somebody',
    '[S1 The unions] were quick to [C1 denounce] the bill as [Q1 “an insult”].',
  ],
  [
    'whoever a question is about does not answer it',
    'Rosa Lind kept the light.\nWhat do the pilots say they miss?\n[Q “The stairs. Nobody believes that.”]',
  ],
  [
    'whoever is told something is not who said it',
    'Ana Ruiz was told by [S1 a teacher] that her hands were [Q1 “too large”].',
  ],
  [
    'where somebody comes from is not who said it',
    '[S1=Ana_Ruiz Ana Ruiz, 54, of Quay Road, Holm,] [C1 said] the bridge was [Q1 “a ruin”].',
  ],
  [
    'whoever made a motion called it so',
    'They passed a motion by Ana Ruiz (Holm), [S1=Ana_Ruiz who] [C1 called] it [Q1 “a ruin”].',
  ],
  [
    'a statement in which somebody says something stands between',
    '[S1=Tunde_Sule The minister’s aide], Tunde Sule, in a statement on Thursday [C1 said] it was [Q1 “a ruin”].',
  ],
  ['to somebody it is something', 'For [S1 Ana Ruiz, whose side had not won since August], it was [Q1 “a ruin”].'],
  [
    'a name and offices in capitals are no headline',
    '[Q1 “It is shut,”] [C1 said] [S1=Joana_Pirez Joana Pirez, Chief Engineering Officer of Brightwater].',
  ],
  [
    'one comma before a statement is enough',
    'But [S1 Ana Ruiz], in an interview with the town on Monday [C1 said] it was [Q1 “a ruin”].',
  ],
  [
    'who is familiar with the talks says so',
    'They agreed to pay, [S1 three sources familiar with the talks] [C1 said], [Q1 “at last”].',
  ],
  ['verbs of gesture tell', '[Q1 “Nonsense!”] [S1 Ana Ruiz] [C1 snorts].'],
  ['how it was said is not who said it', '[Q1 “It is shut,”] [S1 Ana Ruiz] [C1 said] by telephone.'],
  ['several may speak', '[S1 Several] [C1 said] the bridge was [Q1 “a ruin”].'],
  [
    'whoever speaks comes before the outlet behind',
    '[S1 Ana Ruiz, the mayor,] [C1 said] the bridge was [Q1 “a ruin”], [V1 Reuters] reported.',
  ],
  ['a colon opens the words', '[S1 Ana Ruiz] [C1 said]: [Q1 “We tried.”]'],
  ['part of a sentence is said by its subject', '[S1 Ana Ruiz] [C1 called] the bridge [Q1 “a ruin”].'],
  [
    'an apposition stands between speaker and verb',
    '[Q1 “It is shut,”] [S1 Ana Ruiz, the editor of the Harbour Courier,] [C1 said].',
  ],
  [
    'his lawyer told the court, by name',
    'Karim Nasser was silent. [Q1 “He signed nothing,”] [S1 his lawyer, Jean-Pierre Martin,] [C1 told] the court.',
  ],
  [
    'somebody uses an interview to call something something',
    '[S1 Mayor Lee] used the interview to [C1 call] the bridge [Q1 “a ruin”].',
  ],
  ['the passive names the speaker after by', 'The bridge was [C1 described] by [S1 Ana Ruiz] as [Q1 “a ruin”].'],
  [
    'a transcript names the speaker before a colon',
    '[S1 RUIZ]: [Q1 “Is it shut?”]\n[S2 LEE]: [Q2 “It is shut for good.”]',
  ],
  [
    'a name glued to the verb begins another sentence',
    'Ana Ruiz came. [Q1 “It is shut,”] [S1 she] [C1 said].Ruiz then left the hall.',
  ],
  [
    'the speaker goes on in the paragraph',
    '[Q1 “We tried,”] [S1 Ana Ruiz] [C1 said]. [Q1 “It will stay shut until the spring.”]',
  ],
  [
    'the words of a paragraph of their own are announced by the one before',
    '[S1 Ana Ruiz] [C1 wrote]:\n[Q1 “It will stay shut until the spring.”]',
  ],
  [
    'an outlet carries what somebody says',
    'According to [V1 Reuters], [S1 Ana Ruiz] [C1 said] the bridge was [Q1 “a ruin”].',
  ],
  ['who was told is not who speaks', '[Q1 “It is shut,”] [S1 Ana Ruiz] [C1 told] Tom Lee on Sunday.'],
  [
    'who stands beside the verb for somebody named before',
    'The hall was moved by Ana Ruiz, [S1=Ana_Ruiz who] [C1 called] the bridge [Q1 “a ruin”].',
  ],
  [
    'who goes on to speak is the same as who spoke',
    'It was Ana Ruiz [S1=Ana_Ruiz who] called the meeting and [C1 said] the bridge was [Q1 “a ruin”].',
  ],
  [
    'a source speaks, not the outlet that it speaks to',
    '[S1 A source] speaking to Fox News [C1 said] the harbour was [Q1 “a mess”].',
  ],
  [
    'an official speaks, not what the official met to talk about',
    '[S1 An official who met the crew to discuss the plan] [C1 said] Wednesday, [Q1 “There are talks.”]',
  ],
  ['any verb behind the words utters them', '[Q1 “Fools,”] [C1 scoffed] [S1 Ana Ruiz], and left.'],
  ['any verb before a comma and whole words utters them', '[S1 The crew] [C1 jeered], [Q1 “Go home!”]'],
  ['a letter goes on to say something', '[S1 The letter] goes on to [C1 say]: [Q1 “We will not pay.”]'],
  [
    'the most explosive claim is its owner’s',
    '[S1 Ana Ruiz]’s most explosive [C1 claim] is that the bridge was [Q1 “a ruin”]',
  ],
  [
    'who calls something something speaks, whoever reports it behind',
    '[S1 The mayor, Peter Lee], [C1 called] the delay [Q1 “a scandal”], [V1 the BBC] reported.',
  ],
  [
    'who tells others speaks, not whoever knows of it',
    '[Q1 “He can win,”] [S1 he] [C1 told] aides later, according to Ana Ruiz, a former adviser.',
  ],
];

for (const [says, marked] of cases)
  test(says, () => {
    const {expected, found} = compared(marked);
    assert.equal(found, expected);
  });
