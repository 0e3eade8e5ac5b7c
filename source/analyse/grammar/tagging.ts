import {isTitle} from './titles.ts';
import type {Token} from './token.ts';
import {type VerbClass, verbForm} from './verbs.ts';
import type {Tag} from './words.ts';

const nounBefore = new Set<Tag | ''>(['D', 'h', 's', '#', 'i', 'f']);
const subjectBefore = new Set<Tag | ''>(['P', 'N', 'T', 'w', 'q', 'x', 'r', 'o', ',', '-', ')']);

function objectAfter(tag: Tag | ''): boolean {
  return (
    tag === 't' ||
    tag === 'D' ||
    tag === 'P' ||
    tag === 'h' ||
    tag === 'q' ||
    tag === ':' ||
    tag === 'N' ||
    tag === 'o' ||
    tag === '.' ||
    tag === ',' ||
    tag === 'd'
  );
}

type Around = {readonly before: Tag | ''; readonly word: string; readonly after: Tag | ''};

/** After a noun, a present form is a verb where the two agree in number and an object follows. */
function agrees({word, after}: Around, form: 'base' | 's'): boolean {
  const plural = /[^s]s$|people|police|men|women/.test(word);
  return form === 'base' ? plural : !plural && objectAfter(after);
}

const baseAfter = new Set<Tag | ''>(['P', 'x', 'o', 'r', 'w', 'N']);

function presentTag(around: Around, form: 'base' | 's', kind: VerbClass): Tag {
  const {before, after} = around;
  if (nounBefore.has(before)) return 'n';
  if (before === 'n') return agrees(around, form) ? 'v' : 'n';
  if (form === 'base') return baseAfter.has(before) ? 'v' : 'n';
  if (kind === 'act' && before === 'N' && !/^[Doi]$/.test(after)) return 'n';
  return subjectBefore.has(before) ? 'v' : 'n';
}

function pastTag(around: Around): Tag {
  return nounBefore.has(around.before) &&
    around.before !== 'i' &&
    around.before !== 'f' &&
    (around.after === 'n' || around.after === 'N')
    ? 'n'
    : 'v';
}

function regularPast(lower: string): boolean {
  return (
    /[^e]ed$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:hundred|indeed|speed|sacred|embed|united|so-called)$/.test(lower) &&
    !lower.includes('-')
  );
}

function lowerTag(token: Token, around: Around): Tag {
  const form = verbForm(token.lower);
  if (form?.form === 'past' || form?.form === 'part') return pastTag(around);
  if (form?.form === 'ing') return around.before === 'D' || around.before === 'h' ? 'n' : 'g';
  if (form) return presentTag(around, form.form === 's' ? 's' : 'base', form.kind);
  if (regularPast(token.lower)) return pastTag(around);
  return /[a-z]{3}ing$/.test(token.lower) &&
    !/^(?:morning|evening|during|nothing|something|anything|everything|king|spring|string|thing|meeting|building|hearing|briefing|filing|ruling|wedding|ceiling)$/.test(
      token.lower,
    )
    ? around.before === 'D' || around.before === 'h'
      ? 'n'
      : 'g'
    : 'n';
}

function initial(before: Tag | ''): boolean {
  return before === '' || before === '.' || before === ':' || before === '-';
}

/** A capital says nothing at the start of a sentence: there a small word is judged as if it were written small. */
function capitalTag(token: Token, around: Around, title: boolean): Tag {
  if (isTitle(token.text.replace(/\.$/, ''))) return 'T';
  const form = initial(around.before) && !title ? verbForm(token.lower) : undefined;
  if (form?.form === 'ing' && around.after !== 'N') return 'g';
  if ((form?.form === 'part' || form?.form === 'past') && around.after !== 'N') return 'v';
  return 'N';
}

function possessive(token: Token, before: Token | undefined, after: Tag | ''): Tag {
  if (
    before &&
    (before.tag === 'P' ||
      before.tag === 'w' ||
      before.tag === 't' ||
      before.lower === 'here' ||
      before.lower === 'there')
  )
    return 'x';
  return token.lower === '’' && !/s$/.test(before?.lower ?? '') ? 'n' : after === 'x' ? 'x' : 's';
}

const chiefly: Readonly<Record<string, (around: Around) => Tag>> = {
  that: ({before, after}) => (before === 'i' || after === 'x' || after === 'v' ? 'P' : 't'),
  her: ({after}) => (after === 'n' || after === 'N' || after === '#' || after === 'q' || after === 'g' ? 'h' : 'P'),
  his: () => 'h',
  one: ({after}) => (after === 'i' || after === 'v' ? 'P' : '#'),
  others: () => 'n',
  some: ({after}) => (after === 'v' || after === 'x' || after === 'w' ? 'P' : 'D'),
  many: ({after}) => (after === 'v' || after === 'x' || after === 'w' ? 'P' : 'D'),
  both: ({after}) => (after === 'v' || after === 'x' ? 'P' : 'D'),
  most: ({after}) => (after === 'v' || after === 'x' ? 'P' : 'D'),
  this: ({after}) => (after === 'v' || after === 'x' ? 'P' : 'D'),
  these: ({after}) => (after === 'v' || after === 'x' ? 'P' : 'D'),
  those: ({after}) => (after === 'v' || after === 'x' || after === 'w' ? 'P' : 'D'),
  another: ({after}) => (after === 'v' || after === 'x' || after === 'w' || after === ',' ? 'P' : 'D'),
  like: ({before}) => (before === 'P' || before === 'o' || before === 'x' ? 'v' : 'i'),
  may: ({before}) => (before === 'i' ? 'd' : 'x'),
};

function tagOf(token: Token, around: Around, before: Token | undefined): Tag {
  const special = chiefly[token.lower];
  if (special && token.text !== 'May') return special(around);
  if (token.tag === 's') return possessive(token, before, around.after);
  if (token.tag === 'n' && /^\p{L}/u.test(token.text)) return lowerTag(token, around);
  if (token.tag === 'N') return capitalTag(token, around, false);
  return token.tag;
}

/** Gives every token the tag it has in its place: a verb or a noun, a title or a name, possessive or “is”. */
export function tagged(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  tokens.forEach((token, index) => {
    const before = result[index - 1];
    const around = {
      before: before?.tag ?? ('' as const),
      word: before?.lower ?? '',
      after: tokens[index + 1]?.tag ?? ('' as const),
    };
    const tag = tagOf(token, around, before);
    result.push(tag === token.tag ? token : {...token, tag});
  });
  return result;
}
