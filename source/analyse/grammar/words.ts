import {wordMap, wordsOf} from '../word-set.ts';

/**
 * The small words that hold a sentence together, each with the one letter that stands for it in a sentence's skeleton.
 *
 * `P` he, she, they · `h` his, her · `D` the, a, some · `#` numbers · `d` days, months and words of time · `N` a name · `T` a title · `n` other nouns and
 * adjectives, `u` those for what is said (a claim) · `x` be, have, will · `v` a verb that may be a predicate · `g` its -ing form · `r` an adverb · `i` a preposition, `f` of · `o` to · `a` according · `c` and, or ·
 * `w` who, which · `t` that · `b` because, while · `s` the ’s of a possessive · `q` a quotation · and the stops `, : . ( ) -` themselves.
 */
export type Tag =
  | 'P'
  | 'h'
  | 'D'
  | '#'
  | 'd'
  | 'N'
  | 'T'
  | 'n'
  | 'u'
  | 'x'
  | 'v'
  | 'g'
  | 'r'
  | 'i'
  | 'f'
  | 'a'
  | 'o'
  | 'c'
  | 'w'
  | 't'
  | 'b'
  | 's'
  | 'q'
  | ','
  | ':'
  | '.'
  | '('
  | ')'
  | '-';

const tags = wordMap<Tag>([
  [
    'P',
    wordsOf(
      'he she they i we you it him them me us himself herself themselves itself myself yourself someone somebody everyone everybody anyone nobody',
    ),
  ],
  ['h', wordsOf('his its their my our your her')],
  [
    'D',
    wordsOf(
      'the a an this these those some any no every each another both several many few most all other such certain various multiple numerous countless unnamed unidentified',
    ),
  ],
  [
    '#',
    wordsOf(
      'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions hundred thousand million billion dozen half two-thirds',
    ),
  ],
  [
    'd',
    wordsOf(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m',
    ),
  ],
  [
    'x',
    wordsOf(
      'is are was were be been being am has have had having will would can could may might must shall should do does did ’s ’d ’ll ’ve ’re ’m isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t cannot couldn’t shouldn’t don’t doesn’t didn’t ain’t mustn’t',
    ),
  ],
  [
    'r',
    wordsOf(
      'not also then later just still even only already again often once never always soon now ever first recently previously meanwhile instead further thus therefore too however though yet almost nearly perhaps maybe rather quite very so more here there together twice long far ago much well back nevertheless nonetheless moreover furthermore afterward afterwards earlier separately elsewhere otherwise likewise similarly',
    ),
  ],
  [
    'i',
    wordsOf(
      'in on at by for with from into onto about against over under between among amid through during despite toward towards via per within without near inside outside beyond across behind upon around throughout versus alongside including regarding concerning following like unlike along up down out off besides except above below',
    ),
  ],
  ['f', wordsOf('of')],
  ['o', wordsOf('to')],
  ['a', wordsOf('according')],
  ['c', wordsOf('and or but nor &')],
  ['w', wordsOf('who which whom whose where what why how')],
  ['t', wordsOf('that')],
  ['b', wordsOf('because while although if as after before since when unless until whether once than whereas')],
]);

/** The tag of a small word, in lower case with curly apostrophes; nothing for the rest. */
export function smallWord(lower: string): Tag | undefined {
  return tags.get(lower);
}

/** Whether a tag is one of those that stand in a row: `isOneOf(tag, 'nN')`. No tag is none of them. */
export function isOneOf(tag: Tag | '' | undefined, tags: string): boolean {
  return tag !== undefined && tag !== '' && tags.includes(tag);
}
