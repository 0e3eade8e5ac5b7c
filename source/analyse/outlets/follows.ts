import {shape, western} from '../shape.ts';
import {listOf, wordSet} from '../word-set.ts';

// These look at words one after the other: as one pattern, each took up to 7 ms to make ready, which is more than reading an article.

const reporting = wordSet(
  'report//s/ed/ing say//s said saying write//s wrote quot/es/ed/ing cit/es/ed/ing publishe/s/d confirm/s/ed reveal/s/ed broke describe/s/d note/s/d call/s/ed claim/s/ed add/s/ed found show/s/ed aired broadcast carrie/s/d learn/s/ed/t disclose/s/d estimate/s/d project/s/ed declare/s/d editorialized named identified put explain/s/ed points announce/s/d warn/s/ed suggest/s/ed obtained ran released uncovered posted tweeted headlined interviewed denie/s/d state/s/d observe/s/d argue/s/d',
);
const passedOver = wordSet(
  'has had have also first later earlier previously recently further then even separately reporter reporters',
);
/** What may stand behind an outlet's name. */
export const kinds = listOf(
  '(?:state-run |semi-official )?news agency|(?:News )?Agency|newspaper|news website|website|news site|magazine|news channel|TV channel|channel|television|TV|broadcaster|network|daily|tabloid|weekly|radio|outlet',
);
const kind = shape()`^\s+(?:${kinds}|agency|news)`;
const aside = /^(?:,[^,.;]{1,60},|\s\([^)]{1,40}\))/;
const owner = /^['’]s?/;

const firstWord = (text: string): string => /^\w+/.exec(text)?.[0] ?? '';

/** “and the BBC reported”: some words, and then the verb. */
function saysBehindAnd(text: string, passed: number): boolean {
  const run = /^and [A-Za-z\u00c0-\u024f\s]{1,40}/.exec(text)?.[0].length ?? 0;
  for (let at = 5; at <= run; at++) if (saysNext(text.slice(at), passed + 1)) return true;
  return false;
}

function saysNext(text: string, passed: number): boolean {
  const rest = text.trimStart();
  if (rest.length === text.length) return false;
  const word = firstWord(rest);
  if (reporting.has(word) || /^(?:spoke to|pointed out)\b/.test(rest)) return true;
  if (passed === 3) return false;
  return passedOver.has(word) ? saysNext(rest.slice(word.length), passed + 1) : saysBehindAnd(rest, passed);
}

/** Whether what follows an outlet says that it reports: “, a weekly, has also learned”. */
export function speaks(right: string): boolean {
  return saysNext(right.replace(owner, '').replace(kind, '').replace(aside, ''), 0);
}

const isWord = shape()`^[${western}’'-]+$`;
const pieces = wordSet(
  'report reporting story investigation analysis account article editorial poll survey scoop tally',
);

function pieceNext(text: string): boolean {
  if (!/^\s/.test(text)) return false;
  const words = text.trimStart().split(/\s+/, 4);
  for (const [index, word] of words.slice(0, 3).entries()) {
    const exitPoll = word === 'exit' && firstWord(words[index + 1] ?? '') === 'poll';
    if (exitPoll || pieces.has(firstWord(word)) || /^fact-check\b/.test(word)) return true;
    if (!isWord.test(word)) return false;
  }
  return false;
}

/** Whether what follows an outlet is a piece of its work: “’s long investigation”, “/AP poll”. */
export function sends(right: string): boolean {
  const rest = right.replace(owner, '');
  const partner = /^[/-][A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\s.’-]{1,30}/.exec(rest)?.[0].length ?? 0;
  for (let at = 3; at <= partner; at++) if (pieceNext(rest.slice(at))) return true;
  return pieceNext(rest);
}

const staff = wordSet(
  'editor//s reporter//s correspondent//s journalist//s anchor//s/man/men anchorwom/an/en host//s columnist//s writer//s publisher owner producer//s analyst//s contributor//s photographer//s bureau commentator//s founder chief executive//s chair//man/woman pundit//s strategist moderator//s staff spokes/man/woman spokesperson presenter personalit/y/ies star boss ceo CEO president director crew cameraman stringer team',
);

/** Whether an outlet is followed by somebody who works for it: “’s Tehran bureau chief”. */
export function employsNext(right: string): boolean {
  const rest = right.replace(owner, '');
  if (!/^\s/.test(rest)) return false;
  for (const word of rest.trimStart().split(/\s+/, 5)) {
    if (staff.has(firstWord(word.replace(/^co-(?=host|anchor)/, '')))) return true;
    if (!isWord.test(word)) return false;
  }
  return false;
}

/** Whether what stands before an outlet, in small letters, is somebody who works for it: “an editor at the”. */
export function employedBefore(small: string): boolean {
  const to = /\s(?:of|at|for|with|from)\s+(?:the\s+)?$/.exec(small)?.index ?? 0;
  for (const {0: word, index} of small.slice(0, to).matchAll(/\w+/g)) {
    const between = small.slice(index + word.length, to);
    if (staff.has(word) && /^[a-z\u00c0-\u024f\s,’'-]{0,30}$/.test(between)) return true;
  }
  return false;
}
