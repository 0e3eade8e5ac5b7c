import {plain} from '../plain.ts';

/** What a page says before a name. */
export const lead =
  /^(?:\s*(?:this (?:post|article|story|guide|piece|blog|review) (?:was|is)\s+)?(?:(?:written|posted|published|created|story|words|article|reviewed|contributed|authored)\s+)?by\b[:\s]*|authors?\b\s*:?\s*|from\b[:\s]+)+/i;
const tail =
  /(?:(?<!\s)\s+)?(?:[|•·]|\s[-–—]\s|\b(?:on|in|updated|published|posted|follow|last|reviewed|edited|fact)\b|\d{1,2}[./]\d|\b\d{4}\b|\b\d{1,2} (?=(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d).*$/i;
const noName =
  /^(?:admin|administrator|editor|user|guest|staff|author|by|unknown|none|null|undefined|n\/a|share|contributors?)$|^[\w]+(?:\.\w+)+$|https?:|www\.|@|[{}<>[\]]|[?!]$/i;

/** A name as people write it, or nothing when it is none. */
export function nameOf(raw: string): string | undefined {
  const name = plain(raw)
    .replace(lead, '')
    .replace(tail, '')
    .replace(/(?<![\s,;:*†])[\s,;:*†]+$|(?<=\p{L}{3})\.$/gu, '')
    .trim();
  return name === '' || name.length > 90 || noName.test(name) || !/\p{L}{2}/u.test(name) || name.split(' ').length > 12
    ? undefined
    : name;
}

/** “Lee, Ann” as libraries write it is “Ann Lee”. */
export const inOrder = (name: string): string => name.replace(/^([\p{L}’'-]+), ([\p{L}’'. -]+)$/u, '$2 $1');

const word = "(?:\\p{Lu}[\\p{L}’'.-]*|de|da|del|van|von|der|la|le|bin|al|el)";
const person = new RegExp(
  `^(?!(?:About|Meet|More|By)\\b)\\p{Lu}[\\p{L}’'.-]*(?: ${word}){1,3}(?:, [\\p{L}.]{2,8}){0,3}$`,
  'u',
);

/** True for what looks like a person's name: two to four words with capitals, and what stands after it, “Ann Lee, MD”. */
export const isPerson = (name: string | undefined): name is string => name !== undefined && person.test(name);

const role =
  /\b(?:writer|editor|reporter|columnist|correspondent|contributor|director|manager|expert|specialist|analyst|officer|producer|founder|president|professor)$/i;

/** “Ann Lee, MD, Senior Writer” without what she is; names of several stay as they are. */
export function withoutRole(name: string): string {
  const parts = name.split(/\*?,\s*/);
  if (isPerson(name) || /\band\b/.test(name) || parts.filter(part => isPerson(part) && !role.test(part)).length > 1)
    return name;
  const from = parts.map((_, at) => parts.slice(0, at + 1).join(', '));
  return from.findLast(isPerson) ?? name;
}
