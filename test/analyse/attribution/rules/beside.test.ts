import {testRules} from './ruled.ts';

testRules([
  ['said-after', 'the verb comes first', '[Q1 “The bridge will not reopen,”] [C1 said] [S1 Mayor Lee].'],
  ['said-after', 'the speaker comes first', '[Q1 “We tried,”] [S1 the mayor] [C1 told] reporters.'],
  [
    'said-after',
    'an editor of a paper is a person, not the paper',
    '[Q1 “It is shut,”] [S1 Ana Ruiz, the editor of the Harbour Courier,] [C1 said].',
  ],
  [
    'said-after',
    'a name glued to the verb begins another sentence',
    'Ana Ruiz came. [Q1 “It is shut,”] [S1=Ana_Ruiz she] [C1 said].Rust then left the hall.',
  ],
  [
    'said-after',
    'his lawyer has a name of his own',
    'Karim Nasser was silent. [Q1 “He signed nothing,”] [S1=Jean-Pierre_Martin his lawyer, Jean-Pierre Martin,] [C1 told] the court.',
  ],
  ['said-before', 'a colon opens the words', '[S1 Mayor Lee] [C1 said]: [Q1 “We tried.”]'],
  ['said-before', 'a part of a sentence is what is said', '[S1 Lee] [C1 called] the bridge [Q1 “a ruin”].'],
  [
    'said-before',
    'who is told of in a relative clause does not speak',
    '[S1 Mayor Lee, who replaced Ana Ruiz in May,] [C1 said]: [Q1 “We tried.”]',
  ],
  [
    'said-before',
    'a lawyer’s words are not those of whom he defends',
    '[S1=Jean-Pierre_Martin His lawyer, Jean-Pierre Martin,] [C1 told] the court: [Q1 “He signed nothing.”]',
  ],
  ['transcript', 'a name in capitals and a colon', '[S1 RUIZ]: [Q1 “Is it shut?”]'],
  [
    'transcript',
    'in a list, somebody with a paper and a colon',
    '[S1 Howard Stone, Harbour News]: [Q1 “It is shut for good.”]',
  ],
  ['according-to', 'it may open the sentence', '[C1 According to] [S1 Mayor Lee], the bridge is [Q1 “a ruin”].'],
  ['according-to', 'it may stand in the midst', 'The bridge, [C1 according to] [S1 Mayor Lee], is [Q1 “a ruin”].'],
  [
    'described-by',
    'the passive names the speaker after by',
    'The bridge was [C1 described] by [S1 Ana Ruiz] as [Q1 “a ruin”].',
  ],
]);
