import {testRules} from './ruled.ts';

testRules([
  [
    'same-breath',
    'the speaker goes on at the end of the paragraph',
    '[Q1 “We tried,”] [S1 Mayor Lee] [C1 said]. Rust covers the rails. Moss covers the pillars. Grass covers the road. [Q1 “The bridge will not reopen before the spring.”]',
  ],
  [
    'goes-on',
    'a quotation over three paragraphs has one speaker',
    '[S1 Mayor Lee] [C1 said]: [Q1 “We tried.]\n[Q1 “It broke in May.]\n[Q1 “The bridge will not reopen before the spring.”]',
  ],
  [
    'colon-above',
    'a paragraph that ends in a colon announces the next',
    '[S1 The mayor] [C1 wrote]:\n[Q1 “The bridge will not reopen before the spring.”]',
  ],
  [
    'told-above',
    'a paragraph of words alone is said by whom the one before tells of',
    '[S1 The mayor] [C1 denied] the charges.\n[Q1 “We tried everything that the law allows us to try.”]',
  ],
  [
    'told-before',
    'words alone are said by whom the sentence before tells of',
    '[S1 Mayor Lee] [C1 spoke] in the town hall. [Q1 “The bridge will not reopen before the spring.”]',
  ],
  [
    'told-next',
    'words alone may be said by whom the sentence behind tells of',
    '[Q1 “The bridge will not reopen before the spring.”] [S1 Mayor Lee] [C1 was] in tears.',
  ],
  [
    'reported-before',
    'what an outlet reported goes on in the next sentence',
    'Two men were arrested, [S1 the Tasnim news agency] [C1 reported]. They face [Q1 “the gravest charges that the law knows”].',
  ],
]);
