import {wordSet} from '../word-set.ts';
import type {Token} from './token.ts';
import {saying, type VerbClass, type VerbForm} from './verbs.ts';
import {isOneOf, type Tag} from './words.ts';

/** What stands around a word: the tags on either side, the word before, and whether a verb's form comes next. */
export type Around = {
  readonly before: Tag | '';
  readonly word: string;
  readonly after: Tag | '';
  readonly verbNext: boolean;
};

const nounBefore = new Set<string>('Dhs#if');
const subjectBefore = new Set<string>('PNTwqxro,-)c');
const baseAfter = new Set<string>('PxorwNT');
const objects = new Set<string>('tDPhq:No.,d');
const statements = new Set<string>('tDPqN');
const speaking = new Set<VerbClass>(['say', 'tell', 'write', 'think']);

/** After a noun, a present form is a verb where the two agree in number and an object follows. */
function agrees({word, after}: Around, form: 'base' | 's'): boolean {
  const plural = /[^s]s$|people|police|men|women/.test(word);
  return form === 'base' ? plural : !plural && objects.has(after);
}

/** “People briefed on the matter say that”: what follows shows a verb of saying, whatever stands before it. */
function baseTag(around: Around, {kind, noun}: VerbForm): Tag {
  const {before, after} = around;
  const states = speaking.has(kind) && statements.has(after);
  if (isOneOf(before, 'nNT#v') && speaking.has(kind) && !noun) return 'v';
  if (before === '#' && states && after !== 'N') return 'v';
  if (before === 'n' || before === 'd') return agrees(around, 'base') || (states && after !== 'N') ? 'v' : 'n';
  return baseAfter.has(before) || (states && isOneOf(before, ',)cv-')) ? 'v' : 'n';
}

/** Forms that are hardly ever nouns: “the letter goes on to say”. */
const onlyVerbs = wordSet('go come give get become bring begin seem include continue refer contain describe accuse');

function thirdTag(around: Around, {kind, lemma, noun}: VerbForm): Tag {
  const {before, after} = around;
  if (before === 'n' && (onlyVerbs.has(lemma) || (speaking.has(kind) && !noun))) return 'v';
  if (before === 'n')
    return agrees(around, 's') || (speaking.has(kind) && statements.has(after) && after !== 'N') ? 'v' : 'n';
  if (kind === 'act' && before === 'N' && !isOneOf(after, 'DoiqhPN')) return 'n';
  if (before === 'c' && !(speaking.has(kind) && objects.has(after))) return 'n';
  return subjectBefore.has(before) ? 'v' : 'n';
}

function pastTag({before, after}: Around): Tag {
  const inside = nounBefore.has(before) && before !== 'i' && before !== 'f';
  return inside && (after === 'n' || after === 'N') ? 'n' : 'v';
}

function ingTag({before, after, verbNext}: Around): Tag {
  return before === 'D' ||
    (before === 'f' && after === ',') ||
    before === 'h' ||
    before === 's' ||
    before === 'a' ||
    (verbNext && (before === 'n' || before === 'N'))
    ? 'n'
    : 'g';
}

const noVerb = wordSet(
  'hundred indeed speed sacred embed united so-called morning evening during nothing something anything everything king spring string thing meeting building hearing briefing filing ruling wedding ceiling',
);

function unknownTag(lower: string, around: Around): Tag {
  if (lower.length < 5 || lower.includes('-') || noVerb.has(lower)) return 'n';
  if (lower.endsWith('ed') && !lower.endsWith('eed')) return pastTag(around);
  return lower.endsWith('ing') && /[a-z]{3}ing$/.test(lower) ? ingTag(around) : 'n';
}

function knownTag(form: VerbForm, lower: string, around: Around): Tag {
  if (form.form === 'part' && lower === form.lemma && nounBefore.has(around.before)) return 'n';
  if (form.form === 'past' || form.form === 'part') return pastTag(around);
  if (form.form === 'ing') return ingTag(around);
  if (nounBefore.has(around.before) && around.before !== '#') return 'n';
  return form.form === 's' ? thirdTag(around, form) : baseTag(around, form);
}

/** The tag of a word written small: a verb where its form and its place say so, else a noun. */
export function lowerTag({form, lower}: Token, around: Around): Tag {
  return form ? knownTag(form, lower, around) : unknownTag(lower, around);
}

/** The tag of a word in a headline that writes all words with capitals: verbs of saying are verbs after a name. */
export function headlineTag({form}: Token, {before, word, after}: Around): Tag {
  if (!form || !saying.has(form.kind) || form.form === 'ing') return 'N';
  if (form.form === 'base') return isOneOf(before, 'NT') && /[^s]s$/.test(word) && after !== '' ? 'v' : 'N';
  return before === 'N' || before === 'T' || before === 'P' || before === 'w' || before === 'n' || before === 'r'
    ? 'v'
    : 'N';
}
