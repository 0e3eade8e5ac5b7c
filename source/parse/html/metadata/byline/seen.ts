import {bare} from '../../bare.ts';
import {namesOf} from '../../names.ts';
import {type Element, findAll, textOf} from '../../tree.ts';
import {dateIn} from '../date.ts';
import type {Facts} from '../facts.ts';
import {isPerson, lead, nameOf, withoutRole} from './name.ts';

const calls =
  /^(?:(?:written|posted|published|story|words|contributed|authored) by|this (?:post|article|story|guide|piece|blog|review) (?:was|is) (?:written|authored|contributed) by|by|authors?|contributors?)\b:?/i;

/** For the page that says “By Ann Lee” near its title and tells no machine; “Written by” may stand alone, and the name under it. */
export function calledNearTitle({near}: Facts): string | undefined {
  for (const [at, {text}] of near.entries()) {
    if (!calls.test(text)) continue;
    const rest = text.replace(lead, '').trim();
    const name = nameOf(rest === '' ? (near[at + 1]?.text ?? '') : text);
    if (name && !/^(?:the|a|an|our|your|this)\b/.test(name)) return withoutRole(name);
  }
  return undefined;
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const day = new RegExp(`^(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month},? \\d{4})\\s+|\\s+on behalf of\\b.*`, 'gi');

/** For the page that has a line “4 March 2025 • Ann Lee”. */
export function besideDate({near}: Facts): string | undefined {
  for (const {text} of near) {
    if (!dateIn(text)) continue;
    const parts = text.replace(day, '').split(/(?:(?<!\s)\s+)?[|•·⋅]\s*|(?<!\s)\s+[–—-]\s+|(?<!\s)\s+in\s+/);
    const name = parts.find(isPerson);
    if (name) return name;
  }
  return undefined;
}

const isByline = (element: Element): boolean => {
  const names = namesOf(element);
  return (
    /\bauthor\b/.test(element.attributes.get('rel') ?? '') ||
    element.attributes.get('itemprop') === 'author' ||
    names.has('byline') ||
    names.has('author') ||
    names.has('authors')
  );
};

/** For the page that marks who wrote it for its style sheet or for machines, wherever it stands. */
export function markedOnPage({page}: Facts): string | undefined {
  for (const element of findAll(page, isByline)) {
    const text = textOf(element);
    const name = text.length < 200 ? nameOf(text) : undefined;
    if (name && (isPerson(name) || lead.test(text))) return name;
  }
  return undefined;
}

const profile = /\/(?:authors?|writers?|contributors?|editors?|people|staff|profiles?)\/([^/?#]+)\/?$/;

/** True when the address is that of a person by this name: `/authors/ann-lee`. */
const isProfileOf = (name: string, href: string): boolean => {
  const slug = bare(profile.exec(href)?.[1]);
  return name.split(' ').some(word => bare(word).length > 2 && word !== 'The' && slug.includes(bare(word)));
};

const linkedNames = (lines: Facts['lines']): readonly string[] =>
  lines.flatMap(({text, level, words, hrefs}) => {
    const name = level === 0 && words <= 8 && hrefs.length > 0 ? nameOf(text) : undefined;
    return isPerson(name) && hrefs.some(href => isProfileOf(name, href)) ? [name] : [];
  });

/** For the page with a link to all that somebody wrote: near the title, or elsewhere when it names nobody else. */
export function linkedToAll({near, lines}: Facts): string | undefined {
  const [first] = linkedNames(near);
  const all = new Set(linkedNames(lines));
  return first ?? (all.size === 1 ? [...all][0] : undefined);
}

const tells =
  /^ (?:is|was|has|writes|covers|works|holds|serves|leads|reports|lives|specializes|graduated|earned|studied)\b.*\b(?:writ(?:er|es|ing)|authors?|editors?|journalist|reporter|blogger|founder|speciali[sz](?:t|es|ing)|market(?:er|ing)|manager|director|experts?|consultant|engineer|professor|developer|designer|coach|attorney|lawyer|physician|doctor|nurse|dietitian|therapist|analyst|correspondent|columnist|contributor|freelance|researcher|passionate|years of experience|lives in|degree)\b/i;

/** For the page that names who wrote it only over a line about them: “Ann Lee”, and under it “Ann Lee is a writer in Oslo.” */
export function introduced({lines}: Facts): string | undefined {
  const found = new Set<string>();
  for (const [at, {text, words}] of lines.entries()) {
    if (words > 6 || !isPerson(text) || /^(?:The|Our|An?)\b/.test(text)) continue;
    const about = lines.slice(at + 1, at + 5).map(line => line.text);
    if (about.some(line => line.startsWith(text) && tells.test(line.slice(text.length)))) found.add(text);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const about = /^(?:about (?:the )?(?:author|writer)|(?:(?:article|post|story) )?written by)\W*$/i;

/** For the page that ends with a few words under “About the author”, or a name under “Article written by”. */
export function underAbout({lines}: Facts): string | undefined {
  const at = lines.findIndex(({text}) => about.test(text));
  const next = at < 0 ? undefined : lines[at + 1]?.text;
  const named =
    next &&
    (isPerson(next)
      ? next
      : /^(\p{Lu}\S*(?: \p{Lu}\S*){1,2}) (?:is|was|has|writes|covers|works|lives)\b/u.exec(next)?.[1]);
  return isPerson(named) ? named : undefined;
}
