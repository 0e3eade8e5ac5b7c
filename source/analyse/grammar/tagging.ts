import {isCapital, isLetter} from '../letters.ts';
import {wordSet} from '../word-set.ts';
import {isTitle} from './titles.ts';
import type {Token} from './token.ts';
import {type Around, headlineTag, lowerTag} from './verb-tags.ts';
import {isOneOf, type Tag} from './words.ts';

function initial(before: Tag | ''): boolean {
  return before === '' || before === '.' || before === ':' || before === '-';
}

/** A capital says nothing at the start of a sentence: there a small word is judged as if it were written small. */
function capitalTag(token: Token, around: Around, headline: boolean): Tag {
  if (isTitle(token.text.endsWith('.') ? token.text.slice(0, -1) : token.text)) return 'T';
  // “Will you miss it?”
  if (/^(?:May|Will)$/.test(token.text) && initial(around.before) && isOneOf(around.after, 'PDh')) return 'x';
  if (headline) return headlineTag(token, around);
  if (
    token.text.includes('-') &&
    /-(?:style|based|led|backed|born|owned|run|era|area|like|friendly|themed|inspired|related)$/.test(token.text)
  )
    return 'n';
  const form = initial(around.before) ? token.form?.form : undefined;
  if (form === 'ing' && around.after !== 'N') return 'g';
  return (form === 'part' || form === 'past') && around.after !== 'N' ? 'v' : 'N';
}

function possessive(token: Token, before: Token | undefined, after: Tag | ''): Tag {
  if (before && (isOneOf(before.tag, 'Pwt') || before.lower === 'here' || before.lower === 'there')) return 'x';
  if (token.lower === '’' && !/s$/.test(before?.lower ?? '')) return 'n';
  return after === 'x' ? 'x' : 's';
}

/** “Some say”: a determiner by itself is somebody. */
const alone = ({after, verbNext}: Around): Tag =>
  after === 'v' || after === 'x' || after === 'w' || verbNext ? 'P' : 'D';

const chiefly = new Map<string, (around: Around) => Tag>([
  [
    'that',
    ({before, after, verbNext}) => (before === 'i' || after === 'x' || (verbNext && initial(before)) ? 'P' : 't'),
  ],
  ['her', ({after}) => (isOneOf(after, 'nN#qg') ? 'h' : 'P')],
  ['his', () => 'h'],
  ['one', around => (around.after === 'i' || alone(around) === 'P' ? 'P' : '#')],
  ['others', () => 'n'],
  ...['some', 'many', 'several', 'few', 'all', 'both', 'most', 'this', 'these', 'those', 'another'].map(
    word => [word, alone] as const,
  ),
  ['familiar', ({before}) => (before === 'n' || before === 'N' ? 'r' : 'n')],
  ['to', ({before}) => (before === 'a' ? 'i' : 'o')],
  ['like', ({before}) => (before === 'P' || before === 'o' || before === 'x' ? 'v' : 'i')],
  ['may', ({before}) => (before === 'i' ? 'd' : 'x')],
]);

/** Nouns for what somebody says: “Lee’s claim that”, “a statement from Lee”. */
const utterance = wordSet(
  'claim//s assertion//s statement//s remark//s comment//s vow//s promise//s pledge//s warning//s accusation//s argument//s suggestion//s allegation//s contention//s belief//s announcement//s declaration//s prediction//s testimony call//s description criticism admission acknowledgment insistence complaint//s demand//s tweet//s word//s phrase response reply answer quip joke slogan refusal decision proposal//s plan//s rejection conclusion//s dictum appeal message//s question//s view//s post//s comparison characterization assessment observation reference//s motto mantra catchphrase charge//s theory advice recommendation//s apology endorsement rhetoric quote line speech letter e-mail email policy policies idea notion use theme push pitch embrace attack//s talk support opposition defense praise dismissal condemnation explanation definition version account invocation mention chant//s cries shout//s taunt//s jab//s insult//s outburst plea boast//s rebuke retort lament language',
);

function wordTag(token: Token, around: Around, before: Token | undefined, headline: boolean): Tag {
  const special = token.text === 'May' ? undefined : chiefly.get(token.lower);
  if (special) return special(around);
  // “Jan Rossi”, “April Ryan”
  if (around.after === 'N' && around.before !== 'i' && /^(?:Jan|April|June|August)$/.test(token.text)) return 'N';
  if (token.tag === 's') return possessive(token, before, around.after);
  if (token.tag === 'n' && isLetter(token.text)) return lowerTag(token, around);
  return token.tag === 'N' ? capitalTag(token, around, headline) : token.tag;
}

function tagOf(token: Token, around: Around, before: Token | undefined, headline: boolean): Tag {
  const tag = wordTag(token, around, before, headline);
  return tag === 'n' && utterance.has(token.lower) ? 'u' : tag;
}

/** Whether nearly all longer words begin with a capital, as in an American headline. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const {text} of tokens) {
    if (text.length < 4 || !isLetter(text)) continue;
    words++;
    if (isCapital(text)) capitals++;
  }
  // “We tried,” said Ana Ruiz, Mayor of Holm.
  return words > 3 && capitals > words * 0.8 && !(tokens[0]?.tag === 'q' && tokens.at(-1)?.text === '.');
}

/** The token that a word leans on: adverbs stay, words of time are passed over (“Clinton defenders today argue”). */
function leansOn(result: readonly Token[], index: number): Token | undefined {
  const before = result[index - 1];
  return before?.tag === 'd' ? result[index - 2] : before;
}

/** Gives every token the tag it has in its place: a verb or a noun, a title or a name, possessive or “is”. */
export function tagged(tokens: readonly Token[]): Token[] {
  const headline = isHeadline(tokens);
  const result: Token[] = [];
  tokens.forEach((token, index) => {
    const behind = leansOn(result, index);
    const next = tokens[index + 1];
    const form = next?.form?.form;
    const around: Around = {
      before: behind?.tag === 'u' ? 'n' : (behind?.tag ?? ''),
      word: behind?.lower ?? '',
      after: next?.tag ?? '',
      verbNext: form === 's' || form === 'past' || form === 'part',
    };
    const tag = tagOf(token, around, result[index - 1], headline);
    result.push(tag === token.tag ? token : {...token, tag});
  });
  return result;
}
